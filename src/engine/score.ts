/** From a questionnaire and answers to a result: the one place everything else starts from. */
import { assemble, scoreDomain } from './assembly.ts'
import type { Assessment } from './assessment.ts'
import { capReadings } from './caps.ts'
import { categoryOf, type Scope, scopesOf } from './category.ts'
import { type Plan, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Standing } from './questions/question-type.ts'
import type { QuestionResult, Result } from './result.ts'
import { standingsOf } from './standing.ts'

export { ENGINE_VERSION } from './assembly.ts'

/** What scoring needs of an assessment; an assessment can be passed as it is. */
export type ScoringInput = Pick<Assessment, 'answers'> & {
  readonly classification?: Assessment['classification'] | undefined
}

/** The full result of some answers: total (any accepted document, any answers), pure, nothing rounded (docs/scoring.md). */
export function score(questionnaire: Questionnaire, input: ScoringInput): Result {
  const plan = planOf(questionnaire)
  const category = categoryOf(questionnaire.classification, input.classification)
  return resultOf(plan, standingsOf(plan, input.answers), category)
}

/** The result of standings, wherever they come from. */
export function resultOf(plan: Plan, standings: readonly Standing[], category: string | null): Result {
  const scopes = scopesOf(plan, category)
  const domains = plan.domains.map((domain) => scoreDomain(plan, domain, standings, scopes))
  const { caps, category: reached, ...above } = assemble(plan, capReadings(plan, standings), category, domains)
  return { ...above, questions: questionResults(plan, standings, scopes), caps, category: reached }
}

/** One entry per question, in questionnaire order. */
export function questionResults(
  plan: Plan,
  standings: readonly Standing[],
  scopes: readonly Scope[],
): Readonly<Record<string, QuestionResult>> {
  const results: Record<string, QuestionResult> = {}
  for (const { id, position, weight, scored } of plan.questions) {
    const standing = standings[position]
    if (!standing) continue
    const scope = scopes[position]
    results[id] = {
      state: standing.state,
      score: scope === 'in' ? standing.score : null,
      value: standing.value,
      weight,
      recordedOnly: !scored,
      outOfScope: scope === 'out',
      scopeOpen: scope === 'unknown',
      evidenceMissing: standing.evidenceMissing,
    }
  }
  return results
}
