/** From standings to the result: domains first, then what is made of them. Shared by the full and the incremental score. */
import { type CapReading, capResults, limited } from './caps.ts'
import type { Scope } from './category.ts'
import { ratio } from './fraction.ts'
import { headlineReach } from './headline.ts'
import { lowestReach, type Reach, reachOf } from './level.ts'
import type { Plan, PlannedDomain, PlannedGroup } from './plan.ts'
import type { Standing } from './questions/question-type.ts'
import type { LevelResult, NodeResult, Result } from './result.ts'
import { added, lowestOf, meanOf, type Numbers, pooled, type Tally, tallyOf } from './tally.ts'

/** The rules' version: raised whenever the same answers could score differently. */
export const ENGINE_VERSION = '1.0.0'

/** Policy of scoring.md, section 4: below this completeness a level is only provisional. */
const ENOUGH = 0.8

export type Scored = { readonly weight: number; readonly numbers: Numbers; readonly tally: Tally }

export type ScoredDomain = Scored & {
  readonly id: string
  /** before any cap */
  readonly reach: Reach
  /** as it stands while no cap limits it */
  readonly uncapped: NodeResult
  readonly sections: readonly { readonly id: string; readonly result: NodeResult }[]
}

type ScoredGroup = Scored & { readonly id: string; readonly reach: Reach }

/** The score of one domain before any cap; everything the domain's own questions decide. */
export function scoreDomain(
  plan: Plan,
  planned: PlannedDomain,
  standings: readonly Standing[],
  scopes: readonly Scope[],
): ScoredDomain {
  const parts = planned.parts.map(({ section, weight, questions }) => {
    const tally = tallyOf(questions, standings, scopes)
    return { section, weight, tally, numbers: pooled(tally) }
  })
  const tally = added(parts)
  const numbers = planned.bySections ? meanOf(parts) : pooled(tally)
  const reach = reachOf(plan, planned, standings, numbers)
  const sections = parts.flatMap(({ section, ...scored }) =>
    section ? [{ id: section.id, result: nodeResult(scored, null) }] : [],
  )
  const { weight, domain } = planned
  const uncapped = nodeResult({ weight, numbers, tally }, plan.levels ? levelResult(reach, tally) : null)
  return { id: domain.id, weight, numbers, tally, reach, uncapped, sections }
}

/** All of the result but its questions, from what the caps say and the scored domains in plan order. */
export function assemble(
  plan: Plan,
  readings: readonly CapReading[],
  category: string | null,
  domains: readonly ScoredDomain[],
): Omit<Result, 'questions'> {
  const onDomains = readings.filter(({ planned }) => planned.domain !== null)
  const reaches = domains.map(({ reach }, at) => limited(reach, onDomains, at))
  const groups = plan.groups.map((group) => scoreGroup(group, domains, reaches))
  const tally = added(domains)
  const numbers = overallOf(plan, domains, groups, tally)
  const { id, version } = plan.questionnaire
  return {
    questionnaire: { id, version },
    engine: ENGINE_VERSION,
    overall: plain(numbers, tally),
    headline: headlineOf(plan, numbers, tally, reaches, groups, readings),
    groups: byId(groups, (group) => nodeResult(group, plan.levels ? levelResult(group.reach, group.tally) : null)),
    domains: byId(domains, (domain, at) => cappedNode(domain, reaches[at] ?? null)),
    sections: byId(
      domains.flatMap(({ sections }) => sections),
      ({ result }) => result,
    ),
    caps: capResults(plan, readings),
    category,
  }
}

function scoreGroup(planned: PlannedGroup, domains: readonly ScoredDomain[], reaches: readonly Reach[]): ScoredGroup {
  const members = domains.filter((_, at) => planned.domains.includes(at))
  return {
    id: planned.group.id,
    weight: planned.weight,
    numbers: planned.group.rollup === 'minimum' ? lowestOf(members) : meanOf(members),
    tally: added(members),
    reach: lowestReach(reaches.filter((_, at) => planned.domains.includes(at))),
  }
}

function overallOf(
  plan: Plan,
  domains: readonly ScoredDomain[],
  groups: readonly ScoredGroup[],
  tally: Tally,
): Numbers {
  const rollup = plan.questionnaire.scoring?.rollup ?? 'domains'
  if (rollup === 'questions') return pooled(tally)
  return meanOf(rollup === 'groups' ? groups : domains)
}

function headlineOf(
  plan: Plan,
  numbers: Numbers,
  tally: Tally,
  reaches: readonly Reach[],
  groups: readonly ScoredGroup[],
  readings: readonly CapReading[],
): Result['headline'] {
  if (!plan.questionnaire.scoring?.headline) return null
  const groupReaches = groups.map(({ reach }) => reach)
  const uncapped = headlineReach(plan, numbers, reaches, groupReaches)
  const capped = levelResult(limited(uncapped, readings, null), tally)
  return { ...capped, uncapped: uncapped?.step ?? null }
}

/** The domain's own node again while no cap touches it: most edits leave most domains as they were. */
function cappedNode(domain: ScoredDomain, reach: Reach): NodeResult {
  return reach === domain.reach ? domain.uncapped : nodeResult(domain, levelResult(reach, domain.tally))
}

function byId<T extends { readonly id: string }>(
  all: readonly T[],
  result: (one: T, at: number) => NodeResult,
): Readonly<Record<string, NodeResult>> {
  const results: Record<string, NodeResult> = {}
  all.forEach((one, at) => {
    results[one.id] = result(one, at)
  })
  return results
}

/** Written out, not spread: this is most of what a live score costs. */
function nodeResult({ numbers, tally }: Scored, level: LevelResult | null): NodeResult {
  const { index, lower, upper, coverage, completeness, counts } = plain(numbers, tally)
  return { index, lower, upper, coverage, completeness, counts, level }
}

function plain({ index, lower, upper }: Numbers, tally: Tally): Result['overall'] {
  const { applicable, answered, notSure, open, notApplicable } = tally
  return {
    index,
    lower,
    upper,
    coverage: ratio(tally.inPlace, applicable),
    completeness: ratio(answered + notSure, applicable),
    counts: { applicable, answered, notSure, open, notApplicable },
  }
}

function levelResult(reach: Reach, tally: Tally): LevelResult {
  const completeness = ratio(tally.answered + tally.notSure, tally.applicable)
  const provisional = tally.coreOpen > 0 || (completeness !== null && completeness < ENOUGH)
  return { step: reach?.step ?? null, lower: reach?.lower ?? null, upper: reach?.upper ?? null, provisional }
}
