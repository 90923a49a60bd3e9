import { keyOf, TABLES } from '../journal/rows.ts'
import type { Store, StoreName } from '../store.ts'
import { done, writeAsStored } from '../transact.ts'
import { isSealed, type RowSeal } from './row-seal.ts'

/** Seals what lies plain beside sealed rows, as after two damaged stores were joined. Of two forms the sealed one stays. */
export async function sealStrays(store: Store, seal: RowSeal): Promise<void> {
  const database = await store.connection()
  for (const table of TABLES) {
    const rows: readonly object[] = await database.transaction(table).store.getAll()
    const strays = rows.filter((row) => !isSealed(row) && seal.seal(table, row) !== row)
    if (strays.length === 0) continue
    await writeAsStored(store, [table], async (transaction) => {
      const target = transaction.objectStore(table)
      for (const row of strays) await moveStray(target, seal, table, row)
      return done(null)
    })
  }
}

async function moveStray(target: object, seal: RowSeal, table: StoreName, row: object): Promise<void> {
  const call = (name: string, value: unknown): Promise<unknown> =>
    Reflect.apply(Reflect.get(target, name), target, [value])
  const sealed = seal.seal(table, row)
  if ((await call('getKey', keyOf(table, sealed))) === undefined) await call('put', sealed)
  await call('delete', keyOf(table, row))
}
