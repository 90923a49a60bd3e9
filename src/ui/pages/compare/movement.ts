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

/** Between two rounds, by the scores; where they do not tell, by whether the answers are the same. */
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
  const from = base.result.questions[id]?.score ?? null
  const to = last.result.questions[id]?.score ?? null
  if (from !== null && to !== null && from !== to) return to > from ? 'up' : 'down'
  return said(base, id) === said(last, id) ? 'same' : 'changed'
}

/** An answer as something that can be compared; the order of chosen options means nothing. */
function said({ assessment, result }: Round, id: string): string {
  const answer = assessment.answers[id]
  const value = answer?.state === 'answered' ? answer.value : null
  const plain = typeof value === 'object' && value !== null ? value.toSorted() : value
  return JSON.stringify([result.questions[id]?.state, plain])
}
