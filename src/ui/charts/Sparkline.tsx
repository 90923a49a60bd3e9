import { paths } from '../../report/geometry/path.ts'
import { trend } from '../../report/geometry/trend.ts'
import type { AssessmentRow } from '../../storage/store.ts'
import { useWords } from '../words.ts'
import styles from './charts.module.css'

const WIDTH = 112
const HEIGHT = 28
const PAD = 4

/** The index over the dates of a series, small; true to scale, gaps where nothing counted. */
export function Sparkline({ rounds, label }: { rounds: readonly AssessmentRow[]; label: string }) {
  const { direction } = useWords()
  const { series } = trend({ dates: rounds.map((round) => round.date), width: WIDTH, height: HEIGHT, direction })
  const { segments, dots } = series(rounds.map((round) => round.summary.index))
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.sparkline}
      width={WIDTH + 2 * PAD}
      height={HEIGHT + 2 * PAD}
      viewBox={`${-PAD} ${-PAD} ${WIDTH + 2 * PAD} ${HEIGHT + 2 * PAD}`}
    >
      <path d={`M0 ${HEIGHT}H${WIDTH}`} className={styles.axis} />
      <path d={paths(segments)} className={styles.line} />
      {dots.map(({ point, at }) => (
        <circle key={at} cx={point.x} cy={point.y} r={at === rounds.length - 1 ? 3.5 : 2} className={styles.dot} />
      ))}
    </svg>
  )
}
