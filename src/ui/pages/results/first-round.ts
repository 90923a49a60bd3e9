import { inTime } from '../../../engine/in-time.ts'
import { newestRevisions } from '../../../engine/newest-revisions.ts'
import type { AssessmentRow } from '../../../storage/store.ts'

type Round = Pick<AssessmentRow, 'subject' | 'questionnaire' | 'date'>

/** The first round of a series under the same version, up to this round's date; undefined when there is none. */
export function firstRound(
  rows: readonly AssessmentRow[],
  { subject, questionnaire, date }: Round,
): AssessmentRow | undefined {
  const { id, version } = questionnaire
  const own = rows.filter((row) => row.subject === subject && row.questionnaire.id === id)
  const first = newestRevisions(own)
    .filter((row) => row.questionnaire.version === version)
    .toSorted(inTime)[0]
  return first && first.date <= date ? first : undefined
}
