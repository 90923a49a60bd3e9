/** From standings to the result: domains first, then what is made of them. Shared by the full and the incremental score. */
import { capReadings, capResults, limited } from './caps.ts'
import type { Scope } from './category.ts'
import { ratio } from './fraction.ts'
import { headlineReach } from './headline.ts'
import { lowestReach, type Reach, reachOf } from './level.ts'
import type { Plan, PlannedDomain } from './plan.ts'
import type { Standing } from './questions/question-type.ts'
import type { LevelResult, NodeResult, Result } from './result.ts'
import { added, lowestOf, meanOf, type Numbers, pooled, type Tally, tallyOf } from './tally.ts'

/** The rules' version: raised whenever the same answers could score differently. */
export const ENGINE_VERSION = '1.0.0'

/** Policy of scoring.md, section 4: below this completeness a level is only provisional. */
const ENOUGH = 0.8

export type Scored = { readonly numbers: Numbers; readonly tally: Tally }
export type ScoredSection = {
  readonly id: string
  readonly weight: number
  readonly scored: Scored
  readonly result: NodeResult
}
export type ScoredDomain = Scored & { readonly reach: Reach; readonly sections: readonly ScoredSection[] }

/** The score of one domain before any cap; everything the domain's own questions decide. */
export function scoreDomain(
  plan: Plan,
  domain: PlannedDomain,
  standings: readonly Standing[],
  scopes: readonly Scope[],
): ScoredDomain {
  const parts = domain.parts.map((part) => {
    const tally = tallyOf(part.questions, standings, scopes)
    return { section: part.section, weight: part.weight, tally, numbers: pooled(tally) }
  })
  const tally = added(parts.map((part) => part.tally))
  const numbers = domain.bySections ? meanOf(parts) : pooled(tally)
  const sections = parts.flatMap(({ section, weight, ...scored }) =>
    section ? [{ id: section.id, weight, scored, result: { ...plain(scored), level: null } }] : [],
  )
  return { numbers, tally, sections, reach: reachOf(plan, domain, standings, numbers) }
}

/** The result of scored domains; `questions` may be made lazily by the caller. */
export function assemble(
  plan: Plan,
  standings: readonly Standing[],
  category: string | null,
  domains: readonly ScoredDomain[],
): Omit<Result, 'questions'> {
  const readings = capReadings(plan, standings)
  const reaches = domains.map(({ reach }, at) => limited(reach, readings, at))
  const groups = plan.groups.map((planned) => {
    const members = planned.domains.flatMap((at) => {
      const domain = domains[at]
      return domain ? [{ ...domain, weight: plan.domains[at]?.weight ?? 1 }] : []
    })
    const numbers = planned.group.rollup === 'minimum' ? lowestOf(members.map((one) => one.numbers)) : meanOf(members)
    const reach = lowestReach(planned.domains.map((at) => reaches[at] ?? null))
    return { ...planned, numbers, tally: added(members.map((one) => one.tally)), reach }
  })
  const overall = { numbers: overallOf(plan, domains, groups), tally: added(domains.map((one) => one.tally)) }
  const open = headlineReach(
    plan,
    overall.numbers,
    reaches,
    groups.map((one) => one.reach),
  )
  const capped = limited(open, readings, null)
  return {
    questionnaire: { id: plan.questionnaire.id, version: plan.questionnaire.version },
    engine: ENGINE_VERSION,
    overall: plain(overall),
    headline: plan.questionnaire.scoring?.headline
      ? { ...levelResult(capped, overall.tally), uncapped: open?.step ?? null }
      : null,
    groups: Object.fromEntries(groups.map((one) => [one.group.id, node(plan, one, one.reach)])),
    domains: Object.fromEntries(
      domains.map((one, at) => [plan.domains[at]?.domain.id ?? '', node(plan, one, reaches[at] ?? null)]),
    ),
    sections: Object.fromEntries(domains.flatMap((one) => one.sections.map(({ id, result }) => [id, result]))),
    caps: capResults(plan, readings),
    category,
  }
}

function overallOf(
  plan: Plan,
  domains: readonly ScoredDomain[],
  groups: readonly { readonly weight: number; readonly numbers: Numbers }[],
): Numbers {
  const rollup = plan.questionnaire.scoring?.rollup ?? 'domains'
  if (rollup === 'questions') return pooled(added(domains.map((one) => one.tally)))
  if (rollup === 'groups') return meanOf(groups)
  return meanOf(domains.map(({ numbers }, at) => ({ numbers, weight: plan.domains[at]?.weight ?? 1 })))
}

function node(plan: Plan, scored: Scored, reach: Reach): NodeResult {
  return { ...plain(scored), level: plan.levels ? levelResult(reach, scored.tally) : null }
}

function plain({ numbers, tally }: Scored): Result['overall'] {
  const { applicable, answered, notSure, open, notApplicable } = tally
  return {
    ...numbers,
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
