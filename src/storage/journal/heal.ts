import { HEAD_KEY, headFrom, newLine, type StoredHead } from '../head-row.ts'
import type { Database, Store } from '../store.ts'
import { noteVault } from '../vault/note-vault.ts'
import type { Journal } from './journal.ts'
import type { Question, Reply } from './messages.ts'
import type { DatabaseReading, Missing } from './plan-healing.ts'
import type { Head } from './record.ts'
import { type Dump, TABLES } from './rows.ts'

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

async function dumpDatabase(database: Database): Promise<Dump> {
  const transaction = database.transaction([...TABLES], 'readonly')
  const all = await Promise.all(TABLES.map((table) => transaction.objectStore(table).getAll()))
  const head = headFrom(
    all
      .at(-1)
      ?.map((row) => ('value' in row && row.key === HEAD_KEY ? row.value : null))
      .find(Boolean),
  )
  const isOwn = (row: object) => Reflect.get(row, 'key') !== HEAD_KEY
  return {
    head: head && withoutCount(head),
    tables: TABLES.map((table, at) => ({ table, rows: (all[at] ?? []).filter(isOwn) })),
  }
}

const withoutCount = ({ line, n, hash }: StoredHead): Head => ({ line, n, hash })

/** Puts a dump in the place of all rows. False, and nothing changed, when the database is no longer as `expected`. */
async function restore(database: Database, { head, tables }: Dump, expected: Head | null): Promise<boolean> {
  const transaction = database.transaction([...TABLES], 'readwrite', { durability: 'strict' })
  const settings = transaction.objectStore('settings')
  const before = headFrom((await settings.get(HEAD_KEY))?.value)
  if (before?.hash !== expected?.hash || before?.n !== expected?.n) return false
  let count = 0
  for (const { table, rows } of tables) {
    const target = transaction.objectStore(table)
    void target.clear()
    for (const row of rows) void Reflect.apply(Reflect.get(target, 'put'), target, [row])
    count += rows.length
  }
  void settings.put({ key: HEAD_KEY, value: { ...(head ?? newLine()), count } })
  await transaction.done
  return true
}

/** Gives rows that an earlier Mizan wrote without a head a head of their own. */
async function adopt(database: Database, count: number): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite', { durability: 'strict' })
  void transaction.store.put({ key: HEAD_KEY, value: { ...newLine(), count } })
  await transaction.done
}

async function rowsFor(store: Store, question: Question): Promise<Dump | null> {
  const reply = await store.journal.ask(question)
  return reply.kind === 'rows' ? reply.dump : null
}

/** One step of healing; true when the stores should be compared again. */
async function step(store: Store, plan: Reply['kind'], before: Head | null): Promise<boolean> {
  const database = await store.connection()
  if (plan === 'to-journal') {
    const dump = await dumpDatabase(database)
    return (await store.journal.ask({ kind: 'rewrite', dump, forgetful: false })).kind === 'done'
  }
  if (plan === 'to-database') {
    const dump = await rowsFor(store, { kind: 'give' })
    if (dump) await restore(database, dump, before)
    return dump !== null
  }
  const own = await dumpDatabase(database)
  const dump = await rowsFor(store, { kind: 'merge', dump: own })
  if (dump) await restore(database, dump, own.head)
  return dump !== null
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
    if (!(await step(store, plan.kind, database.head))) return { kind: 'single' }
  }
  return { kind: 'single' }
}

/**
 * Removes a database that the browser cannot open any more, so that it can be made anew from the journal: `removed`. Only
 * where the journal holds rows and nothing is missing in it, else `nothing` is done. `stuck`: the browser cannot even
 * remove it, but the journal has everything.
 */
export async function makeWayFor(journal: Journal, name: string): Promise<'removed' | 'stuck' | 'nothing'> {
  const plan = await journal.ask({ kind: 'meet', database: { head: null, expected: 0, counted: 0 } })
  if (plan.kind !== 'to-database') return 'nothing'
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve('removed')
    request.onerror = () => resolve('stuck')
    request.onblocked = () => resolve('stuck')
  })
}

const NOTHING: Dump = { head: null, tables: [] }

/** Everything that either store has, with nothing changed; a store that does not answer counts as empty. */
export async function everythingFound(store: Store): Promise<Dump> {
  const dump = await store
    .connection()
    .then(dumpDatabase)
    .catch(() => NOTHING)
  return (await rowsFor(store, { kind: 'found', dump })) ?? dump
}

/** Goes on with what was found: both stores are written anew from it. False when that did not work. */
export async function acceptFound(store: Store): Promise<boolean> {
  const merged = await step(store, 'merge', null)
  if (!merged) {
    const database = await store.connection()
    await adopt(database, (await readDatabase(database)).counted)
  }
  const { kind } = await meet(store)
  await noteVault(store)
  return kind !== 'damaged' && kind !== 'newer'
}

/** Begins the journal anew, so that nothing erased is left in its files. False while that cannot be done. */
export async function forgetErased(store: Store): Promise<boolean> {
  const dump = await dumpDatabase(await store.connection())
  return (await store.journal.ask({ kind: 'rewrite', dump, forgetful: true })).kind === 'done'
}
