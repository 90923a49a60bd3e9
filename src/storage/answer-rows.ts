import type { Answer, Answers } from '../engine/assessment.ts'
import type { AnswerRow } from './store.ts'

/** Question id → its new answer; undefined takes the answer away. */
export type AnswerChanges = ReadonlyMap<string, Answer | undefined>

type AnswerTable = {
  readonly put: (row: AnswerRow) => Promise<unknown>
  readonly delete: (key: [string, string]) => Promise<unknown>
}

/** Every row of an assessment in a table whose key begins with its id. */
export const rowsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** The answers in their rows, by question. */
export const answersIn = (rows: readonly AnswerRow[]): Answers =>
  Object.fromEntries(rows.map((row) => [row.questionId, row.answer]))

/** Writes answers, or takes them away, within a transaction. */
export async function putAnswers(table: AnswerTable, assessmentId: string, changes: AnswerChanges): Promise<void> {
  await Promise.all(
    [...changes].map(([questionId, answer]) =>
      answer === undefined ? table.delete([assessmentId, questionId]) : table.put({ assessmentId, questionId, answer }),
    ),
  )
}
