import type { BlockOf } from '../../report/block.ts'
import { paths } from '../../report/geometry/path.ts'
import { type Trend, trend } from '../../report/geometry/trend.ts'
import { waterfall } from '../../report/geometry/waterfall.ts'
import { keyed } from '../keyed.ts'
import { useWords } from '../words.ts'
import styles from './TimeBlocks.module.css'

const WIDTH = 640
const HEIGHT = 150
const ROW = 14

/** From one index to another, one row per step. */
export function WaterfallView({ block }: { block: BlockOf<'waterfall'> }) {
  const { direction } = useWords()
  const { start, steps, end } = block
  const made = waterfall({ start: start.value, deltas: steps.map(({ delta }) => delta), width: WIDTH / 2, direction })
  const rows = [
    { ...start, span: made.start, kind: 'whole' },
    ...steps.map((step, at) => ({
      ...step,
      span: made.steps[at] ?? made.end,
      kind: step.delta < 0 ? 'down' : 'up',
    })),
    { ...end, span: made.end, kind: 'whole' },
  ]
  return (
    <dl className={styles.way} aria-label={block.alt}>
      {keyed(rows, ({ label }) => label).map(({ key, item: { label, text, span, kind } }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd aria-hidden="true">
            <svg viewBox={`0 0 ${WIDTH / 2} ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
              <rect x={span.x} y={1} width={Math.max(1, span.width)} height={ROW - 2} data-kind={kind} />
            </svg>
          </dd>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

type Time = BlockOf<'trend'>

/** Lines over real dates. */
export function TrendView({ block }: { block: Time }) {
  const { direction } = useWords()
  const chart = trend({ dates: block.dates, width: WIDTH, height: HEIGHT, direction })
  return (
    <figure className={styles.time}>
      <svg role="img" aria-label={block.alt} viewBox={`-44 -12 ${WIDTH + 88} ${HEIGHT + 44}`}>
        <Axes block={block} chart={chart} />
        {block.series.toReversed().map(({ role, label, values }) => {
          const { segments, dots } = chart.series(values)
          return (
            <g key={label} className={styles.series} data-role={role}>
              <path d={paths(segments)} />
              {role !== 'target' && dots.map(({ point, at }) => <circle key={at} cx={point.x} cy={point.y} r={3} />)}
            </g>
          )
        })}
      </svg>
      {block.marks.length > 0 && (
        <ol className={styles.marks}>
          {keyed(block.marks, ({ date, text }) => date + text).map(({ key, item }) => (
            <li key={key}>{item.text}</li>
          ))}
        </ol>
      )}
    </figure>
  )
}

/** The scale at the start edge, the first and the last date below. */
function Axes({ block, chart }: { block: Time; chart: Trend }) {
  const { direction } = useWords()
  const ends = [...new Set([0, block.dates.length - 1])]
  const anchors = ends.length === 1 ? ['middle' as const] : (['start', 'end'] as const)
  return (
    <>
      {block.scale.map((text, i) => (
        <g key={text}>
          <path d={`M0 ${chart.y(i / 2)}H${WIDTH}`} className={styles.grid} />
          <text x={direction === 'rtl' ? WIDTH + 6 : -6} y={chart.y(i / 2) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {ends.map((at, i) => (
        <text key={at} x={chart.xs[at]} y={HEIGHT + 24} textAnchor={anchors[i]}>
          {block.dateLabels[at]}
        </text>
      ))}
    </>
  )
}

const STEPS = 6
const stepOf = (value: number | null) => (value === null ? undefined : Math.min(STEPS - 1, Math.floor(value * STEPS)))

/** A table whose cells are tinted by their value. */
export function HeatmapView({ block }: { block: BlockOf<'heatmap'> }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.heat} aria-label={block.alt}>
        <thead>
          <tr>
            <th scope="col">{block.corner}</th>
            {keyed(block.columns, (column) => column).map(({ key, item }) => (
              <th key={key} scope="col">
                {item}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows, ({ label }) => label).map(({ key, item }) => (
            <tr key={key}>
              <th scope="row">{item.label}</th>
              {keyed(item.cells, ({ text }) => text).map(({ key: cell, item: { value, text } }) => (
                <td key={cell} data-step={stepOf(value)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
