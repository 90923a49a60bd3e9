/** A board: the same answers, read by the references of another framework (for example the eleven norms). */
import { outline } from '../../../engine/outline.ts'
import type { Board, Question, Questionnaire } from '../../../engine/questionnaire.ts'
import type { Result } from '../../../engine/result.ts'
import { type Breakdown, breakdown, type Explained, taken } from './explain/breakdown.ts'

export type BoardRow = {
  readonly ref: string
  readonly title: string
  readonly description: string | undefined
  readonly questions: readonly Question[]
  /** weighted mean of the answers that count, 0…1; null when none does */
  readonly index: number | null
  /** how many of those that apply are answered (*not sure* included), and how many apply */
  readonly answered: number
  readonly applicable: number
}

/** The board's rows in its own order; a question stands in every row it cites, except those kept apart. */
export function boardRows(questionnaire: Questionnaire, result: Result, board: Board): readonly BoardRow[] {
  const citing = questionsBy(questionnaire, board)
  return board.rows.map(({ ref, title, description }) => {
    const questions = citing.get(ref) ?? []
    return { ref, title, description, questions, ...figures(questions, result) }
  })
}

/** The questions that stand beside the board. */
export function apartOf(questionnaire: Questionnaire, board: Board): readonly Question[] {
  const apart = new Set(board.apart)
  return outline(questionnaire).flatMap(({ question }) => (apart.has(question.id) ? [question] : []))
}

function questionsBy(questionnaire: Questionnaire, board: Board): ReadonlyMap<string, readonly Question[]> {
  const apart = new Set(board.apart)
  const rows = new Map<string, Question[]>(board.rows.map(({ ref }) => [ref, []]))
  for (const { question } of outline(questionnaire)) {
    if (apart.has(question.id)) continue
    const refs = new Set(question.references?.filter((one) => one.framework === board.framework).map((one) => one.ref))
    for (const ref of refs) rows.get(ref)?.push(question)
  }
  return rows
}

function figures(questions: readonly Question[], result: Result) {
  let [earned, weight, answered, applicable] = [0, 0, 0, 0]
  for (const { id } of questions) {
    const own = result.questions[id]
    if (!own || own.recordedOnly || own.outOfScope) continue
    if (own.state === 'hidden' || own.state === 'not-applicable') continue
    applicable += 1
    if (own.score === null) continue
    answered += 1
    earned += own.weight * own.score
    weight += own.weight
  }
  return { index: weight > 0 ? earned / weight : null, answered, applicable }
}

/** How a row's index is made; null for a board or row the questionnaire does not have. */
export function boardBreakdown(explained: Explained, boardId: string, ref: string): Breakdown | null {
  const { spoken, result } = explained
  const board = spoken.boards?.find((one) => one.id === boardId)
  const row = board && boardRows(spoken, result, board).find((one) => one.ref === ref)
  if (!row) return null
  const made = row.questions.map(({ id }) => breakdown(explained, { kind: 'question', id }))
  const terms = made.flatMap((one) => [...(one?.counted ?? []), ...(one?.uncounted ?? [])])
  const total = terms.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0)
  const shared = terms.map((term) => ({ ...term, share: term.score === null ? 0 : term.weight / total }))
  return taken({ rule: 'board', number: row.index, lower: null, upper: null, overallShare: 0 }, shared, result)
}
