import { entryOf } from '../../../../engine/outline.ts'
import { useAllWords } from '../../../words.ts'
import { nodeName } from './asked.ts'
import type { Uncounted as Term } from './breakdown.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'

/** What adds nothing to the number, each with why. */
export function Uncounted({ terms }: { readonly terms: readonly Term[] }) {
  const { m } = useAllWords()
  if (terms.length === 0) return null
  return (
    <section className={styles.uncounted}>
      <h3>{m.results.explain.uncounted}</h3>
      <ul>
        {terms.map((term) => (
          <li key={`${term.kind} ${term.id}`}>
            <Left term={term} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Left({ term: { kind, id, because, answer } }: { readonly term: Term }) {
  const words = useAllWords()
  const { spoken, assessmentId } = useExplaining()
  const why = words.m.results.explain.because[because]
  if (kind !== 'question') {
    return (
      <>
        <bdi>{nodeName(spoken, words, { kind, id })}</bdi> <span className={styles.under}>{why}</span>
      </>
    )
  }
  return (
    <>
      <a href={`#/assess/${assessmentId}/${id}`}>
        <bdi dir="ltr">{id}</bdi>
      </a>{' '}
      <span className={styles.text}>{entryOf(spoken, id)?.question.text}</span>
      <span className={styles.under}>
        {why}
        {answer?.state === 'not-applicable' && because === 'not-applicable' && (
          <>
            : <bdi>{answer.reason}</bdi>
          </>
        )}
      </span>
    </>
  )
}
