import type { Outcome } from './outcome.ts'
import type { Store } from './store.ts'
import { done, write } from './transact.ts'

/** Empties the whole store, settings included, in one transaction. There is no undo. */
export async function eraseEverything(store: Store): Promise<Outcome<null>> {
  const names = ['assessments', 'answers', 'questionnaires', 'settings'] as const
  const outcome = await write(store, names, async (transaction) => {
    await Promise.all(names.map((name) => transaction.objectStore(name).clear()))
    return done(null)
  })
  if (outcome.ok) store.announce({ kind: 'erased' })
  return outcome
}
