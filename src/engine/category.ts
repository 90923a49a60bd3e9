/** The classification's category, and which questions it leaves to the index (scoring.md, section 4; interpretation 7). */
import type { Facts } from './assessment.ts'
import type { Plan } from './plan.ts'
import type { Classification } from './questionnaire.ts'

/** Whether the index counts a question: `unknown` until the category is known. */
export type Scope = 'in' | 'out' | 'unknown'

const scopes = new WeakMap<Plan, Map<string | null, readonly Scope[]>>()

/** The category the facts' points reach; null without a classification or until every fact is known. */
export function categoryOf(classification: Classification | undefined, facts: Facts | undefined): string | null {
  if (!classification) return null
  let points = 0
  for (const fact of classification.facts) {
    const chosen = fact.options.find((option) => option.id === facts?.[fact.id])
    if (!chosen) return null
    points += chosen.points
  }
  const reached = classification.categories.filter((category) => category.from <= points).at(-1)
  return (reached ?? classification.categories[0])?.id ?? null
}

/** The scope of every question in questionnaire order, for a category or for none yet. */
export function scopesOf(plan: Plan, category: string | null): readonly Scope[] {
  const known = scopes.get(plan) ?? new Map<string | null, readonly Scope[]>()
  scopes.set(plan, known)
  const made = known.get(category) ?? scopesFor(plan, category)
  known.set(category, made)
  return made
}

function scopesFor(plan: Plan, category: string | null): readonly Scope[] {
  const categories = plan.questionnaire.classification?.categories ?? []
  const chosen = categories.filter((one) => category === null || one.id === category)
  const upTo = Math.min(...chosen.map((one) => one.upToTier ?? Infinity))
  const beyond: Scope = category === null ? 'unknown' : 'out'
  return plan.questions.map(({ tier }) => (tier !== null && tier > upTo ? beyond : 'in'))
}
