import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartTooltip, type TooltipLine } from '../../charts/ChartTooltip.tsx'
import { indexText } from '../../charts/domain-series.ts'
import { seriesStyles } from '../../charts/series-look.ts'
import { Grid, Names } from '../../charts/TrendParts.tsx'
import { instant } from '../../charts/time-axis.ts'
import type { TrendLayout } from '../../charts/trend-layout.ts'
import { useAllWords } from '../../words.ts'
import { DateLines, TargetLines } from './FocusLines.tsx'
import type { Focus } from './focus.ts'
import { RoundMark } from './RoundMark.tsx'
import styles from './Trend.module.css'
import { levelOf, runsOf } from './trend-rounds.ts'

type Props = { readonly focus: Focus; readonly layout: TrendLayout; readonly width: number; readonly text: string }
type Row = { readonly time: number; readonly at: number; readonly value: number | null }

/** recharts draws the line and follows pointer and keys; everything else is placed by the layout, mirrored in rtl. */
export function FocusPlot({ focus, layout, width, text }: Props) {
  const words = useAllWords()
  const { places, values, answered, rounds } = focus
  const rows: readonly Row[] = places.map(({ date }, at) => ({ time: instant(date), at, value: values[at] ?? null }))
  const mark = (large: boolean) =>
    function Mark({ cx, cy, index, value }: MarkPlace) {
      const known = value !== null && value !== undefined && typeof cx === 'number' && typeof cy === 'number'
      return known ? (
        <RoundMark key={index} x={cx} y={cy} answered={answered[index] ?? null} large={large} />
      ) : (
        <g key={index} />
      )
    }
  const { stroke, width: strokeWidth } = seriesStyles.now
  return (
    <LineChart
      width={width}
      height={layout.height}
      margin={layout.margin}
      data={[...rows]}
      role="img"
      aria-label={text}
      title={words.m.subject.chart.title(focus.node.title)}
      style={{ width: '100%', height: 'auto' }}
    >
      <XAxis dataKey="time" type="number" domain={[...layout.domain]} reversed={words.direction === 'rtl'} hide />
      <YAxis domain={[0, 1]} hide />
      <Grid layout={layout} width={width} />
      <DateLines focus={focus} layout={layout} />
      <TargetLines focus={focus} layout={layout} />
      {runsOf(rounds).map(({ from, to }) => (
        <Line
          key={from}
          dataKey={({ at, value }: Row) => (at >= from && at <= to ? value : null)}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          dot={mark(false)}
          activeDot={mark(true)}
          stroke={stroke}
          strokeWidth={strokeWidth}
        />
      ))}
      <g className={styles.values}>
        <Names layout={{ ...layout, ends: [] }} boldId={undefined} />
      </g>
      <Tooltip
        isAnimationActive={false}
        filterNull={false}
        cursor={{ stroke: 'var(--edge)', strokeWidth: 1 }}
        content={({ active, activeIndex }) => {
          const at = Number(activeIndex)
          const place = places[at]
          return active && place ? <ChartTooltip title={place.name} lines={linesAt(focus, at, words)} /> : null
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

function linesAt(focus: Focus, at: number, words: ReturnType<typeof useAllWords>): readonly TooltipLine[] {
  const { m, f } = words
  const { node, rounds, values, answered, annotations } = focus
  const round = rounds[at]
  if (!round) return []
  const { lower, upper } = round.figures
  const level = levelOf(round, node)
  const line = (id: string, name: string, text: string): TooltipLine => ({ id, name, text, look: 'plain' })
  const wide = node.domain === null && lower !== null && upper !== null && lower !== upper
  return [
    { id: 'index', name: node.title, text: indexText(values[at], words), look: 'now' },
    ...(wide ? [line('range', m.terms.range, m.terms.range2(f.percent(lower), f.percent(upper)))] : []),
    line('answered', m.terms.completeness, f.percent(answered[at] ?? null)),
    ...(level ? [line('level', node.domain === null ? m.terms.grade : m.terms.level, level.title)] : []),
    line('version', m.subject.version, f.isolateLtr(round.row.questionnaire.version)),
    ...annotations
      .filter(({ date }) => date === round.date)
      .map(({ id, number, text }) => line(id, f.number(number), text)),
  ]
}
