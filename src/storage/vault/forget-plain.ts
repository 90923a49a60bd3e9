import type { Store } from '../store.ts'
import { done, writeAsStored } from '../transact.ts'
import { VAULT_KEY } from './keyring.ts'
import { type VaultRow, vaultFrom } from './vault-row.ts'

async function vaultOf(store: Store): Promise<VaultRow | null> {
  const row = await (await store.connection()).transaction('settings').objectStore('settings').get(VAULT_KEY)
  const vault = vaultFrom(row?.value)
  return typeof vault === 'string' ? null : vault
}

/**
 * Begins the journal anew without what was in it before the rows were sealed or the locks were changed, and takes the mark
 * away that this is to be done. False while it cannot be done; the mark stays then, and the next start tries again. Needs
 * no key.
 */
export async function forgetPlain(store: Store): Promise<boolean> {
  const vault = await vaultOf(store)
  if (!vault?.stale) return true
  const { forgetErased } = await import('../journal/heal.ts')
  if (!(await forgetErased(store))) return false
  const outcome = await writeAsStored(store, ['settings'], async (transaction) => {
    const { stale: _stale, ...clean } = vault
    await transaction.objectStore('settings').put({ key: VAULT_KEY, value: clean })
    return done(null)
  })
  return outcome.ok
}

/** Puts a row without locks where the vault's own row was lost, so that sealed rows are never taken for plain ones. */
export async function markOrphaned(store: Store): Promise<void> {
  const id = crypto.randomUUID()
  const outcome = await writeAsStored(store, ['settings'], async (transaction) => {
    await transaction.objectStore('settings').put({ key: VAULT_KEY, value: { version: 1, id, locks: [] } })
    return done(null)
  })
  if (outcome.ok) store.keyring.become(id, null)
}
