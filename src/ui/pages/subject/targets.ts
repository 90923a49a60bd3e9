/** Where the target of the newest round puts the whole and each domain. */
import { categoryOf } from '../../../engine/category.ts'
import { chosenTarget } from '../../../engine/chosen-target.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { targetIndices } from '../../../engine/target-indices.ts'
import type { AssessmentRow } from '../../../storage/store.ts'

/** By domain id, null for the whole; nodes of which the target asks nothing are left out. */
export function targetsOf(
  document: Questionnaire | undefined,
  newest: AssessmentRow | undefined,
): ReadonlyMap<string | null, number> {
  if (!document || !newest) return new Map()
  const { classification } = newest
  const target = chosenTarget(document, newest, categoryOf(document.classification, classification))
  const domains = [...targetIndices(document, { classification }, target)]
  return new Map<string | null, number>([
    ...(target?.index === undefined ? [] : [[null, target.index] as const]),
    ...domains,
  ])
}
