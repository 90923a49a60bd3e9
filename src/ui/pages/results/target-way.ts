/** How far a round has come on the way to its target, since the first round of its series. */
import { newestRevisions } from '../../../engine/newest-revisions.ts'
import { ENGINE_VERSION } from '../../../engine/score.ts'
import type { TargetIndices } from '../../../engine/target-indices.ts'
import { targetProgress } from '../../../engine/target-progress.ts'
import type { AssessmentRow } from '../../../storage/store.ts'
import { inTime } from '../subject/subject-rows.ts'

export type TargetWay = { readonly share: number; readonly since: string }

type Round = Pick<AssessmentRow, 'id' | 'subject' | 'questionnaire' | 'date'>
type Indices = Readonly<Record<string, number | null>>

/** Measured against the first round under the same version; null for that round itself, and where it left no gap. */
export function targetWay(
  rows: readonly AssessmentRow[],
  { id, subject, questionnaire, date }: Round,
  wanted: TargetIndices,
  now: Indices,
): TargetWay | null {
  const { id: of, version } = questionnaire
  const first = newestRevisions(rows.filter((row) => row.subject === subject && row.questionnaire.id === of))
    .filter((row) => row.questionnaire.version === version)
    .toSorted(inTime)[0]
  if (!first || first.id === id || first.date > date || first.summary.engine !== ENGINE_VERSION) return null
  const share = targetProgress(wanted, first.summary.domains, now)
  return share === null ? null : { share, since: first.date }
}
