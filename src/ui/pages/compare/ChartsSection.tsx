import { useId, useState } from 'react'
import { DomainRadar } from '../../charts/DomainRadar.tsx'
import { SlopeChart } from '../../charts/SlopeChart.tsx'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { useAllWords } from '../../words.ts'
import styles from './ComparePage.module.css'
import {
  ALL,
  axesOf,
  type HeldTarget,
  NOTHING,
  radarSeries,
  slopeLines,
  targetOnRadar,
  targetOverTime,
  trendSeries,
} from './chart-series.ts'
import type { Compared } from './compared.ts'
import { domainsOf } from './index-rows.ts'
import { differentVersions, type Round } from './round.ts'
import { useHeldTarget } from './use-held-target.ts'

/** The radars laid over each other, the slopes between two rounds, and the way through time. */
export function ChartsSection({ rounds, compared }: { rounds: readonly Round[]; compared: Compared }) {
  const words = useAllWords()
  const { m } = words
  const series = radarSeries(rounds)
  const held = useHeldTarget(rounds, compared.newest)
  const title = m.compare.slope.title(compared.base.name, compared.newest.name)
  return (
    <>
      <div className={styles.charts}>
        <section aria-labelledby="radar" className={styles.section}>
          <h2 id="radar">{m.compare.radar}</h2>
          <DomainRadar
            label={m.compare.radar}
            axes={axesOf(rounds)}
            series={[...series, ...targetOnRadar(rounds, held)]}
          />
          {series.length < rounds.length && <p className="muted small">{m.compare.radarSome(series.length)}</p>}
        </section>
        <section aria-labelledby="slope" className={styles.section}>
          <h2 id="slope">{title}</h2>
          <SlopeChart label={title} lines={slopeLines(rounds, compared)} />
        </section>
      </div>
      <OverTime rounds={rounds} held={held} />
    </>
  )
}

function OverTime({ rounds, held }: { rounds: readonly Round[]; held: HeldTarget | null }) {
  const words = useAllWords()
  const { m } = words
  const [beside, setBeside] = useState<string>(NOTHING)
  const id = useId()
  const places = rounds.map(({ id: round, name, assessment, questionnaire }) => {
    return { id: round, date: assessment.date, name, ruler: questionnaire.version }
  })
  const series = [...trendSeries(rounds, beside, words), ...targetOverTime(rounds, beside, held, words)]
  return (
    <section aria-labelledby="trend" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="trend">{m.compare.trend}</h2>
        <label htmlFor={id} className={`${styles.select} no-print`}>
          <span>{m.compare.beside}</span>
          <select id={id} value={beside} onChange={(event) => setBeside(event.target.value)}>
            <option value={NOTHING}>{m.compare.besideNothing}</option>
            <option value={ALL}>{m.compare.besideAll}</option>
            {domainsOf(rounds).map((domain) => (
              <option key={domain.id} value={domain.id}>
                {domain.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TrendChart label={m.compare.trend} places={places} series={series} />
      {differentVersions(rounds).length > 0 && <p className="muted small">{m.compare.breaks}</p>}
    </section>
  )
}
