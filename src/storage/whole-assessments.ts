/** Assessments as a whole: added, deleted, put back. */
import type { Assessment, Attachments } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { ASSESSMENT_TABLES, putAssessment, putBack, type RowsOfOne, takeOut } from './assessment-rows.ts'
import type { Outcome } from './outcome.ts'
import { keep } from './questionnaires.ts'
import type { Store } from './store.ts'
import type { Summary } from './summary.ts'
import { done, refuse, write } from './transact.ts'

/** All that is needed to undo a deletion. */
export type Deleted = RowsOfOne
/**
 * Adds an assessment with all its answers and evidence files and keeps its questionnaire version beside it. `exists` when the id is taken,
 * `different` when that questionnaire id and version are in use with other questions or other scoring.
 */
export async function createAssessment(
  store: Store,
  assessment: Assessment,
  questionnaire: Questionnaire,
  summary: Summary,
  attachments: Attachments = {},
): Promise<Outcome<null, 'exists' | 'different'>> {
  const outcome = await write(store, ASSESSMENT_TABLES, async (transaction) => {
    if (await transaction.objectStore('assessments').getKey(assessment.id)) return refuse('exists')
    if (!(await keep(transaction, questionnaire, 'used'))) return refuse('different')
    await putAssessment(transaction, assessment, summary, attachments)
    return done(null)
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id: assessment.id })
  return outcome
}

/** Deletes an assessment with its answers and evidence files and returns what `restoreAssessment` needs; its questionnaire stays. */
export async function deleteAssessment(store: Store, id: string): Promise<Outcome<Deleted, 'missing'>> {
  const outcome = await write(store, ASSESSMENT_TABLES, async (transaction) => {
    const row = await transaction.objectStore('assessments').get(id)
    return row ? done(await takeOut(transaction, row)) : refuse('missing')
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id })
  return outcome
}

/** Undoes a deletion exactly; `exists` when the id is in use again. */
export async function restoreAssessment(store: Store, deleted: Deleted): Promise<Outcome<null, 'exists'>> {
  const outcome = await write(store, ASSESSMENT_TABLES, async (transaction) => {
    if (await transaction.objectStore('assessments').getKey(deleted.row.id)) return refuse('exists')
    await putBack(transaction, deleted)
    return done(null)
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id: deleted.row.id })
  return outcome
}
