import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../controls/Button.tsx'
import { Field } from '../controls/Field.tsx'
import styles from './Backup.module.css'
import { useBackupWords } from './use-backup-words.ts'

/** Asks for the passphrase of an encrypted backup. */
export function Passphrase(props: { file: string; wrong: boolean; onOpen: (passphrase: string) => void }) {
  const words = useBackupWords()
  const { register, handleSubmit, watch, setFocus } = useForm({ defaultValues: { passphrase: '', shown: false } })
  useEffect(() => setFocus('passphrase'), [setFocus])
  return (
    <form className={styles.form} onSubmit={handleSubmit(({ passphrase }) => props.onOpen(passphrase))} noValidate>
      <p>{words.locked(props.file)}</p>
      <Field label={words.passphrase} error={props.wrong ? words.wrong : undefined}>
        {(parts) => (
          <input
            type={watch('shown') ? 'text' : 'password'}
            dir="auto"
            autoComplete="current-password"
            {...parts}
            {...register('passphrase', { required: true })}
          />
        )}
      </Field>
      <label className={styles.check}>
        <input type="checkbox" {...register('shown')} />
        <span>{words.show}</span>
      </label>
      <div className={styles.submit}>
        <Button look="primary" type="submit">
          {words.unlock}
        </Button>
      </div>
    </form>
  )
}
