import { TABLES } from '../journal/rows.ts'
import type { Outcome } from '../outcome.ts'
import type { Store, StoreName } from '../store.ts'
import { done, refuse, type Writing, writeAsStored } from '../transact.ts'
import { createCipher } from './cipher.ts'
import { forgetPlain } from './forget-plain.ts'
import { VAULT_KEY } from './keyring.ts'
import { dataKeyFrom, lockWith } from './lock.ts'
import type { NewVault } from './new-vault.ts'
import { rewriteRows } from './rewrite-rows.ts'
import { createRowSeal, type RowSeal } from './row-seal.ts'
import { sealStrays } from './seal-strays.ts'
import { type LockKind, type VaultRow, vaultFrom } from './vault-row.ts'

type Rows = Writing<StoreName>

const putVault = (transaction: Rows, vault: VaultRow) =>
  transaction.objectStore('settings').put({ key: VAULT_KEY, value: vault })

/** The vault's row as it lies in the database: see `vaultFrom`. */
export async function readVault(store: Store): Promise<ReturnType<typeof vaultFrom>> {
  const row = await (await store.connection()).transaction('settings').store.get(VAULT_KEY)
  return vaultFrom(row?.value)
}

/** What turning on left to do: `later`: old plain rows are still in the journal's files; every start tries to forget them. */
export type Forgotten = 'now' | 'later'

const forgotten = async (store: Store): Promise<Forgotten> => ((await forgetPlain(store)) ? 'now' : 'later')

/**
 * Seals every row in one transaction and begins the journal anew. Until the transaction is complete everything is plain,
 * afterwards everything is sealed. `exists` when there is a vault already.
 */
export async function turnOn(store: Store, { vault, seal }: NewVault): Promise<Outcome<Forgotten, 'exists'>> {
  const outcome = await writeAsStored(store, TABLES, async (transaction) => {
    if (await transaction.objectStore('settings').getKey(VAULT_KEY)) return refuse('exists')
    await rewriteRows(transaction, seal.seal)
    await putVault(transaction, { ...vault, stale: true })
    return done(null)
  })
  if (!outcome.ok) return outcome
  store.keyring.become(vault.id, seal)
  store.announce({ kind: 'vault' })
  return done(await forgotten(store))
}

/**
 * Opens every row in one transaction and takes the vault away. `unreadable`, and nothing changed, when rows do not open;
 * with `letGo` those are lost.
 */
export async function turnOff(store: Store, letGo: boolean): Promise<Outcome<null, 'unreadable'>> {
  const { keyring } = store
  const [vault, seal] = [keyring.vault(), keyring.seal()]
  if (!seal) return { ok: false, reason: 'locked' }
  const outcome = await writeAsStored(store, TABLES, async (transaction) => {
    const row = vaultFrom((await transaction.objectStore('settings').get(VAULT_KEY))?.value)
    if (row === null || typeof row === 'string' || row.id !== vault) return { ok: false, reason: 'locked' } as const
    const lost = await rewriteRows(transaction, seal.open)
    if (lost > 0 && !letGo) return refuse('unreadable')
    await transaction.objectStore('settings').delete(VAULT_KEY)
    return done(null)
  })
  if (!outcome.ok) return outcome
  keyring.become(null, null)
  store.announce({ kind: 'vault' })
  const { forgetErased } = await import('../journal/heal.ts')
  await forgetErased(store)
  return outcome
}

/** Why a vault does not open: `wrong`: neither passphrase nor recovery phrase; see `vaultFrom` for the others. */
export type NotOpened = 'wrong' | 'newer' | 'damaged' | 'none'

/** The key to rows sealed in a vault, from its passphrase or recovery phrase. */
export async function openVault(vault: ReturnType<typeof vaultFrom>, secret: string): Promise<RowSeal | NotOpened> {
  if (vault === null) return 'none'
  if (typeof vault === 'string') return vault
  const dataKey = await dataKeyFrom(vault, secret)
  if (!dataKey) return 'wrong'
  const seal = createRowSeal(await createCipher(dataKey))
  dataKey.fill(0)
  return seal
}

/** Opens the vault in this tab. Others ask for themselves: no key is ever handed from tab to tab. */
export async function unlock(store: Store, secret: string): Promise<'open' | NotOpened> {
  const vault = await readVault(store)
  const seal = await openVault(vault, secret)
  if (typeof seal === 'string') {
    if (seal === 'none') store.keyring.become(null, null)
    return seal
  }
  await sealStrays(store, seal)
  store.keyring.become(vault !== null && typeof vault !== 'string' ? vault.id : '', seal)
  return 'open'
}

/** Whether a secret is the passphrase or the recovery phrase of now. */
export async function fits(store: Store, secret: string): Promise<boolean> {
  return typeof (await openVault(await readVault(store), secret)) !== 'string'
}

/**
 * Another passphrase, or another recovery phrase, opens the vault from now on; the one before it does not any more, also
 * not with the journal's older lines. `current` is the passphrase or the recovery phrase of now; `wrong` when it is neither.
 */
export async function changeLock(
  store: Store,
  current: string,
  kind: LockKind,
  next: string,
): Promise<Outcome<Forgotten, 'wrong'>> {
  const vault = await readVault(store)
  if (vault === null || typeof vault === 'string') return { ok: false, reason: 'locked' }
  const dataKey = await dataKeyFrom(vault, current)
  if (!dataKey) return refuse('wrong')
  const lock = await lockWith(dataKey, vault.id, kind, next)
  dataKey.fill(0)
  const outcome = await writeAsStored<null>(store, ['settings'], async (transaction) => {
    const now = vaultFrom((await transaction.objectStore('settings').get(VAULT_KEY))?.value)
    if (now === null || typeof now === 'string' || now.id !== vault.id) return { ok: false, reason: 'locked' } as const
    const others = now.locks.filter((one) => one.kind !== kind)
    await putVault(transaction, { ...now, locks: [...others, lock], stale: true })
    return done(null)
  })
  return outcome.ok ? done(await forgotten(store)) : outcome
}
