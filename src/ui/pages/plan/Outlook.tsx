import { useMemo } from 'react'
import { projected } from '../../../engine/planned-work.ts'
import type { Result } from '../../../engine/result.ts'
import { levelText } from '../../../report/level-text.ts'
import { Meter } from '../../controls/Meter.tsx'
import { today } from '../../rounds.ts'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import styles from './PlanPage.module.css'
import { isOverdue } from './plan-actions.ts'

/** Now and once the plan is done, side by side, and how much of it is. */
export function Outlook({ view }: { readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const { spoken, assessment, result, inHand } = view
  const { actions } = inHand.roadmap
  const then = useMemo(() => projected(spoken, assessment, actions), [spoken, assessment, actions])
  const kept = actions.filter(({ status }) => status !== 'dropped')
  const done = kept.filter(({ status }) => status === 'done').length
  const late = actions.filter((action) => isOverdue(action, today())).length
  const [from, to] = [result.overall.index, then.overall.index]
  const { outlook } = m.plan
  return (
    <section aria-labelledby="outlook" className={styles.section}>
      <h2 id="outlook">{outlook.title}</h2>
      <div className={styles.figures}>
        <Standing name={outlook.now} result={result} view={view} />
        <Standing
          name={outlook.later}
          result={then}
          view={view}
          points={from === null || to === null ? null : to - from}
        />
        {kept.length > 0 && (
          <div className={styles.progress}>
            <p className={styles.name}>{outlook.done(done, kept.length)}</p>
            <Meter share={done / kept.length} label={outlook.done(done, kept.length)} />
            {late > 0 && <p className={styles.late}>{outlook.late(late)}</p>}
          </div>
        )}
      </div>
      <p className="muted small">
        {m.plan.measuredBy(f.date(assessment.date))} {outlook.how}
      </p>
    </section>
  )
}

type StandingProps = {
  readonly name: string
  readonly result: Result
  readonly view: ResultsView
  readonly points?: number | null
}

function Standing({ name, result, view, points }: StandingProps) {
  const words = useAllWords()
  const { m, f } = words
  const { index, lower, upper } = result.overall
  return (
    <div data-then={points === undefined ? undefined : ''}>
      <p className={styles.name}>{name}</p>
      {result.headline && <p className={styles.verdict}>{levelText(view.spoken, words, result.headline)}</p>}
      <p className={styles.index}>{f.percent(index, 1)}</p>
      {typeof points === 'number' && <p>{m.plan.outlook.points(f.isolateLtr(f.points(points)))}</p>}
      {lower !== upper && <p className="muted small">{m.results.indexRange(f.percent(lower), f.percent(upper))}</p>}
    </div>
  )
}
