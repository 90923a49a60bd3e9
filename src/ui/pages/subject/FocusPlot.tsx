import { Line } from 'recharts'
import type { TooltipLine } from '../../charts/ChartTooltip.tsx'
import { indexText } from '../../charts/domain-series.ts'
import { seriesStyles } from '../../charts/series-look.ts'
import { type MarkPlace, TimePlot, type TimeRow } from '../../charts/TimePlot.tsx'
import { Names } from '../../charts/TrendParts.tsx'
import type { TrendLayout } from '../../charts/trend-layout.ts'
import { useAllWords } from '../../words.ts'
import { DateLines, TargetLines } from './FocusLines.tsx'
import type { Focus } from './focus.ts'
import { RoundMark } from './RoundMark.tsx'
import styles from './Trend.module.css'
import { levelOf, runsOf } from './trend-rounds.ts'

type Props = { readonly focus: Focus; readonly layout: TrendLayout; readonly width: number; readonly text: string }

/** The line with its vessels, and everything that stands beside it. */
export function FocusPlot({ focus, layout, width, text }: Props) {
  const words = useAllWords()
  const { places, values, answered, rounds, node } = focus
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
    <TimePlot
      {...{ places, layout, width, text }}
      values={[values]}
      title={words.m.subject.chart.title(node.title)}
      linesAt={(at) => linesAt(focus, at, words)}
    >
      <DateLines focus={focus} layout={layout} />
      <TargetLines focus={focus} layout={layout} />
      {runsOf(rounds).map(({ from, to }) => (
        <Line
          key={from}
          dataKey={({ at, values: [value = null] }: TimeRow) => (at >= from && at <= to ? value : null)}
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
    </TimePlot>
  )
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
