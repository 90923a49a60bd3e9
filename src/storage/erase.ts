import { TABLES } from './journal/rows.ts'
import type { Outcome } from './outcome.ts'
import type { Store } from './store.ts'
import { done, writeAsStored } from './transact.ts'

/**
 * Empties both stores, settings included; only the count of changes goes on. There is no undo, and the journal begins
 * anew, so that nothing of what was erased stays in its files.
 */
export async function eraseEverything(store: Store): Promise<Outcome<null>> {
  const outcome = await writeAsStored(store, TABLES, async (transaction) => {
    await Promise.all(TABLES.map((name) => transaction.objectStore(name).clear()))
    return done(null)
  })
  if (!outcome.ok) return outcome
  store.keyring.become(null, null)
  const { forgetErased } = await import('./journal/heal.ts')
  await forgetErased(store)
  store.announce({ kind: 'erased' })
  return outcome
}
