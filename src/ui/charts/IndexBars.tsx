import { useAllWords } from '../words.ts'
import { boundsText, chartText, type DomainChart, indexText } from './domain-series.ts'
import styles from './plots.module.css'
import { SeriesMark } from './SeriesMark.tsx'

const percent = (share: number) => `${share * 100}%`

/** One track per domain, 0 to 100 % from the start side: the bounds as a band, each series as its marker. */
export function IndexBars(chart: DomainChart) {
  const words = useAllWords()
  return (
    <div role="img" aria-label={chartText(chart, words)} className={styles.rows}>
      {chart.axes.map((axis, at) => (
        <div key={axis.id}>
          <p className={styles.value}>
            <bdi>{axis.title}</bdi>
            <b title={boundsText(chart.band, at, words) ?? undefined}>
              {indexText(chart.series[0]?.values[at], words)}
            </b>
          </p>
          <Track chart={chart} axis={at} />
        </div>
      ))}
    </div>
  )
}

function Track({ chart: { series, band }, axis }: { chart: DomainChart; axis: number }) {
  const { direction } = useAllWords()
  const rtl = direction === 'rtl'
  const span = (from: number, to: number) => ({ x: percent(rtl ? 1 - to : from), width: percent(to - from) })
  const lower = band?.lower[axis] ?? null
  const upper = band?.upper[axis] ?? null
  const now = series[0]?.values[axis] ?? null
  return (
    <svg aria-hidden="true">
      <rect {...span(0, 1)} y={6} height={8} rx={4} fill="var(--raised)" />
      {lower !== null && upper !== null && (
        <rect {...span(lower, upper)} y={6} height={8} rx={4} className={styles.band} />
      )}
      {now !== null && <rect {...span(0, now)} y={8} height={4} rx={2} fill="var(--accent)" />}
      {series.toReversed().map(({ id, values, look }) => {
        const value = values[axis] ?? null
        return value === null ? null : (
          <g key={id} style={{ transform: `translate(${percent(rtl ? 1 - value : value)}, 10px)` }}>
            <SeriesMark look={look} x={0} y={0} />
          </g>
        )
      })}
    </svg>
  )
}
