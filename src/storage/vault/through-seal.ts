import { KEY_PATHS } from '../journal/rows.ts'
import type { StoreName } from '../store.ts'
import type { RowSeal } from './row-seal.ts'

type Seal = Pick<RowSeal, 'seal' | 'open' | 'keyFor'>
type Rows = {
  readonly get: (query: unknown) => Promise<object | undefined>
  readonly getAll: (query?: unknown) => Promise<readonly object[]>
  readonly getKey: (query: unknown) => Promise<unknown>
  readonly count: (query?: unknown) => Promise<number>
  readonly put: (row: object) => Promise<unknown>
  readonly delete: (query: unknown) => Promise<void>
  readonly clear: () => Promise<void>
  readonly index: (name: string) => Rows
}

/** The target where only what is listed can be called: what does not know of the seal must not reach past it. */
function only<T extends object>(target: T, members: object): T {
  return new Proxy(target, {
    get(_target, name) {
      const own: unknown = Reflect.get(members, name)
      if (own !== undefined) return own
      const value: unknown = Reflect.get(target, name)
      if (typeof value === 'function') throw new TypeError(`${String(name)} does not go through the vault`)
      return value
    },
  })
}

function keyThrough({ keyFor }: Seal, table: StoreName) {
  const part = (key: readonly unknown[]) => keyFor(table, key.filter((one) => typeof one === 'string').map(String))
  const key = (plain: unknown): unknown => {
    if (!Array.isArray(plain)) return part([plain])[0]
    // the upper end of "everything that begins with": an empty array sorts behind every text
    return [...part(plain), ...plain.filter((one) => typeof one !== 'string')]
  }
  const firstOf = (plain: unknown): unknown => (Array.isArray(plain) ? plain[0] : plain)
  return (query: unknown): unknown => {
    if (query === undefined || !(query instanceof IDBKeyRange)) return query === undefined ? query : key(query)
    const { lower, upper, lowerOpen, upperOpen } = query
    if (firstOf(lower) !== firstOf(upper)) throw new TypeError('sealed keys have no order of their own')
    return IDBKeyRange.bound(key(lower), key(upper), lowerOpen, upperOpen)
  }
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** As the database would give them: in the order of their plain keys. */
function sorted(rows: readonly object[], fields: readonly string[]): readonly object[] {
  const part = (row: object, field: string) => String(Reflect.get(row, field))
  return rows.toSorted((a, b) => fields.reduce((found, field) => found || inOrder(part(a, field), part(b, field)), 0))
}

/** The index of a table is sealed like the key of the table that it points to; `byOrigin` is in clear. */
const INDEXES: Readonly<Record<string, StoreName | null>> = { byQuestionnaire: 'questionnaires', byOrigin: null }

function rowsThrough(seal: Seal, table: StoreName, rows: Rows, keyIn: (query: unknown) => unknown) {
  const opened = (stored: readonly object[]) => stored.flatMap((row) => seal.open(table, row) ?? [])
  return {
    async get(query: unknown) {
      const row = await rows.get(keyIn(query))
      return row && opened([row])[0]
    },
    getAll: async (query?: unknown) => sorted(opened(await rows.getAll(keyIn(query))), KEY_PATHS[table]),
    getKey: (query: unknown) => rows.getKey(keyIn(query)),
    count: (query?: unknown) => rows.count(keyIn(query)),
  }
}

function tableThrough(seal: Seal, table: StoreName, rows: Rows): Rows {
  const keyIn = keyThrough(seal, table)
  return only(rows, {
    ...rowsThrough(seal, table, rows, keyIn),
    put: (row: object) => rows.put(seal.seal(table, row)),
    delete: (query: unknown) => rows.delete(keyIn(query)),
    clear: () => rows.clear(),
    index(name: string) {
      const other = INDEXES[name]
      if (other === undefined) throw new TypeError(`the index ${name} does not go through the vault`)
      const inIndex = other === null ? (query: unknown) => query : keyThrough(seal, other)
      const index = rows.index(name)
      return only(index, rowsThrough(seal, table, index, inIndex))
    },
  })
}

/** Stands in for a transaction: plain rows on this side, sealed ones on the other. */
export function throughSeal<X extends object>(transaction: X, seal: Seal): X {
  const tableOf: unknown = Reflect.get(transaction, 'objectStore')
  if (typeof tableOf !== 'function') throw new TypeError('no transaction')
  return only(transaction, {
    objectStore: (table: StoreName) => tableThrough(seal, table, Reflect.apply(tableOf, transaction, [table])),
  })
}
