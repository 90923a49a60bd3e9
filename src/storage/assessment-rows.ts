import type { Assessment, Attachments } from '../engine/assessment.ts'
import { putAnswers, rowsOf } from './answer-rows.ts'
import type { AnswerRow, AssessmentRow, FileRow } from './store.ts'
import type { Summary } from './summary.ts'
import type { Writing } from './transact.ts'

/** Everything that adding or removing an assessment with its questionnaire touches. */
export const ASSESSMENT_TABLES = ['assessments', 'answers', 'files', 'questionnaires'] as const

type Tables = Writing<(typeof ASSESSMENT_TABLES)[number]>
/** Writes every row of an assessment that is not there yet, within a transaction. */
export async function putAssessment(
  transaction: Tables,
  { answers, ...head }: Assessment,
  summary: Summary,
  attachments: Attachments,
): Promise<void> {
  await putAnswers(transaction.objectStore('answers'), head.id, new Map(Object.entries(answers)))
  const files = transaction.objectStore('files')
  for (const [id, content] of Object.entries(attachments)) await files.put({ assessmentId: head.id, id, content })
  await transaction.objectStore('assessments').put({ ...head, summary })
}

/** Every row of one assessment. */
export type RowsOfOne = {
  readonly row: AssessmentRow
  readonly answers: readonly AnswerRow[]
  readonly files: readonly FileRow[]
}

/** Takes every row of an assessment out, within a transaction, and returns them. */
export async function takeOut(transaction: Tables, row: AssessmentRow): Promise<RowsOfOne> {
  const range = rowsOf(row.id)
  const answers = await transaction.objectStore('answers').getAll(range)
  const files = await transaction.objectStore('files').getAll(range)
  await transaction.objectStore('answers').delete(range)
  await transaction.objectStore('files').delete(range)
  await transaction.objectStore('assessments').delete(row.id)
  return { row, answers, files }
}

/** Puts back what `takeOut` returned, within a transaction; under another id where one is given. */
export async function putBack(
  transaction: Tables,
  { row, answers, files }: RowsOfOne,
  id: string = row.id,
): Promise<void> {
  const assessmentId = id
  await Promise.all(answers.map((answer) => transaction.objectStore('answers').put({ ...answer, assessmentId })))
  await Promise.all(files.map((file) => transaction.objectStore('files').put({ ...file, assessmentId })))
  await transaction.objectStore('assessments').put({ ...row, id })
}
