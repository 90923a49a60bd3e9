import { Button } from '../controls/Button.tsx'
import { useWords } from '../words.ts'
import { BackupAgeText } from './BackupAgeText.tsx'
import styles from './BackupLine.module.css'
import { askBackup, askRestore } from './backup-asked.ts'
import { useBackupAge } from './use-backup-age.ts'
import { useBackupWords } from './use-backup-words.ts'

/** The settings' section about backups. */
export function BackupSettings() {
  const { m } = useWords()
  const words = useBackupWords()
  const { age } = useBackupAge()
  return (
    <section aria-labelledby="backups" className={styles.section}>
      <h2 id="backups">{words.title}</h2>
      <div className={styles.line}>
        <p>{age && <BackupAgeText age={age} />}</p>
        <div className={styles.actions}>
          <Button onClick={() => askBackup({ kind: 'back-up', only: null })}>{m.library.backUp}</Button>
          <Button onClick={askRestore}>{m.library.restoreBackup}</Button>
        </div>
      </div>
    </section>
  )
}
