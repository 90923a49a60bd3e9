import { useForm } from 'react-hook-form'
import type { AssessmentRow } from '../../storage/store.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { useWords } from '../words.ts'
import { useShelf } from '../workspace.ts'
import styles from './Backup.module.css'
import { NewPassphrase } from './NewPassphrase.tsx'
import { Progress } from './Progress.tsx'
import type { BackUpWishes } from './passphrase.ts'
import { useBackupWords } from './use-backup-words.ts'
import { useMakeBackup } from './use-make-backup.ts'

/** *Back up*: everything, or one assessment; plain or encrypted. */
export function BackUp({ only, onClose }: { only: AssessmentRow | null; onClose: () => void }) {
  const { m, f } = useWords()
  const words = useBackupWords()
  const rows = useShelf((shelf) => shelf.rows) ?? []
  const { stage, problem, make, cancel } = useMakeBackup(only, onClose)
  const form = useForm<BackUpWishes>({
    defaultValues: { protection: 'plain', passphrase: '', again: '', shown: false },
  })
  const save = ({ protection, passphrase }: BackUpWishes) => make(protection === 'plain' ? null : passphrase)
  const title = only ? words.backUpOne(only.subject, f.date(only.date)) : words.backUpAll
  return (
    <Dialog title={title} onClose={onClose}>
      {stage && <Progress stage={stage} onCancel={cancel} />}
      <form className={styles.form} hidden={stage !== null} onSubmit={form.handleSubmit(save)} noValidate>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <p>{only ? words.holdsOne : words.holdsAll(rows.length)}</p>
        <fieldset className={styles.ways}>
          <legend>{words.protection}</legend>
          {(['plain', 'encrypted'] as const).map((way) => (
            <label key={way} className={styles.way}>
              <input type="radio" value={way} {...form.register('protection')} />
              <span>
                {words[way]}
                <span className="small muted">{words[`${way}Hint`]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {form.watch('protection') === 'encrypted' && <NewPassphrase form={form} />}
        <div className={styles.submit}>
          <Button onClick={onClose}>{m.shell.cancel}</Button>
          <Button look="primary" icon="download" type="submit">
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
