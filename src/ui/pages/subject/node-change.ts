import { type Change, changeOf } from '../compare/change.ts'
import { indexOf, type TrendNode, type TrendRound } from './trend-rounds.ts'

/** How a node moved from the round before to the newest; null where another ruler was laid on, or there is no other round. */
export function nodeChange(rounds: readonly TrendRound[], node: TrendNode): Change | null {
  const newest = rounds.at(-1)
  const before = rounds.at(-2)
  if (!newest || !before || newest.ruler !== before.ruler) return null
  return changeOf(indexOf(before, node), indexOf(newest, node))
}
