import type { EncryptedBackup, EncryptionHeader } from '../../engine/backup.ts'
import { limits } from '../../formats/read/limits.ts'
import { authenticatedHeader, writeEncryptedBackupFile } from '../../formats/write/backup.ts'
import { toBase64 } from '../../storage/base64.ts'

import { decrypt, deriveBytes, encrypt } from './encryption.ts'
import { pack, unpack } from './packing.ts'
import { strictBase64 } from './strict-base64.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What OWASP asks of PBKDF2 with SHA-256; about half a second of work for us, and for everybody who guesses. */
const ITERATIONS = 600_000
const SALT_BYTES = 16
const NONCE_BYTES = 12

/** How a new file is encrypted: salt and nonce are fresh each time, so that no two files share a key. */
export const newHeader = (): EncryptionHeader => ({
  kdf: 'PBKDF2-SHA-256',
  iterations: ITERATIONS,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
  cipher: 'AES-256-GCM',
  nonce: toBase64(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))),
  compression: 'gzip',
})

async function keyAndNonce(passphrase: string, { salt, nonce, iterations }: EncryptionHeader) {
  const [saltBytes, nonceBytes] = [strictBase64(salt), strictBase64(nonce)]
  if (!saltBytes || !nonceBytes) return null
  return { key: await deriveBytes(passphrase, saltBytes, iterations), nonce: nonceBytes }
}

/** The bytes of an encrypted backup around a plain one. */
export async function encryptBackup(plain: Bytes, passphrase: string, header = newHeader()): Promise<Bytes> {
  const derived = await keyAndNonce(passphrase, header)
  if (!derived) throw new TypeError('salt and nonce are not Base64')
  const ciphertext = await encrypt(derived.key, derived.nonce, authenticatedHeader(header), await pack(plain))
  return writeEncryptedBackupFile(header, toBase64(ciphertext))
}

/** The plain backup within; null when the passphrase is another one, or the file was forged: nobody can tell which. */
export async function decryptBackup(encrypted: EncryptedBackup, passphrase: string): Promise<Bytes | null> {
  const ciphertext = strictBase64(encrypted.ciphertext)
  const derived = ciphertext && (await keyAndNonce(passphrase, encrypted))
  const packed = derived && (await decrypt(derived.key, derived.nonce, authenticatedHeader(encrypted), ciphertext))
  return packed && unpack(packed, limits.backupBytes)
}
