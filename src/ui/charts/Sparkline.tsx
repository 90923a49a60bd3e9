import { paths } from '../../report/geometry/path.ts'
import { changesBetween, rulerRuns, segmentsIn } from '../../report/geometry/ruler-runs.ts'
import { trend } from '../../report/geometry/trend.ts'
import type { AssessmentRow } from '../../storage/store.ts'
import { useWords } from '../words.ts'
import styles from './charts.module.css'

const WIDTH = 112
const HEIGHT = 28
const PAD = 4

/** The index over the dates of a series, small; true to scale, gaps where nothing counted, a mark where another version begins. */
export function Sparkline({ rounds, label }: { rounds: readonly AssessmentRow[]; label: string }) {
  const { direction } = useWords()
  const dates = rounds.map(({ date }) => date)
  const geometry = trend({ dates, width: WIDTH, height: HEIGHT, direction })
  const values = rounds.map(({ summary }) => summary.index)
  const versions = rulerRuns(rounds.map(({ questionnaire }) => questionnaire.version))
  const { dots } = geometry.series(values)
  const changes = changesBetween(geometry, versions)
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
      {changes.length > 0 && <path d={changes.map((x) => `M${x} 0V${HEIGHT}`).join('')} className={styles.ruler} />}
      <path d={paths(segmentsIn(geometry, values, versions))} className={styles.line} />
      {dots.map(({ point, at }) => (
        <circle key={at} cx={point.x} cy={point.y} r={at === rounds.length - 1 ? 3.5 : 2} className={styles.dot} />
      ))}
    </svg>
  )
}
