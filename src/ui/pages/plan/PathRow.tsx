import { effortOf } from '../../../engine/effort.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Raise } from '../../../engine/raises.ts'
import { ladderText } from '../../../report/answer-text.ts'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import styles from './PlanPage.module.css'

/** One question on a path: what it is raised to, and what that costs. */
export function PathRow({ raise, view }: { readonly raise: Raise; readonly view: ResultsView }) {
  const words = useAllWords()
  const { m } = words
  const { spoken, assessment, result } = view
  const question = entryOf(spoken, raise.question)?.question
  if (!question) return null
  const { id } = question
  const planned = result.questions[id]
  const from = planned?.state === 'answered' && planned.value !== null ? planned.value : null
  const text = (value: number) => ladderText(spoken, words, question, value)
  return (
    <li>
      <p className={styles.facts}>
        <a href={`#/assess/${assessment.id}/${id}`} aria-label={m.results.goTo(id)}>
          <bdi dir="ltr">{id}</bdi>
        </a>
        <span>
          {m.results.from(from === null ? m.terms.state[planned?.state ?? 'unanswered'] : text(from), text(raise.to))}
        </span>
        <span>{m.plan.effortIs(effortOf(question))}</span>
      </p>
      <p>
        <bdi>{question.text}</bdi>
      </p>
    </li>
  )
}
