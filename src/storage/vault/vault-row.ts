import { fromBase64 } from './base64.ts'

/** What opens a lock: a passphrase that the person chose, or the recovery phrase that Mizan made. */
export type LockKind = 'passphrase' | 'recovery'

/** How a key is made from a secret: PBKDF2-SHA-256; the salt in Base64. */
export type Derivation = { readonly iterations: number; readonly salt: string }

/** The data key, wrapped with a key from one secret: AES-256-GCM; nonce and wrapped key in Base64. */
export type Lock = Derivation & { readonly kind: LockKind; readonly nonce: string; readonly wrapped: string }

/** The row in clear that says that all others are sealed. */
export type VaultRow = {
  readonly version: 1
  readonly id: string
  readonly locks: readonly Lock[]
  /** the journal's files still hold what was there before; they are to begin anew */
  readonly stale?: true
}

/** What OWASP asks for PBKDF2-SHA-256; fewer were never written, and more than the second are not waited for. */
export const ITERATIONS = { least: 600_000, most: 10_000_000 }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const hasBytes = (text: unknown, length: number): text is string =>
  typeof text === 'string' && text.length <= 2 * length && fromBase64(text)?.length === length

function lockFrom(value: unknown): Lock | null {
  if (!isObject(value)) return null
  const { kind, iterations, salt, nonce, wrapped }: Partial<Record<keyof Lock, unknown>> = value
  if (kind !== 'passphrase' && kind !== 'recovery') return null
  if (typeof iterations !== 'number' || !Number.isInteger(iterations)) return null
  if (iterations < ITERATIONS.least || iterations > ITERATIONS.most) return null
  if (!hasBytes(salt, 16) || !hasBytes(nonce, 12) || !hasBytes(wrapped, 48)) return null
  return { kind, iterations, salt, nonce, wrapped }
}

/**
 * The vault in a value from `settings`: null when there is none, `newer` when a newer Mizan made it, `damaged` when no
 * lock of it can be used. Numbers out of bounds make a lock unusable, so that a changed row cannot keep the page busy.
 */
export function vaultFrom(value: unknown): VaultRow | 'newer' | 'damaged' | null {
  if (value === undefined || value === null) return null
  if (!isObject(value)) return 'damaged'
  const { version, id, locks, stale }: Partial<Record<keyof VaultRow, unknown>> = value
  if (typeof version === 'number' && version > 1) return 'newer'
  if (version !== 1 || typeof id !== 'string' || !Array.isArray(locks)) return 'damaged'
  const usable = locks.slice(0, 8).flatMap((lock) => lockFrom(lock) ?? [])
  if (usable.length === 0) return 'damaged'
  return { version, id, locks: usable, ...(stale === true ? { stale } : {}) }
}
