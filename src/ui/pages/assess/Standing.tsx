import { lazy, memo, Suspense, useMemo } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { Meter } from '../../controls/Meter.tsx'
import { painted } from '../../painted.ts'
import { LiveText } from '../../session/LiveText.tsx'
import { type SessionState, useLocked, useSession, useSessionValue } from '../../session/session.ts'
import { useFollowed } from '../../session/use-followed.ts'
import { useWords } from '../../words.ts'
import styles from './Standing.module.css'

const MarkFinalButton = lazy(async () => {
  await painted
  return { default: (await import('../../seal/MarkFinalButton.tsx')).MarkFinalButton }
})
const LiveRadar = lazy(async () => {
  await painted
  return { default: (await import('../../charts/LiveRadar.tsx')).LiveRadar }
})

/** Where the assessment stands: result or range, index, how much is answered, radar. */
export const Standing = memo(function Standing({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m, f } = useWords()
  const nothingYet = useSessionValue(({ result }) => result.overall.index === null)
  const completeness = useSessionValue(({ result }) => result.overall.completeness)
  const sample = useSessionValue(({ assessment }) => assessment.sample && assessment.status === 'draft')
  return (
    <aside className={styles.standing}>
      <p className={styles.label}>{m.assess.score}</p>
      <p className={styles.index}>
        <LiveText read={({ result }) => f.percent(result.overall.index)} />
      </p>
      <Verdict questionnaire={questionnaire} />
      {nothingYet ? <p className="muted small">{m.assess.nothingYet}</p> : <Range />}
      <div className={styles.done}>
        <Meter share={completeness} label={m.terms.completeness} />
        <p className="muted small">
          <LiveText
            read={({ result }) => {
              const { answered, notSure, applicable } = result.overall.counts
              return m.terms.answeredOf(answered + notSure, applicable)
            }}
          />
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

function Range() {
  const { m, f } = useWords()
  const open = useSessionValue(({ result }) => result.overall.lower !== result.overall.upper)
  if (!open) return null
  return (
    <p className="muted small">
      <LiveText
        read={({ result: { overall } }) => m.assess.scoreRange(f.percent(overall.lower), f.percent(overall.upper))}
      />
    </p>
  )
}

const assessmentIn = ({ assessment }: SessionState) => assessment

/** Counted a moment after the answer: it reads them all. */
function CarriedLeft() {
  const { m } = useWords()
  const assessment = useFollowed(assessmentIn)
  const carried = useMemo(
    () => Object.values(assessment?.answers ?? {}).filter((answer) => answer.carried).length,
    [assessment],
  )
  return carried > 0 ? <p className={styles.carried}>{m.assess.carriedLeft(carried)}</p> : null
}

function Verdict({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m } = useWords()
  const verdict = useSessionValue(({ result: { headline } }) => {
    const title = (step: number | null) =>
      step === null ? null : (questionnaire.scoring?.levels?.steps[step]?.title ?? null)
    if (!headline) return null
    if (!headline.provisional) return title(headline.step) ?? ''
    const [from, to] = [title(headline.lower), title(headline.upper)]
    return from && to ? m.terms.range2(from, to) : null
  })
  return verdict === null ? null : <p className={styles.verdict}>{verdict}</p>
}

const domainsIn = ({ result }: SessionState) => result.domains

/** A chart costs more than an answer may: it follows when the answer has been shown. */
const Radar = memo(function Radar({ questionnaire }: { questionnaire: Questionnaire }) {
  const domains = useFollowed(domainsIn)
  const axes = useMemo(
    () =>
      questionnaire.domains.flatMap((domain) => {
        const result = domains?.[domain.id]
        return result ? [{ name: domain.title, index: result.index, lower: result.lower, upper: result.upper }] : []
      }),
    [questionnaire, domains],
  )
  return <Suspense>{domains && <LiveRadar axes={axes} />}</Suspense>
})
