/** Where a target puts each domain on the axis of the index. */
import type { Answer } from './assessment.ts'
import { supposed } from './gain.ts'
import { gaps } from './gaps.ts'
import { type PlannedDomain, planOf } from './plan.ts'
import type { Questionnaire, Target } from './questionnaire.ts'
import { type ScoringInput, score } from './score.ts'

/** Domain id → index 0…1. */
export type TargetIndices = ReadonlyMap<string, number>

/**
 * The index the target names for a domain; else the index the domain has when every answer stands exactly where the
 * target asks it to be. Domains of which it asks nothing are left out.
 */
export function targetIndices(
  questionnaire: Questionnaire,
  { classification }: Pick<ScoringInput, 'classification'>,
  target: Target | null,
): TargetIndices {
  if (!target) return new Map()
  const asked = new Set(planOf(questionnaire).domains.filter((one) => asksOfAnswers(target, one)))
  const profile = asked.size > 0 ? profileOf(questionnaire, classification, target) : null
  return new Map(
    planOf(questionnaire).domains.flatMap((planned): [string, number][] => {
      const { id } = planned.domain
      const index = namedIndex(target, id) ?? (asked.has(planned) ? profile?.domains[id]?.index : null) ?? null
      return index === null ? [] : [[id, index]]
    }),
  )
}

/** The index that a target names for a domain; undefined where it names none. */
export const namedIndex = (target: Target, domain: string): number | undefined =>
  target.domains?.[domain]?.index ?? target.eachDomain?.index

/** Whether a target asks something of a domain's answers: by a level, or by its questions. */
export function asksOfAnswers(target: Target, { domain, questions }: PlannedDomain): boolean {
  const level = target.domains?.[domain.id]?.level ?? target.eachDomain?.level ?? target.headline
  const { each, core, must, of = {} } = target.questions ?? {}
  return (
    level !== undefined ||
    each !== undefined ||
    questions.some(
      ({ id, question }) =>
        of[id] !== undefined ||
        (core !== undefined && question.core === true) ||
        (must !== undefined && question.must === true),
    )
  )
}

/** The gap list of somebody who knows nothing names every value that the target asks for. */
function profileOf(questionnaire: Questionnaire, classification: ScoringInput['classification'], target: Target) {
  const { questions, positions } = planOf(questionnaire)
  const unsure = Object.fromEntries(questions.map(({ id }): [string, Answer] => [id, { state: 'not-sure' }]))
  const nothing = { answers: unsure, classification }
  const asked = gaps(questionnaire, nothing, score(questionnaire, nothing), { target })
  const answers = asked.flatMap((gap): [string, Answer][] => {
    const value = questions[positions.get(gap.question) ?? -1]?.reader.reaching(gap.to) ?? null
    return value === null ? [] : [[gap.question, supposed(value)]]
  })
  return score(questionnaire, { answers: Object.fromEntries(answers), classification })
}
