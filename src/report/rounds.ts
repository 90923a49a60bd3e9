/** The rounds of a series under one ruler: this report's version of the questionnaire. */
import type { Assessment } from '../engine/assessment.ts'
import { carry } from '../engine/carry.ts'
import type { Result } from '../engine/result.ts'
import { score } from '../engine/score.ts'
import type { ReportContext, Round } from './report-context.ts'

export type ReportRound = {
  readonly assessment: Assessment
  /** as this report's version of the questionnaire reads it */
  readonly result: Result
  /** answered under another version and carried to this one */
  readonly carried: boolean
}

const inTime = ({ assessment: a }: Round, { assessment: b }: Round) =>
  a.date.localeCompare(b.date) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)

/** The rounds up to this report's, oldest first and this one last; what an earlier version did not ask counts as open. */
export function roundsUpTo({ assessment, result, authored, series }: ReportContext): readonly ReportRound[] {
  const earlier = series.filter(
    (round) => round.assessment.id !== assessment.id && round.assessment.date <= assessment.date,
  )
  const read = earlier.toSorted(inTime).map((round): ReportRound => {
    const { answers, classification, questionnaire } = round.assessment
    const carried = questionnaire.version !== authored.version
    const own = carried ? carry(round.questionnaire, authored, answers).answers : answers
    return { assessment: round.assessment, result: score(authored, { answers: own, classification }), carried }
  })
  return [...read, { assessment, result, carried: false }]
}
