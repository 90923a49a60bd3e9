import { ORIGIN } from './journal/chain-hash.ts'
import type { Head } from './journal/record.ts'

/** The key in `settings` of the row that says where the database stands. */
export const HEAD_KEY = '~head'

/** The head as the database keeps it, with the number of rows that there are, itself not counted. */
export type StoredHead = Head & { readonly count: number }

/** A new line of changes, before its first. */
export const newLine = (): StoredHead => ({ line: crypto.randomUUID(), n: 0, hash: ORIGIN, count: 0 })

/** The head in a value from `settings`; null when there is none. */
export function headFrom(value: unknown): StoredHead | null {
  if (typeof value !== 'object' || value === null) return null
  const { line, n, hash, count }: Partial<Record<keyof StoredHead, unknown>> = value
  if (typeof line !== 'string' || typeof n !== 'number' || typeof hash !== 'string' || typeof count !== 'number')
    return null
  return { line, n, hash, count }
}
