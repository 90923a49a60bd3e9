import { HEAD_KEY, headFrom, newLine, type StoredHead } from '../head-row.ts'
import type { Database, Store } from '../store.ts'
import { lookForVault, noteVault } from '../vault/note-vault.ts'
import type { Journal } from './journal.ts'
import { adopt, meet, readDatabase } from './meet.ts'
import type { Question, Reply } from './messages.ts'
import type { Head } from './record.ts'
import { type Dump, TABLES } from './rows.ts'

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

async function rowsFor(store: Store, question: Question): Promise<Dump | null> {
  const reply = await store.journal.ask(question)
  return reply.kind === 'rows' ? reply.dump : null
}

/** One step of healing; true when the stores should be compared again. */
export async function step(store: Store, plan: Reply['kind'], before: Head | null): Promise<boolean> {
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
  await noteVault(store, await lookForVault(store))
  return kind !== 'damaged' && kind !== 'newer'
}

/** Begins the journal anew, so that nothing erased is left in its files. False while that cannot be done. */
export async function forgetErased(store: Store): Promise<boolean> {
  const dump = await dumpDatabase(await store.connection())
  return (await store.journal.ask({ kind: 'rewrite', dump, forgetful: true })).kind === 'done'
}
