import { useMemo, useState } from 'react'
import type { Answer, Answers } from '../../../../engine/assessment.ts'
import type { Result } from '../../../../engine/result.ts'
import type { AnswerChanges } from '../../../../storage/assessments.ts'
import type { ResultsView } from '../results-view.ts'
import { changedAnswers, tried } from './trial.ts'
import { trialScorer } from './trial-scorer.ts'

export type Trial = {
  readonly changes: AnswerChanges
  readonly answers: Answers
  readonly result: Result
  /** tries an answer; what is recorded anyway takes the change back */
  readonly set: (id: string, answer: Answer | undefined) => void
  readonly discard: () => void
}

/** Answers tried out on this page, with the result they would make. Nothing is saved here. */
export function useTrial({ questionnaire, assessment }: ResultsView): Trial {
  const [changes, setChanges] = useState<AnswerChanges>(new Map())
  const scored = useMemo(() => trialScorer(questionnaire, assessment), [questionnaire, assessment])
  const recorded = assessment.answers
  return useMemo(
    () => ({
      changes,
      answers: changedAnswers(recorded, changes),
      result: scored(changes),
      set: (id, answer) => setChanges((before) => tried(before, recorded, id, answer)),
      discard: () => setChanges(new Map()),
    }),
    [changes, recorded, scored],
  )
}
