import { useState } from 'react'
import { entryOf } from '../../../engine/outline.ts'
import { answerText } from '../../../report/answer-text.ts'
import { useAllWords } from '../../words.ts'
import { useExplaining } from './explain/explaining.ts'
import styles from './HoldsBack.module.css'

const FIRST = 6

/** Questions with their answers, each a link to where it can be changed; the first six, the rest on demand. */
export function AnswerLinks({ ids }: { readonly ids: readonly string[] }) {
  const { m } = useAllWords()
  const [all, setAll] = useState(false)
  const rest = ids.length - FIRST
  return (
    <>
      <ul className={styles.answers}>
        {(all ? ids : ids.slice(0, FIRST)).map((id) => (
          <li key={id}>
            <AnswerLink id={id} />
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <button type="button" className={styles.rest} onClick={() => setAll(true)}>
          {m.results.held.rest(rest)}
        </button>
      )}
    </>
  )
}

function AnswerLink({ id }: { readonly id: string }) {
  const words = useAllWords()
  const { spoken, input, result, assessmentId } = useExplaining()
  const question = entryOf(spoken, id)?.question
  if (!question) return null
  return (
    <>
      <a href={`#/assess/${assessmentId}/${id}`}>
        <bdi dir="ltr">{id}</bdi>
      </a>{' '}
      <bdi>{question.text}</bdi>{' '}
      <span className={styles.answer}>
        {answerText(spoken, words, question, input.answers[id], result.questions[id]?.state ?? 'unanswered')}
      </span>
    </>
  )
}
