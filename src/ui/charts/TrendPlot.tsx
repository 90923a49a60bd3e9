import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { path } from '../../report/geometry/path.ts'
import { useAllWords } from '../words.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { indexText } from './domain-series.ts'
import styles from './plots.module.css'
import { SeriesMark } from './SeriesMark.tsx'
import { type Look, seriesStyles } from './series-look.ts'
import { instant } from './time-axis.ts'
import type { TrendLayout } from './trend-layout.ts'
import type { TrendData } from './trend-series.ts'

type Props = { readonly data: TrendData; readonly layout: TrendLayout; readonly width: number; readonly text: string }
type Row = { readonly time: number; readonly values: readonly (number | null)[] }
const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** recharts draws the lines and follows pointer and keys; grid and names are placed by the layout, mirrored in rtl. */
export function TrendPlot({ data: { places, series, label }, layout, width, text }: Props) {
  const words = useAllWords()
  const rtl = words.direction === 'rtl'
  const rows: readonly Row[] = places.map(({ date }, at) => ({
    time: instant(date),
    values: series.map(({ values }) => values[at] ?? null),
  }))
  const lastFirst = series.map((one, at) => ({ one, at })).reverse()
  return (
    <LineChart
      width={width}
      height={layout.height}
      margin={layout.margin}
      data={[...rows]}
      role="img"
      aria-label={text}
      title={label}
      style={{ width: '100%', height: 'auto' }}
    >
      <XAxis dataKey="time" type="number" domain={[...layout.domain]} reversed={rtl} hide />
      <YAxis domain={[0, 1]} hide />
      <Grid layout={layout} width={width} />
      {lastFirst.map(({ one, at }) => {
        const { stroke, dash, width: strokeWidth } = seriesStyles[one.look]
        return (
          <Line
            key={one.id}
            id={one.id}
            name={one.name}
            dataKey={(row: Row) => row.values[at]}
            type="linear"
            connectNulls={false}
            isAnimationActive={false}
            dot={markOf(one.look, false)}
            activeDot={markOf(one.look, true)}
            {...{ stroke, strokeWidth, ...(dash ? { strokeDasharray: dash } : {}) }}
          />
        )
      })}
      <Names layout={layout} boldId={series[0]?.id} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--edge)', strokeWidth: 1 }}
        content={({ active, activeIndex }) => {
          const place = places[Number(activeIndex)]
          if (!active || !place) return null
          const lines = series.map(({ id, name, values, look }) => ({
            id,
            name,
            look,
            text: indexText(values[Number(activeIndex)], words),
          }))
          return <ChartTooltip title={place.name} lines={lines} />
        }}
      />
    </LineChart>
  )
}

type MarkPlace = {
  readonly cx?: string | number | undefined
  readonly cy?: string | number | undefined
  readonly index: number
  readonly value: unknown
}

/** The marker of a known value; a gap has none. */
const markOf = (look: Look, large: boolean) =>
  function Mark({ cx, cy, index, value }: MarkPlace) {
    const known = value !== null && typeof cx === 'number' && typeof cy === 'number'
    return known ? <SeriesMark key={index} look={look} x={cx} y={cy} large={large} /> : <g key={index} />
  }

function Grid({ layout, width }: { layout: TrendLayout; width: number }) {
  const { f, direction } = useAllWords()
  const { margin, ticks, x, y, domain, height } = layout
  const low = Math.min(x(domain[0]), x(domain[1]))
  const high = Math.max(x(domain[0]), x(domain[1]))
  const axis = direction === 'rtl' ? (width + high) / 2 + 4 : low / 2 - 4
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <path
            d={path([
              { x: low, y: y(share) },
              { x: high, y: y(share) },
            ])}
            className={styles.grid}
          />
          <text className={styles.end} x={axis} y={y(share)}>
            {f.percent(share)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick.at}>
          <path
            d={path([
              { x: tick.x, y: y(0) },
              { x: tick.x, y: y(0) + 5 },
            ])}
            className={styles.grid}
          />
          <text className={styles.end} x={tick.x} y={height - margin.bottom / 2 + 2}>
            {tick.name}
          </text>
        </g>
      ))}
    </>
  )
}

/** Each line's name beside its end, a hairline leading there; on a lone line its values. */
function Names({ layout, boldId }: { layout: TrendLayout; boldId: string | undefined }) {
  return (
    <>
      {layout.values.map(({ id, text, x, y }) => (
        <text key={id} className={`${styles.end} ${styles.bold}`} x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.ends.map(({ id, text, x, y, from, edge }) => (
        <g key={id}>
          <path d={path([from, { x: edge, y }])} className={styles.leader} />
          <text className={`${styles.end} ${id === boldId ? styles.bold : ''}`} x={x} y={y}>
            {text}
          </text>
        </g>
      ))}
    </>
  )
}
