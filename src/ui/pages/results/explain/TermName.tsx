import type { Term } from '../../../../engine/explain.ts'
import { entryOf } from '../../../../engine/outline.ts'
import { answerText } from '../../../../report/answer-text.ts'
import { useAllWords } from '../../../words.ts'
import { nodeName } from './asked.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'

/** What a term is called, and how it stands: a question with its link and answer, a part with its title. */
export function TermName({ term }: { readonly term: Term }) {
  const words = useAllWords()
  const { spoken, assessmentId, input } = useExplaining()
  const { m, f } = words
  const { explain } = m.results
  const weight = explain.weight(f.decimal(term.weight))
  if (term.kind !== 'question') {
    return (
      <>
        <bdi>{nodeName(spoken, words, { kind: term.kind, id: term.id })}</bdi>
        <span className={styles.under}>{weight}</span>
      </>
    )
  }
  const question = entryOf(spoken, term.id)?.question
  const answer = question && answerText(spoken, words, question, input.answers[term.id], term.state ?? 'unanswered')
  const value = term.value === null ? null : explain.value(f.decimal(term.value))
  return (
    <>
      <a href={`#/assess/${assessmentId}/${term.id}`}>
        <bdi dir="ltr">{term.id}</bdi>
      </a>{' '}
      <span className={styles.text}>{question?.text}</span>
      <span className={styles.under}>{[answer, value, weight].filter(Boolean).join(' · ')}</span>
      {term.evidenceMissing && <span className={styles.under}>{explain.evidenceMissing}</span>}
    </>
  )
}
