import { HEAD_KEY, headFrom, newLine, type StoredHead } from '../head-row.ts'
import type { Database, Store } from '../store.ts'
import type { DatabaseReading, Missing } from './plan-healing.ts'
import { TABLES } from './rows.ts'

/** What came of comparing the two stores. */
export type Meeting =
  | { readonly kind: 'level' | 'single' | 'newer' }
  /** one store was written anew from what both had, and nothing is missing */
  | { readonly kind: 'healed' }
  | { readonly kind: 'damaged'; readonly missing: readonly Missing[] }

/** How often the stores are compared when other tabs keep writing meanwhile. */
const ROUNDS = 8

/** What the database says of itself, in one transaction. */
export async function readDatabase(
  database: Database,
): Promise<DatabaseReading & { readonly head: StoredHead | null }> {
  const transaction = database.transaction([...TABLES], 'readonly')
  const [row, ...counts] = await Promise.all([
    transaction.objectStore('settings').get(HEAD_KEY),
    ...TABLES.map((table) => transaction.objectStore(table).count()),
  ])
  const head = headFrom(row?.value)
  const counted = counts.reduce((sum, count) => sum + count, 0) - (row ? 1 : 0)
  return { head, expected: head?.count ?? counted, counted }
}

/** Gives rows that an earlier Mizan wrote without a head a head of their own. */
export async function adopt(database: Database, count: number): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' })
  void transaction.store.put({ key: HEAD_KEY, value: { ...newLine(), count } })
  await transaction.done
}

/**
 * Compares the two stores and heals whichever lacks something, until they are level. Changes nothing when something is
 * missing in both: then it is `damaged`, and `acceptFound` goes on with what there is.
 */
export async function meet(store: Store): Promise<Meeting> {
  for (let round = 0; round < ROUNDS; round++) {
    const database = await readDatabase(await store.connection())
    if (database.head === null && database.counted > 0 && round === 0) {
      await adopt(await store.connection(), database.counted)
      continue
    }
    const plan = await store.journal.ask({ kind: 'meet', database })
    if (plan.kind === 'same' || plan.kind === 'follower') return { kind: round === 0 ? 'level' : 'healed' }
    if (plan.kind === 'newer') return { kind: 'newer' }
    if (plan.kind === 'recover') return { kind: 'damaged', missing: plan.missing }
    if (plan.kind === 'unsupported' || plan.kind === 'failed')
      return database.expected === database.counted ? { kind: 'single' } : { kind: 'damaged', missing: [] }
    const { step } = await import('./heal.ts')
    if (!(await step(store, plan.kind, database.head))) return { kind: 'single' }
  }
  return { kind: 'single' }
}
