import { HEAD_KEY } from '../head-row.ts'
import type { RowKey } from '../journal/record.ts'
import { KEY_PATHS, keyOf } from '../journal/rows.ts'
import type { StoreName } from '../store.ts'
import type { Cipher } from './cipher.ts'
import { VAULT_KEY } from './keyring.ts'
import { throughSeal } from './through-seal.ts'

/** A sealed row that does not open: it was changed or damaged where it lay. `key` as the database has it. */
export type Unreadable = { readonly table: StoreName; readonly key: RowKey }

/** Seals rows and opens them again. */
export type RowSeal = {
  /** A row as it lies on the disk: keyed names in the place of its key, and an envelope. */
  readonly seal: (table: StoreName, row: object) => object
  /** The row again. A row that is not sealed is given as it is; null, and noted as unreadable, for one that does not open. */
  readonly open: (table: StoreName, row: object) => object | null
  /** A whole key, or the beginning of one, as it lies on the disk. */
  readonly keyFor: (table: StoreName, key: readonly string[]) => readonly string[]
  /** The transaction with plain rows on this side and sealed ones on the disk. */
  readonly through: <X extends object>(transaction: X) => X
  /** What did not open so far and has not been written anew. */
  readonly unreadable: () => readonly Unreadable[]
  /** Calls back when that changes; returns the way out. */
  readonly subscribe: (listener: () => void) => () => void
}

/** What the first field of each table's key names: the same thing has the same keyed name in every table. */
const NAMED: Readonly<Record<StoreName, string>> = {
  assessments: 'assessment',
  answers: 'assessment',
  files: 'assessment',
  questionnaires: 'questionnaire',
  roadmaps: 'subject',
  settings: 'setting',
}

/** Rows that say how to read the others are never sealed. */
const inClear = (table: StoreName, key: unknown) => table === 'settings' && (key === HEAD_KEY || key === VAULT_KEY)

/** Whether a row lies on the disk in an envelope. */
export const isSealed = (row: object): boolean => typeof Reflect.get(row, 'envelope') === 'string'

const textOf = (row: object, field: string): string => String(Reflect.get(row, field))

function keyNames({ nameFor }: Cipher) {
  return (table: StoreName, [first, second]: readonly string[]): readonly string[] => {
    if (first === undefined) return []
    if (inClear(table, first)) return [first]
    const named = nameFor(JSON.stringify([NAMED[table], first]))
    // The second name depends on the first: the same question in two rounds must not look the same.
    return second === undefined ? [named] : [named, nameFor(JSON.stringify([table, first, second]))]
  }
}

/** What of a row can be read on the disk: its key, and what its indexes need. */
function outsideOf(keyFor: RowSeal['keyFor'], table: StoreName, row: object): object {
  const fields = KEY_PATHS[table]
  const names = keyFor(
    table,
    fields.map((field) => textOf(row, field)),
  )
  const key = Object.fromEntries(fields.map((field, at) => [field, names[at]]))
  if (table === 'questionnaires') return { ...key, origin: textOf(row, 'origin') }
  if (table !== 'assessments') return key
  const used: unknown = Reflect.get(row, 'questionnaire')
  const [id, version] =
    typeof used === 'object' && used !== null
      ? keyFor('questionnaires', [textOf(used, 'id'), textOf(used, 'version')])
      : []
  return { ...key, questionnaire: { id, version } }
}

const isSame = (one: Unreadable) => (other: Unreadable) =>
  one.table === other.table && String(one.key) === String(other.key)

function noting() {
  const listeners = new Set<() => void>()
  let unreadable: readonly Unreadable[] = []
  const become = (next: readonly Unreadable[]) => {
    unreadable = next
    for (const listener of [...listeners]) listener()
  }
  return {
    unreadable: () => unreadable,
    note(one: Unreadable) {
      if (!unreadable.some(isSame(one))) become([...unreadable, one])
    },
    written(one: Unreadable) {
      if (unreadable.some(isSame(one))) become(unreadable.filter((other) => !isSame(one)(other)))
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function rowFrom(text: string): object | null {
  const row: unknown = JSON.parse(text)
  return typeof row === 'object' ? row : null
}

/** Seals rows with a cipher. What is outside an envelope is bound to it: an envelope opens in its own place only. */
export function createRowSeal(cipher: Cipher): RowSeal {
  const keyFor = keyNames(cipher)
  const { note, written, unreadable, subscribe } = noting()
  const seal: RowSeal['seal'] = (table, row) => {
    if (inClear(table, Reflect.get(row, 'key'))) return row
    const outside = outsideOf(keyFor, table, row)
    written({ table, key: keyOf(table, outside) })
    return { ...outside, envelope: cipher.seal(JSON.stringify(row), JSON.stringify([table, outside])) }
  }
  const open: RowSeal['open'] = (table, stored) => {
    if (!isSealed(stored)) return stored
    const { envelope, ...outside } = { envelope: '', ...stored }
    const text = cipher.open(envelope, JSON.stringify([table, outside]))
    const row = text === null ? null : rowFrom(text)
    if (row === null) note({ table, key: keyOf(table, stored) })
    return row
  }
  const own = { seal, open, keyFor }
  return { ...own, through: (transaction) => throughSeal(transaction, own), unreadable, subscribe }
}
