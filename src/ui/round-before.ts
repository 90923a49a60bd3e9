import type { Assessment } from '../engine/assessment.ts'
import { newestRevisions } from '../engine/newest-revisions.ts'
import type { AssessmentRow } from '../storage/store.ts'

/**
 * The rounds of the same subject and questionnaire that are older than this one, the newest first. A round that was revised is
 * stood for by its newest revision, so that nothing is compared with what it replaces.
 */
export function roundsBefore(rows: readonly AssessmentRow[], of: Assessment): readonly AssessmentRow[] {
  const older = newestRevisions(rows).filter(
    (row) =>
      row.id !== of.id &&
      row.subject === of.subject &&
      row.questionnaire.id === of.questionnaire.id &&
      (row.id === of.previous || row.date < of.date),
  )
  return older.toSorted((a, b) => b.date.localeCompare(a.date))
}

/** The newest of the rounds before; null when it is the first. */
export const roundBefore = (rows: readonly AssessmentRow[], of: Assessment): AssessmentRow | null =>
  roundsBefore(rows, of)[0] ?? null
