/** Caps: answers so low that they limit the headline, or the domain they name (scoring.md, section 4). */
import { SAME } from './fraction.ts'
import type { Reach } from './level.ts'
import type { Plan, PlannedCap } from './plan.ts'
import type { Standing } from './questions/question-type.ts'
import type { CapResult } from './result.ts'
import { isOpen } from './standing.ts'

/** What one cap does now, at the lowest and at the highest reading of what is open. */
export type CapReading = {
  readonly planned: PlannedCap
  readonly because: readonly string[]
  readonly lower: boolean
  readonly upper: boolean
}

/** Every cap that acts in some reading, in questionnaire order. */
export function capReadings(plan: Plan, standings: readonly Standing[]): readonly CapReading[] {
  return plan.caps.flatMap((planned) => {
    const reading = readingOf(planned, standings)
    return reading.lower ? [reading] : []
  })
}

/** *Not sure* is read at its lowest now, and is free to be anything in the highest reading. */
function readingOf(planned: PlannedCap, standings: readonly Standing[]): CapReading {
  const most = planned.cap.valueAtMost + SAME
  const because: string[] = []
  let open = false
  let upper = false
  for (const { id, position } of planned.questions) {
    const standing = standings[position]
    if (!standing) continue
    if (isOpen(standing)) open = true
    if (standing.value === null || standing.value > most) continue
    because.push(id)
    if (standing.state === 'answered') upper = true
  }
  return { planned, because, lower: open || because.length > 0, upper }
}

/** A reach under the caps on one domain, or on the headline (null); the same object without any. */
export function limited(reach: Reach, readings: readonly CapReading[], domain: number | null): Reach {
  if (reach === null || readings.length === 0) return reach
  let { step, lower, upper } = reach
  for (const { planned, because, ...acts } of readings) {
    if (planned.domain !== domain || planned.limit < 0) continue
    if (because.length > 0) step = Math.min(step, planned.limit)
    if (acts.lower) lower = Math.min(lower, planned.limit)
    if (acts.upper) upper = Math.min(upper, planned.limit)
  }
  return { step, lower, upper }
}

/** The caps that act on the answers as they are. */
export function capResults(plan: Plan, readings: readonly CapReading[]): readonly CapResult[] {
  return readings
    .filter(({ because }) => because.length > 0)
    .map(({ planned: { cap, limit, domain }, because }) => ({
      id: cap.id,
      because,
      limit,
      domain: domain === null ? null : (plan.domains[domain]?.domain.id ?? null),
    }))
}
