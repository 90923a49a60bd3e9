/** The headline before caps: the lowest of what is named, or the band of the overall index (scoring.md, section 4). */
import { bandReach, lowestReach, type Reach } from './level.ts'
import type { Plan } from './plan.ts'
import type { Numbers } from './tally.ts'

/** Null without a headline rule or levels, and when everything it reads is null. `domains` and `groups` are in plan order. */
export function headlineReach(
  plan: Plan,
  overall: Numbers,
  domains: readonly Reach[],
  groups: readonly Reach[],
): Reach {
  const rule = plan.questionnaire.scoring?.headline
  if (!rule || !plan.levels) return null
  if (rule.rule === 'minimum') {
    const named = (id: string | undefined) => id !== undefined && rule.over.includes(id)
    return lowestReach([
      ...domains.filter((_, at) => named(plan.domains[at]?.domain.id)),
      ...groups.filter((_, at) => named(plan.groups[at]?.group.id)),
    ])
  }
  const band = bandReach(plan.levels, overall)
  const weakest = lowestReach(domains)
  const above = rule.atMostAboveWeakest
  if (!band || !weakest || above === undefined) return band
  return {
    step: Math.min(band.step, weakest.step + above),
    lower: Math.min(band.lower, weakest.lower + above),
    upper: Math.min(band.upper, weakest.upper + above),
  }
}
