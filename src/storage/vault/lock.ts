import { toBase64 } from '../base64.ts'
import { fromBase64 } from './base64.ts'
import { phraseFrom } from './recovery-phrase.ts'
import { type Derivation, ITERATIONS, type Lock, type LockKind, type VaultRow } from './vault-row.ts'

const utf8 = new TextEncoder()
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** The same passphrase typed on another keyboard may have other code points: NFKC makes them one. */
const normal = (secret: string): string => secret.normalize('NFKC')

/** What else is authenticated with the wrapped key: the vault, and how the key was made. */
const bindingOf = (vault: string, kind: LockKind, { iterations, salt }: Derivation) =>
  utf8.encode(JSON.stringify(['mizan vault', 1, vault, kind, iterations, salt]))

async function keyFrom(secret: string, { iterations, salt }: Derivation, usage: KeyUsage): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8.encode(normal(secret)), 'PBKDF2', false, ['deriveKey'])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt) ?? new Uint8Array(), iterations }
  return crypto.subtle.deriveKey(parameters, base, { name: 'AES-GCM', length: 256 }, false, [usage])
}

/** Wraps the data key with a key from a secret, under a new salt and nonce. */
export async function lockWith(
  dataKey: Uint8Array<ArrayBuffer>,
  vault: string,
  kind: LockKind,
  secret: string,
): Promise<Lock> {
  const derivation = { iterations: ITERATIONS.least, salt: toBase64(random(16)) }
  const nonce = random(12)
  const key = await keyFrom(secret, derivation, 'encrypt')
  const additionalData = bindingOf(vault, kind, derivation)
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, dataKey)
  return { kind, ...derivation, nonce: toBase64(nonce), wrapped: toBase64(new Uint8Array(wrapped)) }
}

async function unwrapped(vault: string, lock: Lock, secret: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const [iv, wrapped] = [fromBase64(lock.nonce), fromBase64(lock.wrapped)]
  if (!iv || !wrapped) return null
  try {
    const key = await keyFrom(secret, lock, 'decrypt')
    const additionalData = bindingOf(vault, lock.kind, lock)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, wrapped))
  } catch {
    return null
  }
}

/** The data key that a passphrase, or the recovery phrase however it is spaced, gives; null when it fits no lock. */
export async function dataKeyFrom({ id, locks }: VaultRow, secret: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const phrase = phraseFrom(secret)
  for (const lock of locks) {
    const tried = lock.kind === 'passphrase' ? secret : phrase.ok ? phrase.phrase : null
    const key = tried === null ? null : await unwrapped(id, lock, tried)
    if (key) return key
  }
  return null
}
