import { useState } from 'react'
import { compareFingerprint } from '../../../engine/fingerprint.ts'
import type { Words } from '../../../i18n/index.ts'
import { Button } from '../../controls/Button.tsx'
import { Field } from '../../controls/Field.tsx'
import { useAllWords } from '../../words.ts'
import styles from './VerifyPage.module.css'
import type { VerifiedRound } from './verified.ts'

type Said = { readonly tone: 'intact' | 'broken'; readonly text: string }

/** What a typed fingerprint says about these rounds. The stored digest alone proves nothing: the content must fit it. */
function said(typed: string, rounds: readonly VerifiedRound[], { m, f }: Words): Said | string {
  if (compareFingerprint(typed, '') === 'incomplete') return m.seal.paperIncomplete
  const same = rounds.filter(({ assessment }) => compareFingerprint(typed, assessment.seal.digest) === 'same')
  const best = same.find(({ checked }) => checked.seal === 'fits') ?? same[0]
  if (!best) return { tone: 'broken', text: m.seal.paperOther }
  const { subject, date } = best.assessment
  return best.checked.seal === 'fits'
    ? { tone: 'intact', text: m.seal.paperSame(subject, f.date(date)) }
    : { tone: 'broken', text: m.seal.paperBroken(subject, f.date(date)) }
}

/** Compares a fingerprint from paper with what is here: the one thing a forger cannot rebuild. */
export function PaperCheck({ rounds }: { readonly rounds: readonly VerifiedRound[] }) {
  const words = useAllWords()
  const { m } = words
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const answer = asked === null ? null : said(asked, rounds, words)
  return (
    <section aria-labelledby="paper" className={styles.section}>
      <h2 id="paper">{m.seal.paper}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(typed)
        }}
      >
        <Field
          label={m.seal.paperLabel}
          hint={m.seal.paperHint}
          error={typeof answer === 'string' ? answer : undefined}
        >
          {(parts) => (
            <input
              type="text"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              className={styles.digits}
              {...parts}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{m.seal.compare}</Button>
      </form>
      <div role="status">
        {answer !== null && typeof answer !== 'string' && <p className={styles[answer.tone]}>{answer.text}</p>}
      </div>
    </section>
  )
}
