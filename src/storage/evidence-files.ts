import type { Assessment, Attachments } from '../engine/assessment.ts'
import type { Outcome } from './outcome.ts'
import type { Store } from './store.ts'
import { done, read, refuse, write } from './transact.ts'

/** The bytes of every evidence file of an assessment, by the file's id. */
export function loadAttachments(store: Store, assessmentId: string): Promise<Outcome<Attachments>> {
  return read(store, ['files'], async (transaction) => {
    const rows = await transaction.objectStore('files').getAll(IDBKeyRange.bound([assessmentId], [assessmentId, []]))
    return done(Object.fromEntries(rows.map(({ id, content }) => [id, content])))
  })
}

/** The bytes of those evidence files that the answers still name, as many as are kept here. */
export async function loadNamedAttachments(
  store: Store,
  { id, answers }: Pick<Assessment, 'id' | 'answers'>,
): Promise<Outcome<Attachments>> {
  const named = new Set(Object.values(answers).flatMap(({ files = [] }) => files.map((file) => file.id)))
  if (named.size === 0) return done({})
  const kept = await loadAttachments(store, id)
  return kept.ok ? done(Object.fromEntries(Object.entries(kept.value).filter(([file]) => named.has(file)))) : kept
}

/** The bytes of one evidence file in Base64. */
export function loadEvidenceFile(store: Store, assessmentId: string, id: string): Promise<Outcome<string, 'missing'>> {
  return read(store, ['files'], async (transaction) => {
    const row = await transaction.objectStore('files').get([assessmentId, id])
    return row ? done(row.content) : refuse('missing')
  })
}

/**
 * Keeps the bytes of an evidence file, before the answer that names it is saved; bytes that no answer names any more stay until
 * the assessment goes, so that taking a file off an answer can be undone. `missing` when the assessment is gone, `final`
 * when it is final.
 */
export function keepEvidenceFile(
  store: Store,
  assessmentId: string,
  id: string,
  content: string,
): Promise<Outcome<null, 'missing' | 'final'>> {
  return write(store, ['assessments', 'files'], async (transaction) => {
    const row = await transaction.objectStore('assessments').get(assessmentId)
    if (!row) return refuse('missing')
    if (row.status === 'final') return refuse('final')
    await transaction.objectStore('files').put({ assessmentId, id, content })
    return done(null)
  })
}
