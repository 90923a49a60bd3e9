import { Button } from '../controls/Button.tsx'
import { useWords } from '../words.ts'
import styles from './Backup.module.css'
import { useBackupWords } from './use-backup-words.ts'

/** What is being done, and the way to stop it. */
export function Progress({
  stage,
  onCancel,
}: {
  stage: keyof ReturnType<typeof useBackupWords>['stages']
  onCancel?: () => void
}) {
  const { m } = useWords()
  const words = useBackupWords()
  return (
    <div className={styles.progress}>
      <p role="status">{words.stages[stage]}</p>
      <progress aria-label={words.stages[stage]} />
      {onCancel && <Button onClick={onCancel}>{m.shell.cancel}</Button>}
    </div>
  )
}
