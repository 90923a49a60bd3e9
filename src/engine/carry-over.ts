/** What an assessment holds once it goes on under another version of its questionnaire. */
import type { Answer, Answers } from './assessment.ts'
import { type CarryRow, carry } from './carry.ts'
import { entryOf } from './outline.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * The answers under the later version, nothing of the earlier ones lost: carried and to be checked, the accepted ones of
 * the proposals, and every other answer under an id that the later version does not ask. What stood beside an answer
 * whose value found no place stays at its question, unanswered.
 */
export function carryOver(
  from: Questionnaire,
  to: Questionnaire,
  answers: Answers,
  accepted: ReadonlySet<string>,
): Answers {
  const { rows } = carry(from, to, answers)
  const moved = rows.filter(({ outcome, answer }) => answer && (outcome === 'carried' || outcome === 'check'))
  const spent = new Set(moved.flatMap((row) => row.from))
  const now = rows.flatMap((row): [string, Answer][] => {
    const answer = answerNow(row, answers, entryOf(from, row.question) !== undefined, accepted)
    return answer ? [[row.question, answer]] : []
  })
  const kept = new Map<string, Answer>(now)
  for (const [id, answer] of Object.entries(answers)) {
    if (spent.has(id)) continue
    const isFree = (one: string) => !entryOf(to, one) && !kept.has(one) && (one === id || !Object.hasOwn(answers, one))
    kept.set(freeId(id, from.version, isFree), answer)
  }
  return Object.fromEntries(kept)
}

function answerNow(
  { question, outcome, answer }: CarryRow,
  answers: Answers,
  wasAsked: boolean,
  accepted: ReadonlySet<string>,
): Answer | null {
  if (outcome === 'archived') return null
  if (outcome === 'carried' || outcome === 'check') return answer
  if (outcome === 'proposed' && answer && accepted.has(question)) return { ...answer, carried: true }
  const before = wasAsked ? answers[question] : undefined
  return before ? besideAlone(before) : null
}

/** The note, evidence and so on without the answer itself; null where nothing stands beside it. */
function besideAlone(answer: Answer): Answer | null {
  const { state: _state, carried: _carried, ...rest } = answer
  const { value: _value, ...without } = 'value' in rest ? rest : { ...rest, value: null }
  const { reason: _reason, ...beside } = 'reason' in without ? without : { ...without, reason: null }
  return Object.keys(beside).length > 0 ? { ...beside, state: 'unanswered' } : null
}

const LONGEST_ID = 64

/** The id itself where nobody asks it, else one that says which version it comes from. */
function freeId(id: string, version: string, isFree: (id: string) => boolean): string {
  const tail = `.v${version.slice(0, 20)}`
  for (let turn = 0; ; turn++) {
    const end = turn === 0 ? '' : turn === 1 ? tail : `${tail}.${turn}`
    const candidate = `${id.slice(0, LONGEST_ID - end.length)}${end}`
    if (isFree(candidate)) return candidate
  }
}
