import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { LiveRadar } from '../../charts/LiveRadar.tsx'
import { Meter } from '../../controls/Meter.tsx'
import { useLocked, useSession, useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './Standing.module.css'

const MarkFinalButton = lazy(() =>
  import('../../seal/MarkFinalButton.tsx').then((part) => ({ default: part.MarkFinalButton })),
)

/** Where the assessment stands: result or range, index, how much is answered, radar. */
export const Standing = memo(function Standing({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m, f } = useWords()
  const overall = useSessionValue((state) => state.result.overall)
  const sample = useSessionValue(({ assessment }) => assessment.sample && assessment.status === 'draft')
  return (
    <aside className={styles.standing}>
      <p className={styles.label}>{m.assess.score}</p>
      <p className={styles.index}>{f.percent(overall.index)}</p>
      <Verdict questionnaire={questionnaire} />
      {overall.index === null && <p className="muted small">{m.assess.nothingYet}</p>}
      {overall.lower !== overall.upper && overall.index !== null && (
        <p className="muted small">{m.assess.scoreRange(f.percent(overall.lower), f.percent(overall.upper))}</p>
      )}
      <div className={styles.done}>
        <Meter share={overall.completeness} label={m.terms.completeness} />
        <p className="muted small">
          {m.terms.answeredOf(overall.counts.answered + overall.counts.notSure, overall.counts.applicable)}
        </p>
      </div>
      <Radar questionnaire={questionnaire} />
      <CarriedLeft />
      <Finishing />
      {sample && <p className="muted small">{m.assess.sampleNotice}</p>}
    </aside>
  )
})

/** The way to a final assessment, for whoever may write here. */
function Finishing() {
  const session = useSession()
  const id = useSessionValue((state) => state.assessment.id)
  if (useLocked()) return null
  return (
    <Suspense>
      <MarkFinalButton id={id} settle={session.settle} />
    </Suspense>
  )
}

/** Counted a moment after the answer: it reads them all. */
function CarriedLeft() {
  const { m } = useWords()
  const answers = useDeferredValue(useSessionValue((state) => state.assessment.answers))
  const carried = useMemo(() => Object.values(answers).filter((answer) => answer.carried).length, [answers])
  return carried > 0 ? <p className={styles.carried}>{m.assess.carriedLeft(carried)}</p> : null
}

function Verdict({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m } = useWords()
  const headline = useSessionValue((state) => state.result.headline)
  const title = (step: number | null | undefined) =>
    step === null || step === undefined ? null : (questionnaire.scoring?.levels?.steps[step]?.title ?? null)
  if (!headline) return null
  const { step, lower, upper, provisional } = headline
  if (!provisional) return <p className={styles.verdict}>{title(step)}</p>
  const [from, to] = [title(lower), title(upper)]
  return from && to ? <p className={styles.verdict}>{m.terms.range2(from, to)}</p> : null
}

/** A chart costs more than an answer may: it follows when there is time. */
const Radar = memo(function Radar({ questionnaire }: { questionnaire: Questionnaire }) {
  const domains = useDeferredValue(useSessionValue((state) => state.result.domains))
  const axes = useMemo(
    () =>
      questionnaire.domains.flatMap((domain) => {
        const result = domains[domain.id]
        return result ? [{ name: domain.title, index: result.index, lower: result.lower, upper: result.upper }] : []
      }),
    [questionnaire, domains],
  )
  return <LiveRadar axes={axes} />
})
