import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../controls/Button.tsx'
import { SecretField } from './SecretField.tsx'
import { Shown } from './Shown.tsx'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

/** Whoever has the disk can try as often as they like. */
const LEAST = 12

type Entries = { current: string; passphrase: string; again: string }
type Props = {
  /** which secrets are asked for: one of now, a new passphrase, or both */
  readonly asks: { readonly current: boolean; readonly passphrase: boolean }
  readonly submit: string
  /** Goes on; false when the secret of now is another. */
  readonly onDone: (entries: Entries) => Promise<boolean>
}

/** Asks for a new passphrase twice, for the one of now, or for both. */
export function PassphraseForm({ asks, submit, onDone }: Props) {
  const words = useVaultWords()
  const [shown, setShown] = useState(false)
  const { register, handleSubmit, formState, setError, setFocus, getValues } = useForm<Entries>({
    defaultValues: { current: '', passphrase: '', again: '' },
  })
  const { errors, isSubmitting } = formState
  const field = { shown, kind: 'new-password' } as const
  const done = async (entries: Entries) => {
    if (await onDone(entries)) return
    setError('current', { type: 'wrong' })
    setFocus('current')
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit(done)} noValidate>
      {asks.current && (
        <SecretField
          label={words.current}
          error={errors.current && (errors.current.type === 'wrong' ? words.wrongPassphrase : words.nothingTyped)}
          shown={shown}
          kind="current-password"
          registered={register('current', { validate: (typed) => typed.trim() !== '' })}
        />
      )}
      {asks.passphrase && (
        <>
          <SecretField
            {...field}
            label={asks.current ? words.newPassphrase : words.passphrase}
            hint={words.passphraseHint(LEAST)}
            error={errors.passphrase && words.tooShort(LEAST)}
            registered={register('passphrase', {
              validate: (typed) => [...typed.trim()].length >= LEAST,
            })}
          />
          <SecretField
            {...field}
            label={words.again}
            error={errors.again && words.notTheSame}
            registered={register('again', {
              validate: (typed) => typed === getValues('passphrase'),
            })}
          />
        </>
      )}
      <Shown shown={shown} onChange={setShown} />
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={isSubmitting}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
