import type { Store } from '../store.ts'
import { vaultIn } from './keyring.ts'

/** The vault's id, null without one; and whether a row is sealed though none says so: damage can take that row alone. */
export type VaultFound = { readonly vault: string | null; readonly orphaned: boolean }

/** What the database says about a vault, read at once. */
export async function lookForVault(store: Store): Promise<VaultFound> {
  const transaction = (await store.connection()).transaction(['settings', 'assessments'])
  const first = transaction.objectStore('assessments').getAll(null, 1)
  const [vault, [row]] = await Promise.all([vaultIn(transaction), first])
  return { vault, orphaned: vault === null && row !== undefined && 'envelope' in row }
}

/** Takes note of a vault, or of none; what was plain before it is forgotten now, where that was cut off. */
export async function noteVault(store: Store, { vault, orphaned }: VaultFound): Promise<void> {
  if (vault !== store.keyring.vault()) store.keyring.become(vault, null)
  if (vault !== null) await import('./forget-plain.ts').then(({ forgetPlain }) => forgetPlain(store))
  else if (orphaned) await import('./forget-plain.ts').then(({ markOrphaned }) => markOrphaned(store))
}
