/** How much of the way to a target is done. */
import { SAME } from './fraction.ts'
import { type Asked, askedOf } from './gaps.ts'
import { type PlannedDomain, planOf } from './plan.ts'
import type { Questionnaire, Target } from './questionnaire.ts'
import type { QuestionResult, Result } from './result.ts'
import { isCounted } from './shares.ts'
import { asksOfAnswers, namedIndex } from './target-indices.ts'

/** What is missing to the target on both sides, in one measure. */
type Missing = { readonly before: number; readonly after: number }

/**
 * `1 − Σ gap / Σ gap at the baseline`: 0 at the baseline, 1 once every target is reached, below 0 where it is further away than it
 * was. A question's gap is its weight times what its score lacks; where the target names an index for the domain, the domain's gap
 * stands for its questions; where it asks nothing of any domain, the whole's for everything. Only what counts on both sides is
 * summed. Null where the baseline left no gap.
 */
export function targetProgress(
  questionnaire: Questionnaire,
  target: Target,
  baseline: Result,
  now: Result,
): number | null {
  const asked = askedOf(questionnaire, target)
  const domains = planOf(questionnaire).domains.filter(
    (one) => namedIndex(target, one.domain.id) !== undefined || asksOfAnswers(target, one),
  )
  const missing =
    domains.length > 0
      ? domains.flatMap((one) => ofDomain(one, { target, asked, baseline, now }))
      : lacking(target.index, baseline.overall.index, now.overall.index, 1)
  const whole = missing.reduce((sum, { before }) => sum + before, 0)
  return whole > 0 ? 1 - missing.reduce((sum, { after }) => sum + after, 0) / whole : null
}

type Sides = {
  readonly target: Target
  readonly asked: ReadonlyMap<string, Asked>
  readonly baseline: Result
  readonly now: Result
}

function ofDomain(planned: PlannedDomain, { target, asked, baseline, now }: Sides): readonly Missing[] {
  const { id: domain } = planned.domain
  const both = planned.questions.filter(({ id }) => isCounted(baseline, id) && isCounted(now, id))
  const named = namedIndex(target, domain)
  if (named !== undefined) {
    const weight = both.reduce((sum, one) => sum + one.weight, 0)
    return lacking(named, baseline.domains[domain]?.index ?? null, now.domains[domain]?.index ?? null, weight)
  }
  return both.flatMap(({ id, weight }) => {
    const wanted = asked.get(id)
    const at = (result: Result) => (wanted ? standing(wanted, result.questions[id]) : null)
    return lacking(wanted?.score, at(baseline), at(now), weight)
  })
}

/** The score; what the target asks where that is met, since an option that is high enough may score less than the one before it. */
function standing(wanted: Asked, question: QuestionResult | undefined): number | null {
  const met = question !== undefined && question.value !== null && question.value >= wanted.value - SAME
  return met ? wanted.score : (question?.score ?? null)
}

function lacking(
  wanted: number | undefined,
  was: number | null,
  is: number | null,
  weight: number,
): readonly Missing[] {
  if (wanted === undefined || was === null || is === null) return []
  return [{ before: weight * Math.max(0, wanted - was), after: weight * Math.max(0, wanted - is) }]
}
