import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { sameGroup } from '../../../storage/vault/recovery-phrase.ts'
import { Button } from '../../controls/Button.tsx'
import { Field } from '../../controls/Field.tsx'
import { useWords } from '../../words.ts'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

type Props = { readonly phrase: string; readonly submit: string; readonly onDone: () => Promise<void> }

/** Shows a recovery phrase this once, to be printed, and asks for two of its groups before it goes on. */
export function PhraseStep({ phrase, submit, onDone }: Props) {
  const { m } = useWords()
  const words = useVaultWords()
  const groups = phrase.split('-')
  const [first] = useState(() => 1 + ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % (groups.length - 1)))
  const { register, handleSubmit, formState } = useForm({ defaultValues: { first: '', second: '' } })
  const { errors, isSubmitting } = formState
  const asked = [['first', 0] as const, ['second', first] as const]
  return (
    <>
      <p className="no-print">{words.phraseIntro}</p>
      <section className={styles.sheet} aria-labelledby="phrase">
        <h2 id="phrase">
          {m.shell.name} · {words.phraseTitle}
        </h2>
        <ol dir="ltr" className={styles.groups}>
          {groups.map((group) => (
            <li key={group}>
              <bdi dir="ltr">{group}</bdi>
            </li>
          ))}
        </ol>
        <p className="small">{words.phraseSheet}</p>
      </section>
      <form className={`${styles.form} no-print`} onSubmit={handleSubmit(onDone)} noValidate>
        <div>
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
        <p className="muted small">{words.confirmHint}</p>
        <div className={styles.pair}>
          {asked.map(([name, at]) => (
            <Field key={name} label={words.confirm(at + 1)} error={errors[name] && words.confirmWrong}>
              {(parts) => (
                <input
                  type="text"
                  dir="ltr"
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  maxLength={20}
                  {...parts}
                  {...register(name, { validate: (typed) => sameGroup(typed, groups[at] ?? '') })}
                />
              )}
            </Field>
          ))}
        </div>
        <div className={styles.buttons}>
          <Button look="primary" type="submit" disabled={isSubmitting}>
            {isSubmitting ? words.working : submit}
          </Button>
        </div>
      </form>
    </>
  )
}
