import { HEAD_KEY } from '../head-row.ts'
import { TABLES } from '../journal/rows.ts'
import type { StoreName } from '../store.ts'
import type { Writing } from '../transact.ts'

/**
 * Puts every row of every table in its other form, where it has one. The number of rows for which there was none: they
 * are gone afterwards, unless the transaction is rolled back.
 */
export async function rewriteRows(
  transaction: Writing<StoreName>,
  form: (table: StoreName, row: object) => object | null,
): Promise<number> {
  let lost = 0
  for (const table of TABLES) {
    const rows = transaction.objectStore(table)
    const all: readonly object[] = await rows.getAll()
    // The head is written anew at the end of every transaction.
    const own = all.filter((row) => Reflect.get(row, 'key') !== HEAD_KEY)
    const others = own.flatMap((row) => form(table, row) ?? [])
    lost += own.length - others.length
    await rows.clear()
    await Promise.all(others.map(async (row) => Reflect.apply(Reflect.get(rows, 'put'), rows, [row])))
  }
  return lost
}
