/** The assessments of one subject as series: one for each questionnaire, each round standing once. */
import { inTime } from '../../../engine/in-time.ts'
import { newestRevisions } from '../../../engine/newest-revisions.ts'
import type { AssessmentRow } from '../../../storage/store.ts'

/** The rounds of a subject with one questionnaire, oldest first; at least one. */
export type SubjectSeries = { readonly questionnaire: string; readonly rounds: readonly AssessmentRow[] }

/**
 * The subject an address stands for. It names one of its assessments, so that an address holds no words and outlives a
 * new name; where that one is gone the subject last seen under the address is meant. Null when nothing is left.
 */
export function subjectOf(rows: readonly AssessmentRow[], id: string, lastSeen: string | null): string | null {
  const named = rows.find((row) => row.id === id)?.subject
  if (named !== undefined) return named
  return rows.some(({ subject }) => subject === lastSeen) ? lastSeen : null
}

/** The series with the newest round first. */
export function seriesOf(rows: readonly AssessmentRow[], subject: string): readonly SubjectSeries[] {
  const own = newestRevisions(rows.filter((row) => row.subject === subject).toSorted(inTime))
  const ids = [...new Set(own.toReversed().map(({ questionnaire }) => questionnaire.id))]
  return ids.map((questionnaire) => ({
    questionnaire,
    rounds: own.filter((row) => row.questionnaire.id === questionnaire),
  }))
}
