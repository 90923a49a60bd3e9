/** Answers as they would be with some questions raised: what a plan, a path and a projection are scored by. */
import type { Answer, Answers, AnswerValue } from './assessment.ts'
import { SAME } from './fraction.ts'
import { supposed } from './gain.ts'
import { type PlannedQuestion, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'

/** A question and the ladder value it is to reach. */
export type Raise = { readonly question: string; readonly to: number }

/**
 * The least value that makes the answer reach `to`, or come as near as the question allows; null where it stands there already, is
 * not applicable, or nothing can be reached. *Not sure* and no answer stand nowhere.
 */
export function raisedValue({ reader }: PlannedQuestion, answer: Answer | undefined, to: number): AnswerValue | null {
  if (answer?.state === 'not-applicable') return null
  const value = reader.reaching(to)
  const reached = value === null ? null : (reader.read(value, true)?.value ?? null)
  if (value === null || reached === null) return null
  if (answer?.state !== 'answered') return value
  const now = reader.read(answer.value, (answer.evidence ?? '').trim() !== '')?.value ?? null
  return now !== null && now >= Math.min(to, reached) - SAME ? null : value
}

/**
 * The answers with every raise made, the highest where one question has several, each with the evidence it asks for. A raise never
 * lowers an answer; one of a question that is not asked is passed over.
 */
export function raisedAnswers(questionnaire: Questionnaire, answers: Answers, raises: readonly Raise[]): Answers {
  const plan = planOf(questionnaire)
  const next: Record<string, Answer> = { ...answers }
  for (const { question, to } of raises) {
    const planned = plan.questions[plan.positions.get(question) ?? -1]
    const value = planned ? raisedValue(planned, next[question], to) : null
    if (value !== null) next[question] = supposed(value)
  }
  return next
}
