import { HEAD_KEY } from './head-row.ts'
import type { Operation, RowKey } from './journal/record.ts'
import { keyOf } from './journal/rows.ts'
import type { StoreName } from './store.ts'
import type { Writing } from './transact.ts'

/** What was done to the rows, and by how many there are more now. */
export type Recorded = { readonly operations: readonly Operation[]; readonly added: number }

type Query = RowKey | IDBKeyRange
type Rows = {
  put(row: object): Promise<unknown>
  delete(query: Query): Promise<void>
  clear(): Promise<void>
  getKey(query: Query): Promise<RowKey | undefined>
  getAllKeys(query?: Query): Promise<readonly RowKey[]>
}

/** The target with some of its members replaced; methods stay bound to the target, which idb needs. */
function standIn<T extends object>(target: T, replaced: Readonly<Record<string, unknown>>): T {
  return new Proxy(target, {
    get(_target, name) {
      const own = typeof name === 'string' ? replaced[name] : undefined
      const value: unknown = own ?? Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Looks at the rows before they change, in the same transaction: the requests stand in line. */
function recorder(table: StoreName, rows: Rows, note: (step: Promise<Recorded>) => void) {
  const removed = async (query?: Query): Promise<readonly RowKey[]> =>
    (await rows.getAllKeys(query)).filter((key) => key !== HEAD_KEY)
  return {
    put(row: object) {
      const before = rows.getKey(keyOf(table, row))
      note(before.then((key) => ({ operations: [['put', table, row]], added: key === undefined ? 1 : 0 })))
      return rows.put(row)
    },
    delete(query: Query) {
      const gone = removed(query)
      note(gone.then((keys) => ({ operations: keys.map((key) => ['delete', table, key]), added: -keys.length })))
      return rows.delete(query)
    },
    clear() {
      const gone = removed()
      note(gone.then((keys) => ({ operations: [['clear', table]], added: -keys.length })))
      return rows.clear()
    },
  }
}

/**
 * The transaction, and what was done through it. Whatever writes rows writes through here, so that the journal cannot
 * miss a change.
 */
export function recording(transaction: Writing<StoreName>): {
  readonly transaction: Writing<StoreName>
  readonly recorded: () => Promise<Recorded>
} {
  const steps: Promise<Recorded>[] = []
  const note = (step: Promise<Recorded>) => {
    step.catch(() => {}) // the request that failed is reported by whoever made it
    steps.push(step)
  }
  const objectStore = (table: StoreName) => {
    const rows = transaction.objectStore(table)
    return standIn(rows, recorder(table, rows, note))
  }
  return {
    transaction: standIn(transaction, { objectStore }),
    async recorded() {
      const all = await Promise.all(steps)
      return {
        operations: all.flatMap(({ operations }) => operations),
        added: all.reduce((sum, { added }) => sum + added, 0),
      }
    },
  }
}
