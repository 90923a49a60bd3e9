/** Where a goal stands, measured by the newest round. */
import type { Goal } from '../../../engine/roadmap.ts'
import { indexOf, levelOf, type TrendNode, type TrendRound } from './trend-rounds.ts'

export type GoalStanding =
  /** the newest round is there; not while its level is only provisional */
  | { readonly kind: 'reached' }
  /** how many points of the index are missing, 0…1 */
  | { readonly kind: 'points'; readonly missing: number }
  /** the level the node has now; null where it has none */
  | { readonly kind: 'level'; readonly now: string | null }
  /** nothing of it counts yet, or it is no longer asked */
  | { readonly kind: 'unknown' }

export function goalStanding({ measure }: Goal, node: TrendNode, newest: TrendRound | undefined): GoalStanding {
  if (!newest) return { kind: 'unknown' }
  if (measure.kind === 'index') {
    const index = indexOf(newest, node)
    if (index === null) return { kind: 'unknown' }
    return index >= measure.index - 1e-12 ? { kind: 'reached' } : { kind: 'points', missing: measure.index - index }
  }
  const level = levelOf(newest, node)
  if (!level) return { kind: 'unknown' }
  if (level.step !== null && level.step >= measure.step && !level.provisional) return { kind: 'reached' }
  return { kind: 'level', now: level.title }
}

/** A goal whose day has passed without being reached. */
export const isOverdue = ({ by }: Goal, { kind }: GoalStanding, today: string): boolean =>
  by !== null && by < today && kind !== 'reached'
