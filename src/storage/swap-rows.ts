import type { Change } from './channel.ts'
import type { RowKey } from './journal/record.ts'
import { keyOf } from './journal/rows.ts'
import type { Outcome } from './outcome.ts'
import { sameJson } from './same-json.ts'
import type { MizanSchema, Store, StoreName } from './store.ts'
import { done, refuse, write } from './transact.ts'

/** One row, as it must be now and as it shall be; undefined: not there. At least one of the two is there. */
export type RowChange = {
  [T in StoreName]: {
    readonly table: T
    readonly before: MizanSchema[T]['value'] | undefined
    readonly after: MizanSchema[T]['value'] | undefined
  }
}[StoreName]

/** The change that takes a change back. */
export const takenBack = (change: RowChange): RowChange => {
  const { before, after } = change
  return { ...change, before: after, after: before } as RowChange
}

type Rows = {
  readonly get: (key: RowKey) => Promise<unknown>
  readonly put: (row: object) => Promise<unknown>
  readonly delete: (key: RowKey) => Promise<unknown>
}

async function swap(rows: Rows, { table, before, after }: RowChange): Promise<boolean> {
  const key = keyOf(table, before ?? after ?? {})
  if (!sameJson(await rows.get(key), before)) return false
  await (after === undefined ? rows.delete(key) : rows.put(after))
  return true
}

function news({ table, before, after }: RowChange): Change | null {
  const [first, second] = [keyOf(table, before ?? after ?? {})].flat()
  if (table === 'assessments') return { kind: 'assessment', id: first ?? '' }
  if (table === 'roadmaps') return { kind: 'roadmap', subject: first ?? '', questionnaire: second ?? '' }
  if (table === 'questionnaires') return { kind: 'questionnaires' }
  return table === 'settings' ? { kind: 'settings' } : null
}

/**
 * Makes many changes at once, all or none, and only while every row is as the changes say it is: `changed`, and nothing done,
 * when somebody has written one of them since. The changes taken back are the way back, to the last row.
 */
export async function swapRows(store: Store, changes: readonly RowChange[]): Promise<Outcome<null, 'changed'>> {
  const tables = [...new Set(changes.map(({ table }) => table))]
  const outcome = await write(store, tables, async (transaction) => {
    const swapped = await Promise.all(
      changes.map((change) => swap(transaction.objectStore(change.table) as Rows, change)),
    )
    return swapped.every(Boolean) ? done(null) : refuse('changed')
  })
  if (outcome.ok) for (const one of changes.map(news)) if (one) store.announce(one)
  return outcome
}
