/** Which step of the ladder is reached, now and with everything open at its lowest and highest (scoring.md, section 4). */
import { reaches } from './fraction.ts'
import type { Need, Plan, PlannedDomain, StepNeeds } from './plan.ts'
import type { Levels } from './questionnaire.ts'
import type { Standing } from './questions/question-type.ts'
import { isApplicable } from './standing.ts'
import type { Numbers } from './tally.ts'

/** Positions in the ladder, or null when nothing applies. */
export type Reach = { readonly step: number; readonly lower: number; readonly upper: number } | null

/** `hopeful`: whatever is open or unsure counts as reaching everything. */
export type Mood = 'now' | 'hopeful'

/** Whether a question that applies reaches a value. */
export function satisfies(standing: Standing, atLeast: number, mood: Mood): boolean {
  if (mood === 'hopeful' && standing.state !== 'answered') return true
  return standing.value !== null && reaches(standing.value, atLeast)
}

/** The needs that fail now, of those that apply, and how many apply. */
export function failing(needs: readonly Need[], standings: readonly Standing[]) {
  const failed: Need[] = []
  let applying = 0
  for (const need of needs) {
    const standing = standings[need.question.position]
    if (!standing || !isApplicable(standing)) continue
    applying += 1
    if (!satisfies(standing, need.atLeast, 'now')) failed.push(need)
  }
  return { failed, applying }
}

/** Whether enough of the shared questions pass; a share over no questions is reached. */
export function isEnough(passing: number, applying: number, share: number): boolean {
  return applying === 0 || reaches(passing / applying, share)
}

function isReached(needs: StepNeeds, standings: readonly Standing[], mood: Mood): boolean {
  for (const { question, atLeast } of needs.required) {
    const standing = standings[question.position]
    if (standing && isApplicable(standing) && !satisfies(standing, atLeast, mood)) return false
  }
  let applying = 0
  let passing = 0
  for (const { question, atLeast } of needs.shared) {
    const standing = standings[question.position]
    if (!standing || !isApplicable(standing)) continue
    applying += 1
    if (satisfies(standing, atLeast, mood)) passing += 1
  }
  return isEnough(passing, applying, needs.share)
}

/** The last step of an unbroken run of reached steps; the lowest step needs nothing. */
function lastReached(needs: readonly StepNeeds[], reached: (needs: StepNeeds) => boolean): number {
  let step = 0
  for (let next = 1; next < needs.length; next += 1) {
    const asked = needs[next]
    if (!asked || !reached(asked)) break
    step = next
  }
  return step
}

/** What a domain reaches before any cap; null when nothing in it applies, or without levels. */
export function reachOf(plan: Plan, domain: PlannedDomain, standings: readonly Standing[], numbers: Numbers): Reach {
  const { needs } = domain
  if (!plan.levels || needs.length === 0) return null
  if (needs.some((step) => step.index !== null)) return bandReach(plan.levels, numbers)
  let applies = false
  let complete = true
  for (const { position } of domain.questions) {
    const standing = standings[position]
    if (!standing || !isApplicable(standing)) continue
    applies = true
    if (standing.state !== 'answered') complete = false
  }
  if (!applies) return null
  const at = (mood: Mood) => lastReached(needs, (step) => isReached(step, standings, mood))
  const step = at('now')
  return { step, lower: step, upper: complete ? step : at('hopeful') }
}

/** The band of an index and of its bounds; nothing answered yet reaches no band above the lowest. */
export function bandReach(levels: Levels, { index, lower, upper }: Numbers): Reach {
  if (lower === null || upper === null) return null
  return { step: bandOf(levels, index ?? 0), lower: bandOf(levels, lower), upper: bandOf(levels, upper) }
}

function bandOf(levels: Levels, index: number): number {
  let band = 0
  levels.steps.forEach((step, position) => {
    if (step.from !== undefined && reaches(index, step.from)) band = position
  })
  return band
}

/** The lowest of several, leaving out those where nothing applies. */
export function lowestReach(parts: readonly Reach[]): Reach {
  let lowest: Reach = null
  for (const part of parts) {
    if (part === null) continue
    lowest = lowest === null ? part : lower(lowest, part)
  }
  return lowest
}

function lower(one: NonNullable<Reach>, two: NonNullable<Reach>): Reach {
  return {
    step: Math.min(one.step, two.step),
    lower: Math.min(one.lower, two.lower),
    upper: Math.min(one.upper, two.upper),
  }
}
