import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { VaultWords } from '../../../i18n/index.ts'
import { phraseFrom } from '../../../storage/vault/recovery-phrase.ts'
import type { NotOpened } from '../../../storage/vault/vault.ts'
import { Button } from '../../controls/Button.tsx'
import { SecretField } from './SecretField.tsx'
import { Shown } from './Shown.tsx'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

type By = 'passphrase' | 'recovery'
type Props = {
  /** Opens with what was typed, or tells why it does not. */
  readonly open: (secret: string, by: By) => Promise<'open' | NotOpened>
}

/** In whatever language is shown by then. */
type Problem = (words: VaultWords) => string

/** What is wrong with what was typed, before it is tried: making the key takes a moment. */
function problemIn(by: By, secret: string): Problem | null {
  if (secret.trim() === '') return (words) => words.nothingTyped
  if (by === 'passphrase') return null
  const phrase = phraseFrom(secret)
  if (phrase.ok) return null
  return (words) => ('wrong' in phrase ? words.wrongGroup(phrase.wrong) : words.wrongLength(phrase.groups))
}

function reasonFor(by: By, why: NotOpened): Problem {
  if (why === 'newer' || why === 'damaged') return (words) => words[why]
  if (why === 'none') return (words) => words.goneMeanwhile
  return (words) => (by === 'passphrase' ? words.wrongPassphrase : words.wrongPhrase)
}

/** Asks for the passphrase, or for the recovery phrase, and says clearly why it does not open. */
export function UnlockForm({ open }: Props) {
  const words = useVaultWords()
  const [by, setBy] = useState<By>('passphrase')
  const [shown, setShown] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { register, handleSubmit, formState, setFocus, reset } = useForm({ defaultValues: { secret: '' } })
  const { isSubmitting } = formState
  const submit = async ({ secret }: { secret: string }) => {
    const mistyped = problemIn(by, secret)
    const found = mistyped ? null : await open(secret, by)
    if (found === 'open') return
    const why = found === null ? mistyped : reasonFor(by, found)
    setProblem(() => why)
    setFocus('secret')
  }
  const other = () => {
    reset()
    setProblem(null)
    setBy(by === 'passphrase' ? 'recovery' : 'passphrase')
  }
  const byPassphrase = by === 'passphrase'
  return (
    <form className={styles.form} onSubmit={handleSubmit(submit)} noValidate>
      <SecretField
        key={by}
        label={byPassphrase ? words.passphrase : words.recoveryPhrase}
        error={problem?.(words)}
        kind={byPassphrase ? 'current-password' : 'off'}
        shown={shown || !byPassphrase}
        registered={register('secret')}
        {...(byPassphrase ? {} : { hint: words.recoveryHint })}
      />
      {byPassphrase && <Shown shown={shown} onChange={setShown} />}
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={isSubmitting}>
          {isSubmitting ? words.opening : words.unlock}
        </Button>
        <Button look="quiet" onClick={other}>
          {byPassphrase ? words.usePhrase : words.usePassphrase}
        </Button>
      </div>
    </form>
  )
}
