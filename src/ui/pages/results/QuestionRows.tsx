import type { Question } from '../../../engine/questionnaire.ts'
import { answerText } from '../../../report/answer-text.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import { useExplaining } from './explain/explaining.ts'
import { OpenNumber } from './explain/OpenNumber.tsx'
import styles from './QuestionRows.module.css'

/** Questions with answer, state and score; each links to where it can be changed. */
export function QuestionRows({ questions }: { readonly questions: readonly Question[] }) {
  const { m } = useAllWords()
  if (questions.length === 0) return <p className="muted small">{m.results.noQuestions}</p>
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.row}>
          <Row question={question} />
        </li>
      ))}
    </ul>
  )
}

function Row({ question }: { readonly question: Question }) {
  const words = useAllWords()
  const { spoken, input, result, assessmentId } = useExplaining()
  const { m, f } = words
  const { id } = question
  const own = result.questions[id]
  const answer = input.answers[id]
  const state = own?.state ?? 'unanswered'
  const hasNote = Boolean(answer?.note?.trim())
  return (
    <>
      <a href={`#/assess/${assessmentId}/${id}`} className={styles.id}>
        <bdi dir="ltr">{id}</bdi>
      </a>
      <span className={styles.text}>
        <bdi>{question.text}</bdi>
        {question.must && <span className={styles.must}>{m.assess.must}</span>}
        {question.core && !question.must && <span className={styles.core}>{m.assess.core}</span>}
      </span>
      <span className={styles.answer} data-state={state}>
        {answerText(spoken, words, question, answer, state)}
        {hasNote && (
          <span className={styles.note} title={m.results.hasNote}>
            <Icon name="note" size={16} />
            <span className="visually-hidden">{m.results.hasNote}</span>
          </span>
        )}
      </span>
      <span className={styles.score}>
        <OpenNumber asked={{ show: 'index', node: { kind: 'question', id } }}>
          {f.percent(own?.score ?? null)}
        </OpenNumber>
      </span>
    </>
  )
}
