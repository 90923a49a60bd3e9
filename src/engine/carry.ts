/** Answers taken to another version of a questionnaire; nothing is lost (scoring.md, section 7). */
import type { Answer, Answers } from './assessment.ts'
import { entryOf, outline, scaleOf } from './outline.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { kindOf } from './questions/index.ts'
import type { CarryScales } from './questions/question-type.ts'

export type Outcome = 'carried' | 'check' | 'proposed' | 'archived' | 'new'

export type CarryRow = {
  /** the question in the later version; for `archived` in the earlier one */
  readonly question: string
  readonly outcome: Outcome
  /** the earlier questions it comes from */
  readonly from: readonly string[]
  /** the answer as the later version reads it (for `proposed`: as suggested, for `archived`: as it was); null when none */
  readonly answer: Answer | null
}

export type Carried = {
  /** carried and to be checked under their new ids, everything else kept under its old id, where nothing scores it */
  readonly answers: Answers
  /** every question of the later version in order, then every answer it no longer asks for */
  readonly rows: readonly CarryRow[]
}

/** The answers that were given under `asked` as another version of the questionnaire reads them; the same where it is its own. */
export const answersUnder = (read: Questionnaire, asked: Questionnaire, answers: Answers): Answers =>
  read.version === asked.version ? answers : carry(asked, read, answers).answers

/** The answers of one version as answers of another. Total: works on any two documents; the same document is the identity. */
export function carry(from: Questionnaire, to: Questionnaire, answers: Answers): Carried {
  const scales: CarryScales = { before: (id) => scaleOf(from, id), after: (id) => scaleOf(to, id) }
  const rows = outline(to).map(({ question }) => rowOf(from, to, answers, question, scales))
  const used = new Set(rows.filter(({ answer }) => answer !== null).flatMap((row) => row.from))
  const archived = Object.entries(answers).flatMap(([id, answer]): CarryRow[] =>
    used.has(id) ? [] : [{ question: id, outcome: 'archived', from: [id], answer }],
  )
  const settled = rows.filter(
    ({ outcome, answer }) => answer !== null && (outcome === 'carried' || outcome === 'check'),
  )
  const moved = new Set(settled.flatMap((row) => row.from))
  const kept = Object.entries(answers).filter(([id]) => !moved.has(id) && !(entryOf(to, id) && entryOf(from, id)))
  const now = settled.flatMap(({ question, answer }) => (answer ? [[question, answer] as const] : []))
  return { answers: Object.fromEntries([...kept, ...now]), rows: [...rows, ...archived] }
}

function rowOf(
  from: Questionnaire,
  to: Questionnaire,
  answers: Answers,
  question: Question,
  scales: CarryScales,
): CarryRow {
  const same = entryOf(from, question.id)?.question
  if (same) return movedRow(same, question, answers[same.id], scales)
  const sources = (question.replaces ?? []).flatMap((id) => entryOf(from, id)?.question ?? [])
  const [only] = sources
  if (only && sources.length === 1 && isRenamed(to, only.id)) return movedRow(only, question, answers[only.id], scales)
  const suggestions = sources.flatMap((source) => suggestion(source, question, answers[source.id], scales))
  const answer = mostCautious(suggestions, question, to)
  const ids = sources.filter(({ id }) => answers[id] !== undefined).map(({ id }) => id)
  return answer
    ? { question: question.id, outcome: 'proposed', from: ids, answer }
    : { question: question.id, outcome: 'new', from: [], answer: null }
}

/** Renamed: no longer asked itself, and stood for by one question alone. */
function isRenamed(to: Questionnaire, old: string): boolean {
  if (entryOf(to, old)) return false
  return outline(to).filter(({ question }) => question.replaces?.includes(old)).length === 1
}

function movedRow(before: Question, after: Question, answer: Answer | undefined, scales: CarryScales): CarryRow {
  const row = { question: after.id, from: [before.id] }
  const unchanged = isUnchanged(before, after, scales)
  if (answer === undefined) return { ...row, outcome: unchanged ? 'carried' : 'check', answer: null }
  if (unchanged) return { ...row, outcome: 'carried', answer }
  const moved = movedAnswer(before, after, answer, scales)
  if (!moved) return { question: after.id, outcome: 'new', from: [], answer: null }
  return moved.sure
    ? { ...row, outcome: 'check', answer: { ...moved.answer, carried: true } }
    : { ...row, outcome: 'proposed', answer: moved.answer }
}

/** Same text and same kind of answer. */
function isUnchanged(before: Question, after: Question, scales: CarryScales): boolean {
  return before.type === after.type && before.text === after.text && kindOf(after).same(before, after, scales)
}

/** The answer as the later question reads it; null when its value has no place there. */
function movedAnswer(before: Question, after: Question, answer: Answer, scales: CarryScales) {
  if (answer.state !== 'answered') return { answer, sure: true }
  if (before.type !== after.type) return null
  const carried = kindOf(after).carry(before, after, answer.value, scales)
  return carried && { answer: { ...answer, value: carried.value }, sure: carried.sure }
}

function suggestion(
  before: Question,
  after: Question,
  answer: Answer | undefined,
  scales: CarryScales,
): readonly Answer[] {
  const moved = answer === undefined ? null : movedAnswer(before, after, answer, scales)
  return moved ? [moved.answer] : []
}

/** Of several suggestions the one that promises least: an answered one with the lowest score, else the first. */
function mostCautious(suggestions: readonly Answer[], question: Question, to: Questionnaire): Answer | null {
  const reader = kindOf(question).reader(question, { scaleOf: (id) => scaleOf(to, id), ladderTop: 1 })
  const scored = suggestions.flatMap((answer) => {
    if (answer.state !== 'answered') return []
    const score = reader.read(answer.value, true)?.score ?? 0
    return [{ answer, score }]
  })
  scored.sort((a, b) => a.score - b.score)
  return scored[0]?.answer ?? suggestions[0] ?? null
}
