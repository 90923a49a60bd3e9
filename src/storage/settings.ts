import type { Outcome } from './outcome.ts'
import type { Store } from './store.ts'
import { done, read, write } from './transact.ts'

/** A setting as it was stored, or undefined; the caller checks its shape, an older Mizan may have written it. */
export function getSetting(store: Store, key: string): Promise<Outcome<unknown>> {
  return read(store, ['settings'], async (transaction) =>
    done((await transaction.objectStore('settings').get(key))?.value),
  )
}

/** Stores a setting (plain JSON); undefined takes it away. */
export async function setSetting(store: Store, key: string, value: unknown): Promise<Outcome<null>> {
  const outcome = await write(store, ['settings'], async (transaction) => {
    const rows = transaction.objectStore('settings')
    if (value === undefined) await rows.delete(key)
    else await rows.put({ key, value })
    return done(null)
  })
  if (outcome.ok) store.announce({ kind: 'settings' })
  return outcome
}
