/** The numbers of a chart as a table: its twin for those who cannot see it, and for files that hold no pictures. */
import type { Words } from '../i18n/index.ts'
import type { Bar, BarsBlock, BlockOf, HeatmapBlock, RadarBlock, TrendBlock, WaterfallBlock } from './block.ts'

export type TextTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export type ChartKind = 'radar' | 'bars' | 'waterfall' | 'trend' | 'heatmap'
export type ChartBlock = BlockOf<ChartKind>
export type ChartOf<K extends ChartKind> = Extract<ChartBlock, { readonly kind: K }>

const range = ({ f, m }: Words, lower: number | null, upper: number | null) =>
  lower === null || upper === null ? '–' : m.terms.range2(f.percent(lower), f.percent(upper))

function radarTable(block: RadarBlock, words: Words): TextTable {
  const { axes, series, band } = block
  return {
    head: [words.m.terms.domain, ...series.map(({ label }) => label), ...(band ? [band.label] : [])],
    rows: axes.map((axis, at) => [
      axis,
      ...series.map(({ values }) => words.f.percent(values[at] ?? null)),
      ...(band ? [range(words, band.lower[at] ?? null, band.upper[at] ?? null)] : []),
    ]),
  }
}

const isOpen = ({ lower, upper }: Bar) => lower !== null && upper !== null && lower !== upper

function barsTable({ rows }: BarsBlock, words: Words): TextTable {
  const { m, f } = words
  const some = (test: (bar: Bar) => boolean) => rows.some(({ bar }) => test(bar))
  const shown = [
    { when: some(isOpen), label: m.terms.range, text: (bar: Bar) => range(words, bar.lower, bar.upper) },
    {
      when: some(({ previous }) => previous !== null),
      label: m.terms.previous,
      text: ({ previous }: Bar) => f.percent(previous),
    },
    {
      when: some(({ target }) => target !== null),
      label: m.terms.target,
      text: ({ target }: Bar) => f.percent(target),
    },
  ].filter(({ when }) => when)
  return {
    head: [m.terms.domain, m.terms.now, ...shown.map(({ label }) => label)],
    rows: rows.map(({ label, text, bar }) => [label, text, ...shown.map((one) => one.text(bar))]),
  }
}

const waterfallTable = ({ start, steps, end }: WaterfallBlock, { m }: Words): TextTable => ({
  head: [m.tables.name, m.tables.value],
  rows: [start, ...steps, end].map(({ label, text }) => [label, text]),
})

function trendTable({ dates, series, completeness }: TrendBlock, { m, f }: Words): TextTable {
  const lines = [...series, ...(completeness ? [completeness] : [])]
  return {
    head: [m.terms.date, ...lines.map(({ label }) => label)],
    rows: dates.map((date, at) => [f.date(date), ...lines.map(({ values }) => f.percent(values[at] ?? null))]),
  }
}

const heatmapTable = ({ corner, columns, rows }: HeatmapBlock): TextTable => ({
  head: [corner, ...columns],
  rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
})

type Tables = { readonly [K in ChartKind]: (block: ChartOf<K>, words: Words) => TextTable }
const tables: Tables = {
  radar: radarTable,
  bars: barsTable,
  waterfall: waterfallTable,
  trend: trendTable,
  heatmap: heatmapTable,
}

/** The chart's numbers in words, as many rows as it has axes, bars, steps or dates; a gap is a dash. */
export function chartTable<K extends ChartKind>(block: ChartOf<K> & { readonly kind: K }, words: Words): TextTable {
  return tables[block.kind](block, words)
}
