/** A key from a passphrase, and bytes under that key: the browser's own PBKDF2 and AES-GCM, nothing of our own. */
type Bytes = Uint8Array<ArrayBuffer>

const KEY_BYTES = 32

/** PBKDF2 with HMAC-SHA-256. The passphrase is brought into one form (NFKC) first, since keyboards write the same letters in several ways. */
export async function deriveBytes(passphrase: string, salt: Bytes, iterations: number): Promise<Bytes> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, material, KEY_BYTES * 8))
}

const keyFrom = (bytes: Bytes, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use])

/** AES-256-GCM; `header` is authenticated beside the bytes. A nonce must never be used twice with one key. */
export async function encrypt(key: Bytes, nonce: Bytes, header: Bytes, bytes: Bytes): Promise<Bytes> {
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: header }
  return new Uint8Array(await crypto.subtle.encrypt(parameters, await keyFrom(key, 'encrypt'), bytes))
}

/** The bytes, or null when key, nonce, header and ciphertext do not belong together; which of them is wrong nobody can tell. */
export async function decrypt(key: Bytes, nonce: Bytes, header: Bytes, ciphertext: Bytes): Promise<Bytes | null> {
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: header }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, await keyFrom(key, 'decrypt'), ciphertext))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}
