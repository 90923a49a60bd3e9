/** Undoing applied answers without touching what was answered since. */
import type { Answers } from '../../../../engine/assessment.ts'
import { score } from '../../../../engine/score.ts'
import { type AnswerChanges, loadAssessment, saveAnswers } from '../../../../storage/assessments.ts'
import type { Outcome } from '../../../../storage/outcome.ts'
import { sameJson } from '../../../../storage/same-json.ts'
import type { Store } from '../../../../storage/store.ts'
import { summarize } from '../../../../storage/summary.ts'
import { changedAnswers } from './trial.ts'

type TakingBack = {
  readonly applied: AnswerChanges
  readonly before: Answers
  /** an ISO instant */
  readonly now: string
}

/** Puts back the answers from before, wherever the applied one still stands. */
export async function takeBack(
  store: Store,
  id: string,
  { applied, before, now }: TakingBack,
): Promise<Outcome<null, 'missing' | 'final'>> {
  const opened = await loadAssessment(store, id)
  if (!opened.ok) return opened
  const { assessment, questionnaire } = opened.value
  const standing = [...applied].filter(([question, answer]) => sameJson(assessment.answers[question], answer))
  const changes: AnswerChanges = new Map(standing.map(([question]) => [question, before[question]]))
  const result = score(questionnaire, { ...assessment, answers: changedAnswers(assessment.answers, changes) })
  return saveAnswers(store, id, changes, { updatedAt: now, summary: summarize(result) })
}
