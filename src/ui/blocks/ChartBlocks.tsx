import type { Bar, BlockOf } from '../../report/block.ts'
import { paths } from '../../report/geometry/path.ts'
import { radar } from '../../report/geometry/radar.ts'
import { useWords } from '../words.ts'
import styles from './blocks.module.css'

const RADIUS = 90
const WIDTH = 340
/** Of a letter of an axis' name, at most on average. */
const LETTER = 6
const HEIGHT = 250
const CENTRE = { x: 0, y: 0 }
const percent = (share: number) => `${share * 100}%`

export function RadarView({ block }: { block: BlockOf<'radar'> }) {
  const { direction } = useWords()
  const geometry = radar({ axes: block.axes.length, radius: RADIUS, direction })
  // The drawing gets smaller before a name is cut.
  const width = Math.max(WIDTH, 2 * (RADIUS + 12 + LETTER * Math.max(...block.axes.map((axis) => axis.length))))
  return (
    <svg
      role="img"
      aria-label={block.alt}
      className={styles.radar}
      viewBox={`${-width / 2} ${-HEIGHT / 2} ${width} ${HEIGHT}`}
    >
      <path d={paths(geometry.rings(4), true)} className={styles.ring} />
      <path d={paths(geometry.spokes.map((spoke) => [CENTRE, spoke]))} className={styles.ring} />
      {block.band && (
        <path
          d={paths(geometry.band(block.band.lower, block.band.upper), true)}
          className={styles.band}
          fillRule="evenodd"
        />
      )}
      {block.series.toReversed().map((series) => {
        const { segments, closed, dots } = geometry.series(series.values)
        return (
          <g key={series.role} className={styles.series} data-role={series.role}>
            <path d={paths(segments, closed)} data-closed={closed} />
            {dots.map(({ point, axis }) => (
              <circle key={axis} cx={point.x} cy={point.y} r={2.5} />
            ))}
          </g>
        )
      })}
      {block.axes.map((axis, at) => {
        const { point, anchor, baseline } = geometry.label(at, 10)
        const shift = { above: 0, middle: 4, below: 10 }[baseline]
        // `anchor` is physical; in rtl text the browser counts from the other end.
        const swapped = { start: 'end', middle: 'middle', end: 'start' } as const
        return (
          <text
            key={axis}
            x={point.x}
            y={point.y + shift}
            textAnchor={direction === 'rtl' ? swapped[anchor] : anchor}
            className={styles.axis}
          >
            {axis}
          </text>
        )
      })}
    </svg>
  )
}

/** A bar with its possible range and the ticks of the round before and of the target. */
export function BarLine({ bar }: { bar: Bar }) {
  const { value, lower, upper, previous, target } = bar
  return (
    <span className={styles.bar} aria-hidden="true">
      {lower !== null && upper !== null && lower < upper && (
        <span
          className={styles.range}
          style={{ insetInlineStart: percent(lower), inlineSize: percent(upper - lower) }}
        />
      )}
      {value !== null && <span className={styles.value} style={{ inlineSize: percent(value) }} />}
      {previous !== null && <span className={styles.before} style={{ insetInlineStart: percent(previous) }} />}
      {target !== null && <span className={styles.target} style={{ insetInlineStart: percent(target) }} />}
    </span>
  )
}

export function BarsView({ block }: { block: BlockOf<'bars'> }) {
  return (
    <dl className={styles.bars} aria-label={block.alt}>
      {block.rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.text}</dd>
          <dd aria-hidden="true">
            <BarLine bar={row.bar} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function SideBySideView({ block }: { block: BlockOf<'sideBySide'> }) {
  return (
    <div className={styles.pair}>
      <RadarView block={block.start} />
      <BarsView block={block.end} />
    </div>
  )
}
