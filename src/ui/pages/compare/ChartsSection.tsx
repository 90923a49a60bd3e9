import { useId, useState } from 'react'
import { DomainRadar } from '../../charts/DomainRadar.tsx'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { useAllWords } from '../../words.ts'
import styles from './ComparePage.module.css'
import { ALL, axesOf, NOTHING, radarSeries, trendSeries } from './chart-series.ts'
import { domainsOf } from './index-rows.ts'
import type { Round } from './round.ts'

/** The radars laid over each other, and the way through time. */
export function ChartsSection({ rounds }: { rounds: readonly Round[] }) {
  const { m } = useAllWords()
  const series = radarSeries(rounds)
  return (
    <div className={styles.charts}>
      <section aria-labelledby="radar" className={styles.section}>
        <h2 id="radar">{m.compare.radar}</h2>
        <DomainRadar label={m.compare.radar} axes={axesOf(rounds)} series={series} />
        {series.length < rounds.length && <p className="muted small">{m.compare.radarSome(series.length)}</p>}
      </section>
      <OverTime rounds={rounds} />
    </div>
  )
}

function OverTime({ rounds }: { rounds: readonly Round[] }) {
  const words = useAllWords()
  const { m } = words
  const [beside, setBeside] = useState<string>(NOTHING)
  const id = useId()
  const places = rounds.map((round) => ({ id: round.id, date: round.assessment.date, name: round.name }))
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
      <TrendChart label={m.compare.trend} places={places} series={trendSeries(rounds, beside, words)} />
    </section>
  )
}
