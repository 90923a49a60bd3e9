import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { path } from '../../report/geometry/path.ts'
import { useWords } from '../words.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { indexText } from './domain-series.ts'
import styles from './plots.module.css'
import { SeriesMark } from './SeriesMark.tsx'
import { seriesStyles } from './series-look.ts'
import { instant } from './time-axis.ts'
import { AXIS_HEIGHT, AXIS_WIDTH, type TrendLayout } from './trend-layout.ts'
import type { TrendData } from './trend-series.ts'

type Props = { readonly data: TrendData; readonly layout: TrendLayout; readonly width: number; readonly text: string }
type Row = { readonly time: number; readonly values: readonly (number | null)[] }
const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** recharts draws the lines and follows pointer and keys; grid and names are placed by the layout, mirrored in rtl. */
export function TrendPlot({ data: { places, series, label }, layout, width, text }: Props) {
  const words = useWords()
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
      <XAxis dataKey="time" type="number" domain={[...layout.domain]} reversed={rtl} height={AXIS_HEIGHT} hide />
      <YAxis domain={[0, 1]} width={AXIS_WIDTH} orientation={rtl ? 'right' : 'left'} hide />
      <Grid layout={layout} width={width} />
      {lastFirst.map(({ one, at }) => {
        const { stroke, dash, width: strokeWidth } = seriesStyles[one.look]
        const mark = (large: boolean) =>
          function Mark({ cx, cy, index, value }: { cx?: number; cy?: number; index?: number; value?: unknown }) {
            const known = value !== null && typeof cx === 'number' && typeof cy === 'number'
            return known ? <SeriesMark key={index} look={one.look} x={cx} y={cy} large={large} /> : <g key={index} />
          }
        return (
          <Line
            key={one.id}
            id={one.id}
            name={one.name}
            dataKey={(row: Row) => row.values[at]}
            type="linear"
            connectNulls={false}
            isAnimationActive={false}
            dot={mark(false)}
            activeDot={mark(true)}
            {...{ stroke, strokeWidth, ...(dash ? { strokeDasharray: dash } : {}) }}
          />
        )
      })}
      <Ends layout={layout} boldId={series[0]?.id} />
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
