import { entryOf, stepsOf } from '../../../../engine/outline.ts'
import { planOf } from '../../../../engine/plan.ts'
import type { Question } from '../../../../engine/questionnaire.ts'
import { answerText } from '../../../../report/answer-text.ts'
import { Icon } from '../../../controls/Icon.tsx'
import { useAllWords } from '../../../words.ts'
import type { Breakdown } from './breakdown.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'
import { Figures } from './Figures.tsx'

/** How one answer becomes its score, and what that carries. */
export function QuestionView({ id, made }: { readonly id: string; readonly made: Breakdown }) {
  const words = useAllWords()
  const { spoken, input, result, assessmentId } = useExplaining()
  const { m, f } = words
  const { explain } = m.results
  const question = entryOf(spoken, id)?.question
  const own = result.questions[id]
  if (!question || !own) return null
  const ruleText = Object.entries(explain.rule).find(([rule]) => rule === made.rule)?.[1]
  const left = made.uncounted[0]
  const adds = made.number === null ? null : made.number * made.overallShare
  return (
    <>
      <p className={styles.statement}>{question.text}</p>
      <p className={styles.figure}>{f.percent(made.number, 1)}</p>
      <p>{left ? `${m.results.explain.uncounted}: ${explain.because[left.because]}` : ruleText}</p>
      {own.state === 'not-sure' && <p className="muted small">{explain.notSure}</p>}
      {own.evidenceMissing && <p className="muted small">{explain.evidenceMissing}</p>}
      <Figures
        rows={[
          [m.terms.answer, answerText(spoken, words, question, input.answers[id], own.state)],
          ...(own.value === null ? [] : [[m.assess.value, f.decimal(own.value)] as const]),
          [m.terms.weight, f.decimal(own.weight)],
          [explain.overallShare, f.percent(made.overallShare, 1)],
          [explain.toOverall, f.percent(adds, 1)],
        ]}
      />
      <Steps question={question} />
      <p>
        <a href={`#/assess/${assessmentId}/${id}`}>{explain.toQuestion}</a>
      </p>
    </>
  )
}

/** The steps of a scale with the score of each; the one that counts is marked. */
function Steps({ question }: { readonly question: Question }) {
  const { m, f } = useAllWords()
  const { spoken, result } = useExplaining()
  const { questions, positions } = planOf(spoken)
  const reader = questions[positions.get(question.id) ?? -1]?.reader
  const steps = stepsOf(spoken, question)
  if (!reader || steps.length === 0) return null
  const now = result.questions[question.id]?.value ?? null
  return (
    <section className={styles.uncounted}>
      <h3>{m.results.explain.steps}</h3>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id} data-now={step.value === now || undefined}>
            <span>{f.percent(reader.read(step.id, true)?.score ?? null, 1)}</span>
            <bdi>{step.label}</bdi>
            {step.value === now && (
              <>
                <Icon name="check" size={16} />
                <span className="visually-hidden">{m.results.explain.yours}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
