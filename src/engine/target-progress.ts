/** How much of the way to a target is done. */
import { SAME } from './fraction.ts'
import { type Asked, askedOf } from './gaps.ts'
import { type PlannedDomain, type PlannedQuestion, planOf } from './plan.ts'
import type { Questionnaire, Target } from './questionnaire.ts'
import type { QuestionResult, Result } from './result.ts'
import { isCounted } from './shares.ts'
import { asksOfAnswers, namedIndex } from './target-indices.ts'

/** What is missing to the target on both sides, in one measure. */
type Missing = { readonly before: number; readonly after: number }

/**
 * `1 − Σ gap / Σ gap at the baseline`: 0 at the baseline, 1 exactly when nothing that the target asks is missing, below 0 where it is
 * further away than it was. The gap of a question of which something is asked is its weight times what its score lacks; the gap of an
 * index that is named, for a domain or for the whole, has the weight of the questions under it. Only questions that count on both
 * sides are summed. Null where the baseline left no gap.
 */
export function targetProgress(
  questionnaire: Questionnaire,
  target: Target,
  baseline: Result,
  now: Result,
): number | null {
  const asked = askedOf(questionnaire, target)
  const sides = { target, asked, baseline, now }
  const { domains } = planOf(questionnaire)
  const missing = [
    ...domains.flatMap((one) => ofDomain(one, sides)),
    ...lacking(
      target.index,
      baseline.overall.index,
      now.overall.index,
      weightOf(domains.flatMap((one) => onBoth(one, sides))),
    ),
  ]
  const whole = missing.reduce((sum, { before }) => sum + before, 0)
  return whole > 0 ? 1 - missing.reduce((sum, { after }) => sum + after, 0) / whole : null
}

type Sides = {
  readonly target: Target
  readonly asked: ReadonlyMap<string, Asked>
  readonly baseline: Result
  readonly now: Result
}

const onBoth = ({ questions }: PlannedDomain, { baseline, now }: Sides): readonly PlannedQuestion[] =>
  questions.filter(({ id }) => isCounted(baseline, id) && isCounted(now, id))

const weightOf = (questions: readonly PlannedQuestion[]): number =>
  questions.reduce((sum, { weight }) => sum + weight, 0)

function ofDomain(planned: PlannedDomain, sides: Sides): readonly Missing[] {
  const { target, asked, baseline, now } = sides
  const { id: domain } = planned.domain
  const both = onBoth(planned, sides)
  const [was, is] = [baseline, now].map((result) => result.domains[domain]?.index ?? null)
  const index = lacking(namedIndex(target, domain), was ?? null, is ?? null, weightOf(both))
  if (!asksOfAnswers(target, planned)) return index
  const questions = both.flatMap(({ id, weight }) => {
    const wanted = asked.get(id)
    const at = (result: Result) => (wanted ? standing(wanted, result.questions[id]) : null)
    return lacking(wanted?.score, at(baseline), at(now), weight)
  })
  return [...index, ...questions]
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
