/** Where a target puts each domain on the axis of the index. */
import type { Answer } from './assessment.ts'
import { supposed } from './gain.ts'
import { gaps } from './gaps.ts'
import { planOf } from './plan.ts'
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
  const profile = asksOfAnswers(target) ? profileOf(questionnaire, classification, target) : null
  return new Map(
    questionnaire.domains.flatMap(({ id }): [string, number][] => {
      const named = target.domains?.[id]?.index ?? target.eachDomain?.index
      const index = named ?? profile?.domains[id]?.index ?? null
      return index === null ? [] : [[id, index]]
    }),
  )
}

function asksOfAnswers({ questions, headline, eachDomain, domains }: Target): boolean {
  const level = eachDomain?.level ?? headline ?? Object.values(domains ?? {}).find((one) => one.level)?.level
  return questions !== undefined || level !== undefined
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
