import { useMemo } from 'react'
import { chosenTarget } from '../../../engine/chosen-target.ts'
import type { Target } from '../../../engine/questionnaire.ts'
import { type TargetIndices, targetIndices } from '../../../engine/target-indices.ts'
import type { WithPrevious } from '../../use-opened.ts'

/** An opened assessment as this page reads it: beside the round before it stands the target it is held against. */
export type ResultsView = WithPrevious & {
  readonly target: Target | null
  /** where the target puts each domain; empty without one */
  readonly wanted: TargetIndices
}

export function useResultsView(opened: WithPrevious): ResultsView {
  const { spoken, assessment, result } = opened
  const { category } = result
  const target = chosenTarget(spoken, assessment, category)
  const { classification } = assessment
  const wanted = useMemo(() => targetIndices(spoken, { classification }, target), [spoken, classification, target])
  return useMemo(() => ({ ...opened, target, wanted }), [opened, target, wanted])
}
