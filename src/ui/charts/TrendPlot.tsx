import { Line } from 'recharts'
import { changesBetween, type Run, rulerRuns } from '../../report/geometry/ruler-runs.ts'
import { useAllWords } from '../words.ts'
import { indexText } from './domain-series.ts'
import styles from './plots.module.css'
import { SeriesMark } from './SeriesMark.tsx'
import { type Look, seriesStyles } from './series-look.ts'
import { type MarkPlace, TimePlot, type TimeRow } from './TimePlot.tsx'
import { Names } from './TrendParts.tsx'
import { instant } from './time-axis.ts'
import type { TrendLayout } from './trend-layout.ts'
import type { TrendData } from './trend-series.ts'

type Props = { readonly data: TrendData; readonly layout: TrendLayout; readonly width: number; readonly text: string }

/** Every series over the dates; where another ruler begins, the lines end and begin anew. */
export function TrendPlot({ data: { places, series, label }, layout, width, text }: Props) {
  const words = useAllWords()
  const stretches = rulerRuns(places.map(({ ruler = '' }) => ruler))
  const changes = changesBetween({ xs: places.map(({ date }) => layout.x(instant(date))) }, stretches)
  const lastFirst = series.map((one, at) => ({ one, at })).reverse()
  const linesAt = (place: number) =>
    series.map(({ id, name, values, look }) => ({ id, name, look, text: indexText(values[place], words) }))
  return (
    <TimePlot {...{ places, layout, width, text, linesAt }} values={series.map(({ values }) => values)} title={label}>
      {changes.map((x) => (
        <path key={x} d={`M${x} ${layout.y(1)}V${layout.y(0)}`} className={styles.ruler} />
      ))}
      {lastFirst.flatMap(({ one, at }) =>
        // A target is no measurement: it crosses every ruler.
        (one.look === 'target' ? [{ ruler: '', from: 0, to: places.length - 1 }] : stretches).map((run) => (
          <Line key={`${one.id} ${run.from}`} name={one.name} {...lineOf(one.look)} dataKey={valueIn(at, run)} />
        )),
      )}
      <Names layout={layout} boldId={series[0]?.id} />
    </TimePlot>
  )
}

const valueIn =
  (line: number, { from, to }: Run) =>
  ({ at, values }: TimeRow) =>
    at >= from && at <= to ? values[line] : null

function lineOf(look: Look) {
  const { stroke, dash, width: strokeWidth } = seriesStyles[look]
  return {
    type: 'linear',
    connectNulls: false,
    isAnimationActive: false,
    dot: markOf(look, false),
    activeDot: markOf(look, true),
    stroke,
    strokeWidth,
    ...(dash ? { strokeDasharray: dash } : {}),
  } as const
}

/** The marker of a known value; a gap has none. */
const markOf = (look: Look, large: boolean) =>
  function Mark({ cx, cy, index, value }: MarkPlace) {
    const known = value !== null && value !== undefined && typeof cx === 'number' && typeof cy === 'number'
    return known ? <SeriesMark key={index} look={look} x={cx} y={cy} large={large} /> : <g key={index} />
  }
