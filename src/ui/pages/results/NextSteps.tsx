import { useState } from 'react'
import { type Gap, gaps } from '../../../engine/gaps.ts'
import { entryOf, stepsOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { Button } from '../../controls/Button.tsx'
import type { WithPrevious } from '../../use-opened.ts'
import { useWords } from '../../words.ts'
import styles from './NextSteps.module.css'

const FIRST = 5

/** The gap list: five first, everything on demand. */
export function NextSteps({ opened: { spoken, assessment, result } }: { opened: WithPrevious }) {
  const { m } = useWords()
  const [all, setAll] = useState(false)
  const rows = gaps(spoken, assessment, result, { target: assessment.target ?? null })
  return (
    <section aria-labelledby="next-steps" className={styles.section}>
      <h2 id="next-steps">{m.results.nextSteps}</h2>
      {rows.length === 0 ? (
        <p className="muted">{m.results.noGaps}</p>
      ) : (
        <p className="muted">{m.results.nextStepsHint}</p>
      )}
      <ol className={styles.list}>
        {rows.slice(0, all ? rows.length : FIRST).map((gap) => (
          <GapItem key={gap.question} gap={gap} questionnaire={spoken} assessmentId={assessment.id} />
        ))}
      </ol>
      {rows.length > FIRST && (
        <p className="no-print">
          <Button onClick={() => setAll(!all)}>{all ? m.results.showFewer : m.results.showAll(rows.length)}</Button>
        </p>
      )}
    </section>
  )
}

type ItemProps = { readonly gap: Gap; readonly questionnaire: Questionnaire; readonly assessmentId: string }

function GapItem({ gap, questionnaire, assessmentId }: ItemProps) {
  const { m, f } = useWords()
  const question = entryOf(questionnaire, gap.question)?.question
  if (!question) return null
  const steps = stepsOf(questionnaire, question)
  const label = (value: number | null) => steps.find((step) => step.value === value)?.label
  const [from, to] = [label(gap.from), label(gap.to)]
  return (
    <li className={styles.item}>
      <p className={styles.meta}>
        <a href={`#/assess/${assessmentId}/${question.id}`} aria-label={m.results.goTo(question.id)}>
          <bdi dir="ltr">{question.id}</bdi>
        </a>
        <span data-kind={gap.kind}>{m.results.kind[gap.kind]}</span>
        {gap.gain > 0 && <span>{m.results.gain(f.points(gap.gain))}</span>}
      </p>
      <h3>{question.text}</h3>
      {from && to && <p className="small muted">{m.results.from(from, to)}</p>}
      {gap.nextStep && (
        <dl className={styles.step}>
          <div>
            <dt>{m.results.first}</dt>
            <dd>{gap.nextStep.first}</dd>
          </div>
          {gap.nextStep.after && (
            <div>
              <dt>{m.results.after}</dt>
              <dd>{gap.nextStep.after}</dd>
            </div>
          )}
        </dl>
      )}
    </li>
  )
}
