/** What the charts of a comparison are given. */

import type { Target } from '../../../engine/questionnaire.ts'
import type { TargetIndices } from '../../../engine/target-indices.ts'
import type { Words } from '../../../i18n/index.ts'
import type { DomainSeries } from '../../charts/domain-series.ts'
import { roundLooks } from '../../charts/series-look.ts'
import type { SlopeLine } from '../../charts/slope-layout.ts'
import type { TrendSeries } from '../../charts/trend-series.ts'
import type { Compared } from './compared.ts'
import { domainsOf, type Titled } from './index-rows.ts'
import type { Round } from './round.ts'

export const shortOf = ({ short, title }: Titled): string => short ?? title

export const axesOf = (rounds: readonly Round[]) =>
  domainsOf(rounds).map((domain) => ({ id: domain.id, name: shortOf(domain), title: domain.title }))

/** The newest rounds, the newest first, as many as can be told apart on a radar. */
export function radarSeries(rounds: readonly Round[]): readonly DomainSeries[] {
  const domains = domainsOf(rounds)
  const newestFirst = rounds.toReversed()
  return roundLooks.flatMap((look, at) => {
    const round = newestFirst[at]
    if (!round) return []
    const values = domains.map(({ id }) => round.result.domains[id]?.index ?? null)
    return [{ id: round.id, name: round.name, values, look }]
  })
}

/** What the newest round is held against, and where that puts each domain. */
export type HeldTarget = { readonly target: Target; readonly indices: TargetIndices }

/** The target as one more line of the radar; none where it asks nothing of these domains. */
export function targetOnRadar(rounds: readonly Round[], held: HeldTarget | null): readonly DomainSeries[] {
  const values = domainsOf(rounds).map(({ id }) => held?.indices.get(id) ?? null)
  return held && values.some((value) => value !== null)
    ? [{ id: '~target', name: held.target.title, values, look: 'target' }]
    : []
}

/** The target across all dates: that of the one domain shown beside the whole, else the whole's own. */
export function targetOverTime(
  rounds: readonly Round[],
  beside: string,
  held: HeldTarget | null,
  { m }: Words,
): readonly TrendSeries[] {
  const one = domainsOf(rounds).some(({ id }) => id === beside)
  const wanted = one ? held?.indices.get(beside) : held?.target.index
  if (wanted === undefined) return []
  return [{ id: '~target', name: m.terms.target, look: 'target', values: rounds.map(() => wanted) }]
}

export const NOTHING = '~nothing'
export const ALL = '~all'

/** The overall index first, then what is to be shown beside it: nothing, all domains, or the one of that id. */
export function trendSeries(rounds: readonly Round[], beside: string, { m }: Words): readonly TrendSeries[] {
  const domains = domainsOf(rounds).filter(({ id }) => beside === ALL || beside === id)
  return [
    { id: 'overall', name: m.terms.overall, look: 'now', values: rounds.map(({ result }) => result.overall.index) },
    ...domains.map((domain) => ({
      id: domain.id,
      name: shortOf(domain),
      look: domains.length > 1 ? ('quiet' as const) : ('third' as const),
      values: rounds.map(({ result }) => result.domains[domain.id]?.index ?? null),
    })),
  ]
}

/** Each domain from what it was to what it is; what neither round scores is left out. */
export function slopeLines(rounds: readonly Round[], { comparison }: Compared): readonly SlopeLine[] {
  return domainsOf(rounds).flatMap((domain) => {
    const { before = null, after = null } = comparison.domains[domain.id] ?? {}
    if (before === null && after === null) return []
    return [{ id: domain.id, name: shortOf(domain), title: domain.title, before, after }]
  })
}
