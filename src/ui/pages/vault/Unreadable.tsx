import { useMemo, useSyncExternalStore } from 'react'
import type { Unreadable as Row, RowSeal } from '../../../storage/vault/row-seal.ts'
import { useShelf, useStorage } from '../../workspace.ts'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

const NONE: readonly Row[] = []

/** The first and the second part of the row's key, as they lie on the disk. */
const partsOf = (key: Row['key']): readonly string[] => [key].flat()

/** Which assessment a row belongs to: its keyed name is that of an id we know. */
function subjectsByName(seal: RowSeal, rows: readonly { readonly id: string; readonly subject: string }[]) {
  return new Map(rows.map(({ id, subject }) => [seal.keyFor('assessments', [id])[0], subject]))
}

/** Which stored rows do not open, as far as they can be named. Nothing is shown while all of them do. */
export function Unreadable() {
  const words = useVaultWords()
  const seal = useStorage().keyring.seal()
  const rows = useShelf((shelf) => shelf.rows)
  const unreadable = useSyncExternalStore(seal?.subscribe ?? (() => () => {}), () => seal?.unreadable() ?? NONE)
  const subjects = useMemo(
    () => (seal && unreadable.length > 0 ? subjectsByName(seal, rows ?? []) : null),
    [seal, rows, unreadable],
  )
  if (!subjects) return null
  const nameOf = ({ table, key }: Row) => {
    const what = words.unreadableTable[table]
    const subject = table === 'answers' || table === 'files' ? subjects.get(partsOf(key)[0]) : undefined
    return subject === undefined ? words.unreadableRow(what, partsOf(key).join(' ')) : words.unreadableIn(what, subject)
  }
  return (
    <div className={`${styles.unreadable} no-print`} role="alert">
      <p>{words.unreadable(unreadable.length)}</p>
      <ul>
        {unreadable.slice(0, 10).map((row) => (
          <li key={`${row.table} ${row.key}`}>{nameOf(row)}</li>
        ))}
      </ul>
    </div>
  )
}
