import { useMemo } from 'react'
import { chosenTarget } from '../../../engine/chosen-target.ts'
import { targetWithGoals } from '../../../engine/own-goals.ts'
import type { Target } from '../../../engine/questionnaire.ts'
import { type TargetIndices, targetIndices } from '../../../engine/target-indices.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { type RoadmapInHand, useRoadmap } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { type TargetWay, targetWay } from './target-way.ts'

/** An opened assessment as this page reads it: beside the round before it stands the target it is held against, own goals first. */
export type ResultsView = WithPrevious & {
  readonly target: Target | null
  /** where the target puts each domain; empty without one */
  readonly wanted: TargetIndices
  /** how much of the gap to the target is closed; null in a first round, and without a gap */
  readonly way: TargetWay | null
  /** goals and actions of the subject with this questionnaire */
  readonly inHand: RoadmapInHand
}

export function useResultsView(opened: WithPrevious): ResultsView {
  const { spoken, assessment, result } = opened
  const { category } = result
  const { m } = useAllWords()
  const inHand = useRoadmap(assessment.subject, assessment.questionnaire.id)
  const { goals } = inHand.roadmap
  const chosen = chosenTarget(spoken, assessment, category)
  const target = useMemo(
    () => targetWithGoals(spoken, chosen, goals, m.plan.ownGoals(chosen?.title ?? null)),
    [spoken, chosen, goals, m],
  )
  const { classification } = assessment
  const wanted = useMemo(() => targetIndices(spoken, { classification }, target), [spoken, classification, target])
  const rows = useShelf((shelf) => shelf.rows)
  const way = useMemo(() => {
    const indices = Object.fromEntries(Object.entries(result.domains).map(([id, { index }]) => [id, index]))
    return targetWay(rows ?? [], assessment, wanted, indices)
  }, [rows, assessment, wanted, result])
  return { ...opened, target, wanted, way, inHand }
}
