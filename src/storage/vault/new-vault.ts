import { createCipher } from './cipher.ts'
import { lockWith } from './lock.ts'
import { createRowSeal, type RowSeal } from './row-seal.ts'
import type { VaultRow } from './vault-row.ts'

/** A vault that nothing lies in yet, open. */
export type NewVault = { readonly vault: VaultRow; readonly seal: RowSeal }

/** Makes a vault with a new data key, which a passphrase and a recovery phrase open. Nothing is stored. */
export async function newVault(passphrase: string, phrase: string): Promise<NewVault> {
  const id = crypto.randomUUID()
  const dataKey = crypto.getRandomValues(new Uint8Array(32))
  const locks = [await lockWith(dataKey, id, 'passphrase', passphrase), await lockWith(dataKey, id, 'recovery', phrase)]
  const seal = createRowSeal(await createCipher(dataKey))
  dataKey.fill(0)
  return { vault: { version: 1, id, locks }, seal }
}
