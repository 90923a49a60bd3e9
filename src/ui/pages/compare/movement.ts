/** What became of the answer to one question between two rounds, the earlier one read as the later version reads it. */
import type { Answers } from '../../../engine/assessment.ts'
import type { QuestionResult, QuestionState } from '../../../engine/result.ts'
import type { Compared } from './compared.ts'

export type Movement = 'up' | 'down' | 'answered' | 'cleared' | 'counts' | 'left-out' | 'dropped' | 'changed' | 'same'

/** What a list of changes can be narrowed to. */
export const directions = ['up', 'down', 'answered', 'cleared', 'applies', 'other'] as const
export type Direction = (typeof directions)[number]

/** `given`: somebody said something; `open`: nobody has yet; `out`: it does not ask for an answer. */
type Standing = 'given' | 'open' | 'out'

const standings: Readonly<Record<QuestionState, Standing>> = {
  answered: 'given',
  'not-sure': 'given',
  unanswered: 'open',
  undecided: 'open',
  'not-applicable': 'out',
  hidden: 'out',
}

/** By what the answers score; where that does not tell, by whether they are the same. */
export function movementOf({ comparison, newest }: Compared, id: string): Movement {
  const from = comparison.bridged.questions[id]
  const to = comparison.after.questions[id]
  if (!to) return comparison.before.questions[id] ? 'dropped' : 'same'
  if (!from) return 'same'
  if (from.outOfScope !== to.outOfScope) return to.outOfScope ? 'left-out' : 'counts'
  const before = standings[from.state]
  const after = standings[to.state]
  if (before === 'given' && after === 'given') {
    const moved = movedBetween(from, to)
    if (moved) return moved
    const same = said(comparison.carried.answers, id, from) === said(newest.assessment.answers, id, to)
    return same ? 'same' : 'changed'
  }
  if (before === after) return from.state === to.state ? 'same' : 'changed'
  if (after === 'out') return 'left-out'
  if (before === 'out') return 'counts'
  return after === 'given' ? 'answered' : 'cleared'
}

/** The kind of change a movement is; null for none. */
export function directionOfMovement(movement: Movement): Direction | null {
  if (movement === 'same') return null
  if (movement === 'counts' || movement === 'left-out') return 'applies'
  return movement === 'changed' || movement === 'dropped' ? 'other' : movement
}

function movedBetween(from: QuestionResult, to: QuestionResult): 'up' | 'down' | null {
  const rise = difference(from.score, to.score) ?? difference(from.value, to.value) ?? 0
  return rise === 0 ? null : rise > 0 ? 'up' : 'down'
}

/** Null where one side is unknown: an answer outside the index has no score, yet levels read its value. */
function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from
}

/** An answer as something that can be compared; the order of chosen options means nothing. */
function said(answers: Answers, id: string, { state }: QuestionResult): string {
  const answer = answers[id]
  const value = answer?.state === 'answered' ? answer.value : null
  const plain = typeof value === 'object' && value !== null ? value.toSorted() : value
  return JSON.stringify([state, plain])
}
