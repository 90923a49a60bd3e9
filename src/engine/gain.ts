/** What one answer would be worth (scoring.md, section 5). */
import type { Answer, AnswerValue } from './assessment.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { ScoringInput } from './score.ts'
import { createScorer, type Scorer } from './scorer.ts'

/**
 * The overall index with the question at `value` minus the overall index now, −1…1, exact, with everything its condition
 * moves; null when either is null. Evidence the question asks for is taken to come with the answer.
 */
export function gain(
  questionnaire: Questionnaire,
  input: ScoringInput,
  question: string,
  value: AnswerValue,
): number | null {
  return gainFrom(createScorer(questionnaire, input), input.answers[question], question, value)
}

/** The same, on a scorer that is left as it was found. */
export function gainFrom(scorer: Scorer, now: Answer | undefined, question: string, value: AnswerValue): number | null {
  const before = scorer.result().overall.index
  const after = scorer.set(question, supposed(value)).overall.index
  scorer.set(question, now)
  return before === null || after === null ? null : after - before
}

/** An answer as if it were given, with its evidence. */
export function supposed(value: AnswerValue): Answer {
  return { state: 'answered', value, evidence: 'supposed' }
}
