import { memo } from 'react'
import { paths } from '../../report/geometry/path.ts'
import { radar } from '../../report/geometry/radar.ts'
import { useAllWords } from '../words.ts'
import styles from './charts.module.css'

export type Axis = {
  readonly name: string
  readonly index: number | null
  readonly lower: number | null
  readonly upper: number | null
}

const RADIUS = 96
const EDGE = 122
const CENTRE = { x: 0, y: 0 }

/**
 * The small radar beside the questions. Our own SVG from the shared geometry: an answer must never wait for a chart.
 * Axes carry the numbers of the domain list; the names are in the text alternative and in that list.
 */
export const LiveRadar = memo(function LiveRadar({ axes }: { axes: readonly Axis[] }) {
  const { m, f, direction } = useAllWords()
  const geometry = radar({ axes: axes.length, radius: RADIUS, direction })
  const now = geometry.series(axes.map((axis) => axis.index))
  const band = geometry.band(
    axes.map((axis) => axis.lower),
    axes.map((axis) => axis.upper),
  )
  const parts = axes.map((axis) =>
    m.assessTools.radarPart(axis.name, axis.index === null ? m.terms.notScored : f.percent(axis.index)),
  )
  return (
    <svg
      role="img"
      aria-label={m.assessTools.radarAlt(f.list(parts))}
      className={styles.radar}
      viewBox={`${-EDGE} ${-EDGE} ${2 * EDGE} ${2 * EDGE}`}
    >
      <path d={paths(geometry.rings(4), true)} className={styles.ring} />
      <path d={paths(geometry.spokes.map((spoke) => [CENTRE, spoke]))} className={styles.ring} />
      <path d={paths(band, true)} className={styles.band} fillRule="evenodd" />
      <path d={paths(now.segments, now.closed)} className={now.closed ? styles.area : styles.line} />
      {now.dots.map(({ point, axis }) => (
        <circle key={axis} cx={point.x} cy={point.y} r={3} className={styles.dot} />
      ))}
      {axes.map((axis, at) => {
        const { point } = geometry.label(at, 14)
        return (
          <text key={axis.name} x={point.x} y={point.y} className={styles.number}>
            {f.number(at + 1)}
          </text>
        )
      })}
    </svg>
  )
})
