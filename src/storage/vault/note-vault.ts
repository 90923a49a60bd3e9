import type { Store } from '../store.ts'
import { vaultIn } from './keyring.ts'

/** Takes note of a vault, or of none; what was plain before it is forgotten now, where that was cut off. */
export async function noteVault(store: Store): Promise<void> {
  const found = await vaultIn((await store.connection()).transaction('settings'))
  if (found !== store.keyring.vault()) store.keyring.become(found, null)
  if (found !== null) await import('./forget-plain.ts').then(({ forgetPlain }) => forgetPlain(store))
}
