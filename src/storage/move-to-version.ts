import { carryOver } from '../engine/carry-over.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { score } from '../engine/score.ts'
import type { Outcome } from './outcome.ts'
import { keep } from './questionnaires.ts'
import { sameJson } from './same-json.ts'
import type { AnswerRow, AssessmentRow, Store } from './store.ts'
import { summarize } from './summary.ts'
import { done, refuse, type Writing, write } from './transact.ts'

/** All that is needed to undo a move, and the row as the move left it. */
export type Moved = {
  readonly row: AssessmentRow
  readonly answers: readonly AnswerRow[]
  readonly questionnaire: Questionnaire
  readonly after: AssessmentRow
}

const TABLES = ['assessments', 'answers', 'files', 'questionnaires'] as const
type Moving = Writing<(typeof TABLES)[number]>

const rowsOf = (id: string) => IDBKeyRange.bound([id], [id, []])

async function replaceAnswers(transaction: Moving, id: string, answers: readonly AnswerRow[]): Promise<void> {
  const rows = transaction.objectStore('answers')
  await rows.delete(rowsOf(id))
  await Promise.all(answers.map((row) => rows.put(row)))
}

/**
 * Lets a draft go on under another version of its questionnaire, by the carrying rules and with the proposals whose
 * questions are in `accepted`: all of it or nothing. Evidence files stay as they are, and the earlier version stays beside
 * it. Returns what `undoMove` needs. `missing` when the assessment is gone or answers another questionnaire, `final` when
 * it is final, `different` when that version is in use with other content.
 */
export async function moveToVersion(
  store: Store,
  id: string,
  to: Questionnaire,
  accepted: ReadonlySet<string>,
  updatedAt: string,
): Promise<Outcome<Moved, 'missing' | 'final' | 'different'>> {
  const outcome = await write(store, TABLES, async (transaction) => {
    const row = await transaction.objectStore('assessments').get(id)
    if (!row || row.questionnaire.id !== to.id) return refuse('missing')
    const { version } = row.questionnaire
    const used = await transaction.objectStore('questionnaires').get([to.id, version])
    if (!used) return refuse('missing')
    if (row.status === 'final') return refuse('final')
    if (!(await keep(transaction, to, 'used'))) return refuse('different')
    const { questionnaire } = used
    const before = await transaction.objectStore('answers').getAll(rowsOf(id))
    const given = Object.fromEntries(before.map(({ questionId, answer }) => [questionId, answer]))
    const answers = carryOver(questionnaire, to, given, accepted)
    const named = { id: to.id, version: to.version }
    const summary = summarize(score(to, { ...row, answers }))
    const after: AssessmentRow = { ...row, questionnaire: named, movedFrom: version, updatedAt, summary }
    const now = Object.entries(answers).map(([questionId, answer]) => ({ assessmentId: id, questionId, answer }))
    await replaceAnswers(transaction, id, now)
    await transaction.objectStore('assessments').put(after)
    return done({ row, answers: before, questionnaire, after })
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id })
  return outcome
}

/**
 * Undoes a move exactly. `missing` when the assessment is gone, `changed` when it was changed since: what was answered
 * under the later version is not thrown away. `different` when the earlier version is here with other content by now.
 */
export async function undoMove(
  store: Store,
  moved: Moved,
): Promise<Outcome<null, 'missing' | 'different' | 'changed'>> {
  const { id } = moved.row
  const outcome = await write(store, TABLES, async (transaction) => {
    const row = await transaction.objectStore('assessments').get(id)
    if (!row) return refuse('missing')
    if (!sameJson(row, moved.after)) return refuse('changed')
    if (!(await keep(transaction, moved.questionnaire, 'used'))) return refuse('different')
    await replaceAnswers(transaction, id, moved.answers)
    await transaction.objectStore('assessments').put(moved.row)
    return done(null)
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id })
  return outcome
}
