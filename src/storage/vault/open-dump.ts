import type { Dump } from '../journal/rows.ts'
import { VAULT_KEY } from './keyring.ts'
import type { RowSeal } from './row-seal.ts'
import { vaultFrom } from './vault-row.ts'

/** The vault that the rows of a dump are sealed in; null when they are plain. See `vaultFrom`. */
export function vaultOf({ tables }: Dump): ReturnType<typeof vaultFrom> {
  const settings = tables.find(({ table }) => table === 'settings')?.rows ?? []
  const row = settings.find((one) => Reflect.get(one, 'key') === VAULT_KEY)
  return vaultFrom(row && Reflect.get(row, 'value'))
}

/** The dump with its rows opened, those aside that do not open. */
export function openDump({ head, tables }: Dump, seal: RowSeal): Dump {
  return {
    head,
    tables: tables.map(({ table, rows }) => ({ table, rows: rows.flatMap((row) => seal.open(table, row) ?? []) })),
  }
}
