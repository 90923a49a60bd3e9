import { useMemo } from 'react'
import { effectiveTarget } from '../../../engine/effective-target.ts'
import { targetIndices } from '../../../engine/target-indices.ts'
import { useRoadmap } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import type { HeldTarget } from './chart-series.ts'
import type { Round } from './round.ts'

/** The target of the newest round, own goals first; null where it has none, and where the rounds are of several subjects. */
export function useHeldTarget(rounds: readonly Round[], newest: Round): HeldTarget | null {
  const { m } = useAllWords()
  const { spoken, assessment } = newest
  const { goals } = useRoadmap(assessment.subject, spoken.id).roadmap
  const alone = rounds.every((round) => round.assessment.subject === assessment.subject)
  return useMemo(() => {
    const target = alone ? effectiveTarget(spoken, assessment, goals, m.plan.ownGoals) : null
    return target && { target, indices: targetIndices(spoken, assessment, target) }
  }, [alone, spoken, assessment, goals, m])
}
