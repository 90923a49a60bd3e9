import { inTime } from '../../../engine/in-time.ts'
import type { AssessmentRow } from '../../../storage/store.ts'

/** The rounds that could stand in a comparison of these: the same questionnaire and one of their subjects, oldest first. */
export function siblingsOf(rows: readonly AssessmentRow[], ids: readonly string[]): readonly AssessmentRow[] {
  const chosen = rows.filter(({ id }) => ids.includes(id))
  const fits = (row: AssessmentRow) =>
    chosen.some((one) => one.subject === row.subject && one.questionnaire.id === row.questionnaire.id)
  return rows.filter(fits).toSorted(inTime)
}
