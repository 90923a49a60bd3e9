import { useMemo } from 'react'
import { effectiveTarget } from '../../../engine/effective-target.ts'
import type { Target } from '../../../engine/questionnaire.ts'
import { type TargetIndices, targetIndices } from '../../../engine/target-indices.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { type RoadmapInHand, useRoadmap } from '../../use-roadmap.ts'
import { type TargetWay, useTargetWay } from '../../use-target-way.ts'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { firstRound } from './first-round.ts'

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
  const { spoken, assessment } = opened
  const { m } = useAllWords()
  const inHand = useRoadmap(assessment.subject, assessment.questionnaire.id)
  const { goals } = inHand.roadmap
  const target = useMemo(
    () => effectiveTarget(spoken, assessment, goals, m.plan.ownGoals),
    [spoken, assessment, goals, m],
  )
  const { classification } = assessment
  const wanted = useMemo(() => targetIndices(spoken, { classification }, target), [spoken, classification, target])
  const rows = useShelf((shelf) => shelf.rows)
  const way = useTargetWay(opened, target, firstRound(rows ?? [], assessment))
  return { ...opened, target, wanted, way, inHand }
}
