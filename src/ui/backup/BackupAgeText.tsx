import { useWords } from '../words.ts'
import { useShelf } from '../workspace.ts'
import { type BackupAge, changedSince, daysBetween } from './last-backup.ts'
import { useBackupWords } from './use-backup-words.ts'

/** How old the last backup of everything is, and how much has changed since. */
export function BackupAgeText({ age: { last } }: { age: BackupAge }) {
  const { f } = useWords()
  const words = useBackupWords()
  const rows = useShelf((shelf) => shelf.rows) ?? []
  if (last === null) return <>{words.never}</>
  const changed = changedSince(rows, last).length
  const said = words.last(f.date(last.slice(0, 10)), daysBetween(last, new Date().toISOString()))
  return (
    <>
      {said} {changed > 0 && words.changed(changed)}
    </>
  )
}
