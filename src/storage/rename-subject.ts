import type { Outcome } from './outcome.ts'
import { moveRoadmaps } from './roadmaps.ts'
import type { Store } from './store.ts'
import { done, refuse, write } from './transact.ts'

/**
 * Gives every round of a subject another name, and its roadmaps with them: all or none. `final` when one of the rounds is final: the
 * name is part of what was sealed.
 */
export async function renameSubject(store: Store, subject: string, name: string): Promise<Outcome<null, 'final'>> {
  const outcome = await write(store, ['assessments', 'roadmaps'], async (transaction) => {
    const rows = transaction.objectStore('assessments')
    const own = (await rows.getAll()).filter((row) => row.subject === subject)
    if (own.some((row) => row.status === 'final')) return refuse('final')
    await Promise.all(own.map((row) => rows.put({ ...row, subject: name })))
    const roadmaps = await moveRoadmaps(transaction.objectStore('roadmaps'), subject, name)
    return done({ ids: own.map(({ id }) => id), roadmaps })
  })
  if (!outcome.ok) return outcome
  for (const id of outcome.value.ids) store.announce({ kind: 'assessment', id })
  for (const questionnaire of outcome.value.roadmaps) store.announce({ kind: 'roadmap', subject: name, questionnaire })
  return { ok: true, value: null }
}
