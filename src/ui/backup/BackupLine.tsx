import { Button } from '../controls/Button.tsx'
import { Icon } from '../controls/Icon.tsx'
import { useWords } from '../words.ts'
import { useShelf } from '../workspace.ts'
import { BackupAgeText } from './BackupAgeText.tsx'
import styles from './BackupLine.module.css'
import { askBackup, askRestore } from './backup-asked.ts'
import { isDue } from './last-backup.ts'
import { useBackupAge } from './use-backup-age.ts'
import { useBackupWords } from './use-backup-words.ts'

/** The library's line about backups; when it is time for one, the same line says so. */
export function BackupLine() {
  const { m } = useWords()
  const words = useBackupWords()
  const rows = useShelf((shelf) => shelf.rows)
  const { age, putOff } = useBackupAge()
  if (!age || !rows) return null
  const due = isDue(rows, age, new Date().toISOString())
  return (
    <section aria-label={words.title} className={due ? `${styles.line} ${styles.due}` : styles.line}>
      <p>
        {due && <Icon name="info" />}
        <span>
          {due && <strong>{words.remind} </strong>}
          <BackupAgeText age={age} />
        </span>
      </p>
      <div className={styles.actions}>
        {due && <Button onClick={() => askBackup({ kind: 'back-up', only: null })}>{words.backUpAll}</Button>}
        {due && (
          <Button look="quiet" onClick={putOff}>
            {words.later}
          </Button>
        )}
        <Button look="quiet" onClick={askRestore}>
          {m.library.restoreBackup}
        </Button>
      </div>
    </section>
  )
}
