import type { Store } from '../store.ts'
import { vaultIn } from './keyring.ts'

/** Whether there is a sealed row without the row that says so: damage to both stores can take that one alone. */
async function isOrphaned(store: Store): Promise<boolean> {
  const transaction = (await store.connection()).transaction('assessments')
  const [row] = await transaction.objectStore('assessments').getAll(null, 1)
  return row !== undefined && 'envelope' in row
}

/** Takes note of a vault, or of none; what was plain before it is forgotten now, where that was cut off. */
export async function noteVault(store: Store): Promise<void> {
  const found = await vaultIn((await store.connection()).transaction('settings'))
  if (found !== store.keyring.vault()) store.keyring.become(found, null)
  if (found !== null) await import('./forget-plain.ts').then(({ forgetPlain }) => forgetPlain(store))
  else if (await isOrphaned(store)) await import('./forget-plain.ts').then(({ markOrphaned }) => markOrphaned(store))
}
