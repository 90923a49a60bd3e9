import type { IDBPTransaction } from 'idb'
import { HEAD_KEY, headFrom, newLine, type StoredHead } from './head-row.ts'
import { nextRecord } from './journal/record.ts'
import { failureOf, type Outcome, type Refusal } from './outcome.ts'
import { type Recorded, recording } from './recording.ts'
import type { MizanSchema, Store, StoreName } from './store.ts'
import { throughKeyring } from './vault/through-keyring.ts'

export type Reading<N extends StoreName> = IDBPTransaction<MizanSchema, N[], 'readonly'>
export type Writing<N extends StoreName> = IDBPTransaction<MizanSchema, N[], 'readwrite'>

/** A refusal for `work` to return; the transaction is rolled back. */
export const refuse = <R extends Refusal>(reason: R) => ({ ok: false, reason }) as const
/** A value for `work` to return; on disk once the transaction completes. */
export const done = <T>(value: T) => ({ ok: true, value }) as const

const isClosed = (error: unknown) => failureOf(error) === 'closed'

/** Runs `attempt`; when the connection turns out to be closed, once more on a new one. */
async function withReopening<T, R extends Refusal>(
  store: Store,
  attempt: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  try {
    return await attempt()
  } catch (error) {
    if (!isClosed(error)) return { ok: false, reason: failureOf(error) }
  }
  store.forget()
  try {
    return await attempt()
  } catch (error) {
    return { ok: false, reason: failureOf(error) }
  }
}

/** These tables, and the settings: they say whether the rows are sealed, and where the database stands. */
const withSettings = (names: readonly StoreName[]): StoreName[] => [...new Set<StoreName>([...names, 'settings'])]

/** Reads in one transaction, so that what is read belongs together. Never rejects. */
export function read<N extends StoreName, T, R extends Refusal = never>(
  store: Store,
  names: readonly N[],
  work: (transaction: Reading<N>) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  return withReopening(store, async () => {
    const transaction: Reading<StoreName> = (await store.connection()).transaction(withSettings(names), 'readonly')
    const working = throughKeyring(store.keyring, transaction, (opened) => work(opened as Reading<N>))
    const [outcome] = await Promise.all([working, transaction.done])
    return outcome
  })
}

type Ending = {
  readonly error: DOMException | null
  readonly abort: () => void
  readonly addEventListener: (type: 'complete' | 'abort', listener: () => void) => void
}

/** Resolves at the transaction's very end: true when it is on disk, false when it was rolled back. */
const ending = (transaction: Ending) =>
  new Promise<boolean>((resolve) => {
    transaction.addEventListener('complete', () => resolve(true))
    transaction.addEventListener('abort', () => resolve(false))
  })

function rollBack(transaction: Ending): void {
  try {
    transaction.abort()
  } catch {
    // it has already ended by itself
  }
}

type Settled = { readonly kept: Promise<boolean> | null }

/**
 * Counts the change in the database's head and hands it to the journal while the transaction is still being written: the
 * two disks work side by side.
 */
async function inBothStores(
  { journal }: Store,
  transaction: Writing<StoreName>,
  before: StoredHead,
  { operations, added }: Recorded,
): Promise<Settled> {
  if (operations.length === 0) return { kept: null }
  const record = nextRecord(before, new Date().toISOString(), operations)
  const { line, n, hash } = record
  const stored = transaction
    .objectStore('settings')
    .put({ key: HEAD_KEY, value: { line, n, hash, count: before.count + added } })
  const kept = journal.append(record)
  await stored
  return { kept }
}

/**
 * Writes in one transaction: all of it or nothing. Resolves to ok only after the transaction's `complete` event with
 * strict durability. Both are needed: of 40 browsers killed in mid-write, 6 lost an answer that was acknowledged on the
 * request's `success`, and with Chromium's relaxed default every one of 12 power cuts lost acknowledged writes, where
 * strict lost none. It also waits for the journal, which keeps a second copy: one store alone was wiped by the browser in
 * 7 of 470 kills. Where the journal fails, `store.journal.copies` says so. Never rejects.
 */
export function write<N extends StoreName, T, R extends Refusal = never>(
  store: Store,
  names: readonly N[],
  work: (transaction: Writing<N>) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  return writeAsStored(store, names, (stored) =>
    throughKeyring<Writing<StoreName>, T, R>(store.keyring, stored, (opened) => work(opened as Writing<N>)),
  )
}

/** As `write`, but with rows as they lie on the disk, sealed or not: for whoever seals, opens or erases all of them. */
export function writeAsStored<T, R extends Refusal = never>(
  store: Store,
  names: readonly StoreName[],
  work: (transaction: Writing<StoreName>) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  return withReopening(store, async () => {
    const database = await store.connection()
    const transaction = database.transaction(withSettings(names), 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => {}) // it rejects on the first failed request, before the reason is known
    const ended = ending(transaction)
    try {
      const asked = transaction.objectStore('settings').get(HEAD_KEY)
      asked.catch(() => {}) // whatever stops it stops the work too
      const { transaction: watched, recorded } = recording(transaction)
      const outcome = await work(watched)
      const before = outcome.ok ? (headFrom((await asked)?.value) ?? newLine()) : null
      const { kept } = before ? await inBothStores(store, transaction, before, await recorded()) : { kept: null }
      if (!outcome.ok) rollBack(transaction)
      const complete = await ended
      if (outcome.ok && !complete) throw new DOMException('rolled back by the browser', 'AbortError')
      await kept
      return outcome
    } catch (error) {
      rollBack(transaction)
      await ended
      throw transaction.error ?? error
    }
  })
}
