import type { Roadmap } from '../engine/roadmap.ts'
import type { Outcome } from './outcome.ts'
import type { AnswerRow, AssessmentRow, FileRow, QuestionnaireRow, Store } from './store.ts'
import { done, read } from './transact.ts'

/** Every row but the settings, as they stood at one moment. */
export type Snapshot = {
  readonly assessments: readonly AssessmentRow[]
  readonly answers: readonly AnswerRow[]
  readonly files: readonly FileRow[]
  readonly questionnaires: readonly QuestionnaireRow[]
  readonly roadmaps: readonly Roadmap[]
}

/** Reads everything in one transaction, so that what is read belongs together. */
export function takeSnapshot(store: Store): Promise<Outcome<Snapshot>> {
  const tables = ['assessments', 'answers', 'files', 'questionnaires', 'roadmaps'] as const
  return read(store, tables, async (transaction) => {
    const [assessments, answers, files, questionnaires, roadmaps] = await Promise.all([
      transaction.objectStore('assessments').getAll(),
      transaction.objectStore('answers').getAll(),
      transaction.objectStore('files').getAll(),
      transaction.objectStore('questionnaires').getAll(),
      transaction.objectStore('roadmaps').getAll(),
    ])
    return done({ assessments, answers, files, questionnaires, roadmaps })
  })
}
