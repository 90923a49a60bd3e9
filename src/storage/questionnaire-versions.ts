import type { Questionnaire } from '../engine/questionnaire.ts'
import type { Outcome } from './outcome.ts'
import type { Store } from './store.ts'
import { done, read } from './transact.ts'

/** Every version of a questionnaire that is kept here, imported or used by an assessment, in no order; none when unknown. */
export function listVersions(store: Store, id: string): Promise<Outcome<readonly Questionnaire[]>> {
  return read(store, ['questionnaires'], async (transaction) => {
    const rows = await transaction.objectStore('questionnaires').getAll(IDBKeyRange.bound([id], [id, []]))
    return done(rows.map((row) => row.questionnaire))
  })
}
