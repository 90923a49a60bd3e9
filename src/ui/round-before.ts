import type { Assessment } from '../engine/assessment.ts'
import { newestRevisions } from '../engine/newest-revisions.ts'
import type { AssessmentRow } from '../storage/store.ts'

/**
 * The newest round of the same subject and questionnaire that is older than this one; null when it is the first. A round that was
 * revised is stood for by its newest revision, so that nothing is compared with what it replaces.
 */
export function roundBefore(rows: readonly AssessmentRow[], of: Assessment): AssessmentRow | null {
  const older = newestRevisions(rows).filter(
    (row) =>
      row.id !== of.id &&
      row.subject === of.subject &&
      row.questionnaire.id === of.questionnaire.id &&
      (row.id === of.previous || row.date < of.date),
  )
  return older.toSorted((a, b) => b.date.localeCompare(a.date))[0] ?? null
}
