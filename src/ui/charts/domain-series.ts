/** What a chart of domains is given: axes, values per axis, and optionally the bounds around one of the series. */
import type { Words } from '../../i18n/index.ts'
import type { TooltipLine } from './ChartTooltip.tsx'
import type { Look } from './series-look.ts'

export type DomainAxis = { readonly id: string; readonly name: string; readonly title: string }

export type DomainSeries = {
  readonly id: string
  readonly name: string
  /** 0…1 by axis; null is a gap */
  readonly values: readonly (number | null)[]
  readonly look: Look
}

export type DomainBand = { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[] }

export type DomainChart = {
  readonly axes: readonly DomainAxis[]
  readonly series: readonly DomainSeries[]
  readonly band?: DomainBand
  /** the name of the chart */
  readonly label: string
}

/** A radar needs a shape and names that can be read; fewer or more axes are drawn as bars. */
export const fitsRadar = (axes: readonly DomainAxis[]): boolean => axes.length >= 3 && axes.length <= 12

/** The index of a place in words; a gap says that nothing is scored there. */
export function indexText(value: number | null | undefined, { m, f }: Words): string {
  return typeof value === 'number' ? f.percent(value) : m.terms.notScored
}

/** The bounds of one axis in words; null where they are unknown or meet. */
export function boundsText(band: DomainBand | undefined, axis: number, { m, f }: Words): string | null {
  const lower = band?.lower[axis] ?? null
  const upper = band?.upper[axis] ?? null
  return lower === null || upper === null || lower === upper ? null : m.terms.range2(f.percent(lower), f.percent(upper))
}

/** Everything the chart shows at one axis. */
export function linesAt({ series, band }: DomainChart, axis: number, words: Words): readonly TooltipLine[] {
  const bounds = boundsText(band, axis, words)
  return [
    ...series.map(({ id, name, values, look }) => ({ id, name, look, text: indexText(values[axis], words) })),
    ...(bounds ? [{ id: '~bounds', name: words.m.terms.range, look: null, text: bounds }] : []),
  ]
}

/** The chart in one sentence: every value of every series. */
export function chartText(chart: DomainChart, words: Words): string {
  const { m, f } = words
  const parts = chart.series.map(({ name, values }) =>
    m.compare.chart.series(
      name,
      f.list(chart.axes.map((axis, at) => m.compare.chart.value(axis.title, indexText(values[at], words)))),
    ),
  )
  return m.compare.chart.text(chart.label, parts)
}
