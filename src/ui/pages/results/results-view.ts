import { useMemo } from 'react'
import type { Target } from '../../../engine/questionnaire.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { chosenTarget } from './chosen-target.ts'
import { type TargetIndices, targetIndices } from './target-indices.ts'

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
