import type { UseFormReturn } from 'react-hook-form'
import { Field } from '../controls/Field.tsx'
import { Icon } from '../controls/Icon.tsx'
import styles from './Backup.module.css'
import { type BackUpWishes, LEAST_CHARACTERS, strengthOf } from './passphrase.ts'
import { useBackupWords } from './use-backup-words.ts'

/** A passphrase, typed twice, with a word on how good it is. */
export function NewPassphrase({ form }: { form: UseFormReturn<BackUpWishes> }) {
  const words = useBackupWords()
  const { register, watch, formState } = form
  const type = watch('shown') ? 'text' : 'password'
  const same = (again: string, { passphrase }: BackUpWishes) =>
    again.normalize('NFKC') === passphrase.normalize('NFKC') || words.notTheSame
  const longEnough = (passphrase: string) => strengthOf(passphrase) !== 'none' || words.tooShort(LEAST_CHARACTERS)
  return (
    <>
      <Field
        label={words.passphrase}
        hint={words.strength[strengthOf(watch('passphrase'))](LEAST_CHARACTERS)}
        error={formState.errors.passphrase?.message}
      >
        {(parts) => (
          <input
            type={type}
            dir="auto"
            autoComplete="new-password"
            {...parts}
            {...register('passphrase', { validate: longEnough })}
          />
        )}
      </Field>
      <Field label={words.again} error={formState.errors.again?.message}>
        {(parts) => (
          <input
            type={type}
            dir="auto"
            autoComplete="new-password"
            {...parts}
            {...register('again', { validate: same })}
          />
        )}
      </Field>
      <label className={styles.check}>
        <input type="checkbox" {...register('shown')} />
        <span>{words.show}</span>
      </label>
      <p className={styles.warning}>
        <Icon name="warning" />
        <span>{words.warning}</span>
      </p>
    </>
  )
}
