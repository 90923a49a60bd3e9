/** Scores tried answers, one edit at a time. */
import type { Assessment } from '../../../../engine/assessment.ts'
import type { Questionnaire } from '../../../../engine/questionnaire.ts'
import type { Result } from '../../../../engine/result.ts'
import { createScorer } from '../../../../engine/scorer.ts'
import type { AnswerChanges } from '../../../../storage/assessments.ts'

/** The result of the recorded answers with the changes made; only what differs from the last call is scored. */
export function trialScorer(
  questionnaire: Questionnaire,
  assessment: Pick<Assessment, 'answers' | 'classification'>,
): (changes: AnswerChanges) => Result {
  const scorer = createScorer(questionnaire, assessment)
  let made: AnswerChanges = new Map()
  return (changes) => {
    for (const id of made.keys()) if (!changes.has(id)) scorer.set(id, assessment.answers[id])
    for (const [id, answer] of changes) if (!made.has(id) || made.get(id) !== answer) scorer.set(id, answer)
    made = changes
    return scorer.result()
  }
}
