import { useMemo, useState } from 'react'
import { gaps } from '../../../engine/gaps.ts'
import { entryOf } from '../../../engine/outline.ts'
import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import { AddToPlan } from './AddToPlan.tsx'
import styles from './PlanPage.module.css'
import { plannedQuestions } from './plan-actions.ts'

const FIRST = 5

/** The gap list less what the plan holds already. */
export function OpenGaps({ view }: { readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const [all, setAll] = useState(false)
  const { spoken, assessment, result, target, inHand } = view
  const found = useMemo(() => gaps(spoken, assessment, result, { target }), [spoken, assessment, result, target])
  const planned = plannedQuestions(inHand.roadmap.actions)
  const open = found.filter(({ question }) => !planned.has(question))
  const rest = open.length - FIRST
  return (
    <section aria-labelledby="open-gaps" className={styles.section}>
      <h2 id="open-gaps">{m.plan.gaps.title}</h2>
      {open.length === 0 && <p className="muted">{m.plan.gaps.none}</p>}
      <ul className={styles.list}>
        {(all ? open : open.slice(0, FIRST)).map((gap) => (
          <li key={gap.question} className={styles.action}>
            <div className={styles.said}>
              <p className={styles.facts}>
                <a href={`#/assess/${assessment.id}/${gap.question}`} aria-label={m.results.goTo(gap.question)}>
                  <bdi dir="ltr">{gap.question}</bdi>
                </a>
                <span>{m.results.kind[gap.kind]}</span>
                {gap.gain > 0 && <span>{m.results.gain(f.isolateLtr(f.points(gap.gain)))}</span>}
              </p>
              <h3>{gap.nextStep?.first ?? entryOf(spoken, gap.question)?.question.text}</h3>
            </div>
            <AddToPlan gap={gap} view={view} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="no-print">
          <Button onClick={() => setAll(!all)}>{all ? m.results.showFewer : m.results.showAll(open.length)}</Button>
        </p>
      )}
    </section>
  )
}
