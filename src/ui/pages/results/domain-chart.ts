/** What the radar of the results is given. */
import type { Result } from '../../../engine/result.ts'
import type { Words } from '../../../i18n/index.ts'
import type { DomainChart, DomainSeries } from '../../charts/domain-series.ts'
import type { ResultsView } from './results-view.ts'

type Pick = 'index' | 'lower' | 'upper'

/** Now, the round before, the target, and the band between the bounds while anything is open or not sure. */
export function domainChart(view: ResultsView, words: Words): DomainChart {
  const { result, previous, assessment } = view
  const { f } = words
  const series: readonly DomainSeries[] = [
    { id: 'now', name: f.date(assessment.date), values: valuesOf(view, result, 'index'), look: 'now' },
    ...(previous
      ? [
          {
            id: 'previous',
            name: f.date(previous.assessment.date),
            values: valuesOf(view, previous.result, 'index'),
            look: 'previous' as const,
          },
        ]
      : []),
    ...targetSeries(view),
  ]
  return { label: words.m.results.radarTitle, axes: axesOf(view), series, ...bandOf(view) }
}

/** The recorded answers as they are, and as they would be. */
export function triedChart(view: ResultsView, tried: Result, words: Words): DomainChart {
  const { recorded, tried: name, radar } = words.m.results.whatIf
  const series: readonly DomainSeries[] = [
    { id: 'now', name: recorded, values: valuesOf(view, view.result, 'index'), look: 'now' },
    { id: 'tried', name, values: valuesOf(view, tried, 'index'), look: 'third' },
    ...targetSeries(view),
  ]
  return { label: radar, axes: axesOf(view), series }
}

function axesOf({ spoken }: ResultsView): DomainChart['axes'] {
  return spoken.domains.map(({ id, short, title }) => ({ id, name: short ?? title, title }))
}

function valuesOf({ spoken }: ResultsView, result: Result, pick: Pick): readonly (number | null)[] {
  return spoken.domains.map(({ id }) => result.domains[id]?.[pick] ?? null)
}

function targetSeries({ spoken, target, wanted }: ResultsView): readonly DomainSeries[] {
  if (!target || wanted.size === 0) return []
  const values = spoken.domains.map(({ id }) => wanted.get(id) ?? null)
  return [{ id: 'target', name: target.title, values, look: 'target' }]
}

function bandOf(view: ResultsView): { readonly band?: NonNullable<DomainChart['band']> } {
  const [lower, upper] = [valuesOf(view, view.result, 'lower'), valuesOf(view, view.result, 'upper')]
  return lower.some((low, at) => low !== upper[at]) ? { band: { lower, upper } } : {}
}
