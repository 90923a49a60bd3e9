import { useMemo } from 'react'
import { effectiveTarget } from '../../../engine/effective-target.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Goal } from '../../../engine/roadmap.ts'
import { underVersion, useScored } from '../../use-opened.ts'
import { type TargetWay, useTargetWay } from '../../use-target-way.ts'
import { useAllWords } from '../../words.ts'
import { targetsOf } from './targets.ts'
import type { TrendRound } from './trend-rounds.ts'

/** What the newest round is held against, by node (null is the whole), and how much of the way there is done. */
export type Held = { readonly targets: ReadonlyMap<string | null, number>; readonly way: TargetWay | null }

const NO_ANSWERS = {}

/** The way begins with the first round under the newest one's ruler. Targets beside answers follow once these have been read. */
export function useHeld(
  rounds: readonly TrendRound[],
  document: Questionnaire | undefined,
  goals: readonly Goal[],
): Held {
  const { m } = useAllWords()
  const newest = rounds.at(-1)
  const row = newest?.row
  const read = useScored(row?.id ?? null, row?.updatedAt ?? '')
  const ruled = newest?.ruler === document?.version
  const now = useMemo(
    () => (read && document && ruled && read.assessment.id === row?.id ? underVersion(read, document) : null),
    [read, document, ruled, row],
  )
  const target = useMemo(
    () =>
      document && row
        ? effectiveTarget(document, now?.assessment ?? { ...row, answers: NO_ANSWERS }, goals, m.plan.ownGoals)
        : null,
    [document, row, now, goals, m],
  )
  const targets = useMemo(
    () => (document && row ? targetsOf(document, row, target) : new Map<string | null, number>()),
    [document, row, target],
  )
  const first = rounds.find(({ ruler }) => ruler === newest?.ruler)?.row
  return { targets, way: useTargetWay(now, target, first) }
}
