import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { useAllWords } from '../words.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { indexText } from './domain-series.ts'
import { SeriesMark } from './SeriesMark.tsx'
import { type Look, seriesStyles } from './series-look.ts'
import { Grid, Names } from './TrendParts.tsx'
import { instant } from './time-axis.ts'
import type { TrendLayout } from './trend-layout.ts'
import type { TrendData } from './trend-series.ts'

type Props = { readonly data: TrendData; readonly layout: TrendLayout; readonly width: number; readonly text: string }
type Row = { readonly time: number; readonly values: readonly (number | null)[] }

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
        filterNull={false}
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
