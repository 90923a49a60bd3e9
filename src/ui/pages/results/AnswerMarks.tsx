import type { Question } from '../../../engine/questionnaire.ts'
import { answerText } from '../../../report/answer-text.ts'
import { useAllWords } from '../../words.ts'
import styles from './Board.module.css'
import { useExplaining } from './explain/explaining.ts'

/** Answers as small marks: the fuller the higher, a dashed gap while open, a question mark for not sure. */
export function AnswerMarks({ questions }: { readonly questions: readonly Question[] }) {
  const words = useAllWords()
  const { spoken, input, result, assessmentId } = useExplaining()
  return (
    <ul className={styles.marks}>
      {questions.map((question) => {
        const own = result.questions[question.id]
        const state = own?.state ?? 'unanswered'
        const answer = answerText(spoken, words, question, input.answers[question.id], state)
        const name = `${words.f.isolateLtr(question.id)}: ${answer}`
        return (
          <li key={question.id}>
            <a
              href={`#/assess/${assessmentId}/${question.id}`}
              className={styles.mark}
              data-state={state}
              title={name}
              aria-label={name}
            >
              {state === 'answered' && <span style={{ blockSize: `${(own?.score ?? 0) * 100}%` }} />}
              {state === 'not-sure' && words.m.results.board.unsure}
              {state === 'not-applicable' && '–'}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
