/** The rounds of a series under one ruler: this report's version of the questionnaire. */
import type { Assessment } from '../engine/assessment.ts'
import { answersUnder } from '../engine/carry.ts'
import { inTime } from '../engine/in-time.ts'
import type { Result } from '../engine/result.ts'
import { score } from '../engine/score.ts'
import type { ReportContext } from './report-context.ts'

export type ReportRound = {
  readonly assessment: Assessment
  /** as this report's version of the questionnaire reads it */
  readonly result: Result
  /** answered under another version and carried to this one */
  readonly carried: boolean
}

/** The rounds up to this report's, oldest first and this one last; what an earlier version did not ask counts as open. */
export function roundsUpTo({ assessment, result, authored, series }: ReportContext): readonly ReportRound[] {
  const earlier = series.filter(
    (round) => round.assessment.id !== assessment.id && round.assessment.date <= assessment.date,
  )
  const read = earlier
    .toSorted((a, b) => inTime(a.assessment, b.assessment))
    .map((round): ReportRound => {
      const { answers, classification, questionnaire } = round.assessment
      const result = score(authored, { answers: answersUnder(authored, round.questionnaire, answers), classification })
      return { assessment: round.assessment, result, carried: questionnaire.version !== authored.version }
    })
  return [...read, { assessment, result, carried: false }]
}
