/** Where the newest round's target puts the whole and each domain. */
import type { Questionnaire, Target } from '../../../engine/questionnaire.ts'
import { targetIndices } from '../../../engine/target-indices.ts'
import type { AssessmentRow } from '../../../storage/store.ts'

/** By domain id, null for the whole; nodes of which the target asks nothing are left out. */
export function targetsOf(
  document: Questionnaire,
  { classification }: Pick<AssessmentRow, 'classification'>,
  target: Target | null,
): ReadonlyMap<string | null, number> {
  return new Map<string | null, number>([
    ...(target?.index === undefined ? [] : [[null, target.index] as const]),
    ...targetIndices(document, { classification }, target),
  ])
}
