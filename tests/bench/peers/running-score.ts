/** The cheapest score there is: weighted sums, moved by one answer at a time. Every peer shows it. */
import { outline } from '../../../src/engine/outline.ts'
import type { Kept } from './kept.ts'

export type RunningScore = {
  /** the text to show for all, and for the domain at a position */
  readonly all: () => string
  readonly domain: (at: number) => string
  /** Counts a question's new step; tells its domain. */
  readonly set: (id: string, step: string) => number
}

const percent = (earned: number, possible: number) => `${((100 * earned) / possible).toFixed(1)} %`

export function runningScore({ questionnaire, answers }: Kept): RunningScore {
  const steps = questionnaire.scales?.[0]?.steps ?? []
  const top = steps.at(-1)?.value ?? 1
  const shares = new Map(steps.map(({ id, value }) => [id, value / top]))
  const domainAt = new Map(questionnaire.domains.map((domain, at) => [domain, at]))
  const earned = questionnaire.domains.map(() => 0)
  const possible = questionnaire.domains.map(() => 0)
  const places = new Map<string, { readonly at: number; readonly weight: number; now: number }>()
  for (const { question, domain } of outline(questionnaire)) {
    const at = domainAt.get(domain) ?? 0
    const answer = answers[question.id]
    const now = answer?.state === 'answered' ? (shares.get(String(answer.value)) ?? 0) : 0
    const weight = question.weight ?? 1
    places.set(question.id, { at, weight, now })
    earned[at] = (earned[at] ?? 0) + weight * now
    possible[at] = (possible[at] ?? 0) + weight
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    all: () => percent(sum(earned), sum(possible)),
    domain: (at) => percent(earned[at] ?? 0, possible[at] ?? 1),
    set(id, step) {
      const place = places.get(id)
      if (!place) return 0
      const now = shares.get(step) ?? 0
      earned[place.at] = (earned[place.at] ?? 0) + place.weight * (now - place.now)
      place.now = now
      return place.at
    },
  }
}
