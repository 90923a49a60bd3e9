import type { StoreName } from '../store.ts'
import type { Head, Operation, RowKey } from './record.ts'

/** The tables, in the order they are written. */
export const TABLES: readonly StoreName[] = [
  'questionnaires',
  'assessments',
  'answers',
  'files',
  'roadmaps',
  'settings',
]

/** One row of one table, and the number of the change that wrote it. */
export type StampedRow = { readonly table: StoreName; readonly row: object; readonly n: number }
/** Every row, by table and key. */
export type Rows = Map<string, StampedRow>

/** The fields of each table's key. */
export const KEY_PATHS: Readonly<Record<StoreName, readonly [string] | readonly [string, string]>> = {
  assessments: ['id'],
  answers: ['assessmentId', 'questionId'],
  files: ['assessmentId', 'id'],
  roadmaps: ['subject', 'questionnaire'],
  questionnaires: ['id', 'version'],
  settings: ['key'],
}

/** The row's key as the database has it. */
export function keyOf(table: StoreName, row: object): RowKey {
  const [first, second] = KEY_PATHS[table]
  const part = (field: string) => String(Reflect.get(row, field))
  return second === undefined ? part(first) : [part(first), part(second)]
}

/** The place of a row among `Rows`. */
export const placeOf = (table: StoreName, key: RowKey): string => JSON.stringify([table, key])

function touched(rows: Rows, operation: Operation): readonly string[] {
  const [kind, table, what] = operation
  if (kind === 'put') return [placeOf(table, keyOf(table, what))]
  if (kind === 'delete') return [placeOf(table, what)]
  return [...rows].flatMap(([place, row]) => (row.table === table ? [place] : []))
}

/** Makes the changes of change number `n`; returns the way back. */
export function applyAll(rows: Rows, operations: readonly Operation[], n: number): () => void {
  const before = new Map<string, StampedRow | undefined>()
  for (const operation of operations) {
    const places = touched(rows, operation)
    for (const place of places) {
      if (!before.has(place)) before.set(place, rows.get(place))
      if (operation[0] === 'put') rows.set(place, { table: operation[1], row: operation[2], n })
      else rows.delete(place)
    }
  }
  return () => {
    for (const [place, row] of before) {
      if (row) rows.set(place, row)
      else rows.delete(place)
    }
  }
}

/**
 * Everything that either store has. Of a row in both, the one written by the later change; a row in one only is kept,
 * even where it may have been deleted: too much can be deleted again, too little cannot be brought back.
 */
export function union(one: Rows, other: Rows): Rows {
  const all: Rows = new Map(other)
  for (const [place, row] of one) {
    const rival = all.get(place)
    if (!rival || row.n > rival.n) all.set(place, row)
  }
  return all
}

/** Every row of every table, as it is at `head`. */
export type Dump = {
  readonly head: Head | null
  readonly tables: readonly { readonly table: StoreName; readonly rows: readonly object[] }[]
}

/** The rows of a dump, each stamped with the change the dump was taken at. */
export function rowsOf({ head, tables }: Dump): Rows {
  const rows: Rows = new Map()
  for (const { table, rows: all } of tables)
    for (const row of all) rows.set(placeOf(table, keyOf(table, row)), { table, row, n: head?.n ?? 0 })
  return rows
}
