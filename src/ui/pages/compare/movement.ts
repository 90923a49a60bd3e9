/** What became of the answer to one question between two rounds. */
import type { QuestionResult, QuestionState } from '../../../engine/result.ts'
import type { Round } from './round.ts'

export type Movement = 'up' | 'down' | 'answered' | 'cleared' | 'counts' | 'left-out' | 'changed' | 'same'

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

const standingOf = (result: QuestionResult | undefined): Standing => (result ? standings[result.state] : 'out')

/** Between two rounds, by what the answers score; where that does not tell, by whether they are the same. */
export function movementOf(base: Round, last: Round, id: string): Movement {
  const from = base.result.questions[id]
  const to = last.result.questions[id]
  const before = standingOf(from)
  const after = standingOf(to)
  if (before === 'given' && after === 'given') return betweenGiven(base, last, id)
  if (before === after) return from?.state === to?.state ? 'same' : 'changed'
  if (after === 'out') return 'left-out'
  if (before === 'out') return 'counts'
  return after === 'given' ? 'answered' : 'cleared'
}

function betweenGiven(base: Round, last: Round, id: string): Movement {
  const from = base.result.questions[id]
  const to = last.result.questions[id]
  const rise = difference(from?.score, to?.score) ?? difference(from?.value, to?.value) ?? 0
  if (rise !== 0) return rise > 0 ? 'up' : 'down'
  return said(base, id) === said(last, id) ? 'same' : 'changed'
}

/** Null where one side is unknown: an answer outside the index has no score, yet levels read its value. */
function difference(from: number | null | undefined, to: number | null | undefined): number | null {
  return typeof from === 'number' && typeof to === 'number' ? to - from : null
}

/** An answer as something that can be compared; the order of chosen options means nothing. */
function said({ assessment, result }: Round, id: string): string {
  const answer = assessment.answers[id]
  const value = answer?.state === 'answered' ? answer.value : null
  const plain = typeof value === 'object' && value !== null ? value.toSorted() : value
  return JSON.stringify([result.questions[id]?.state, plain])
}
