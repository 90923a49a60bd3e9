import { cmac, gcm } from '@noble/ciphers/aes.js'
import { toBase64 } from '../base64.ts'
import { fromBase64 } from './base64.ts'

/** Seals texts and names with keys made from one data key. */
export type Cipher = {
  /** AES-256-GCM under a new random nonce: nonce, ciphertext and tag in Base64. The length is blurred. */
  readonly seal: (text: string, bound: string) => string
  /** The text again; null when the envelope, or what it is bound to, is not as it was sealed. */
  readonly open: (envelope: string, bound: string) => string | null
  /** A name that only this key gives, the same each time: AES-CMAC, 128 bits. */
  readonly nameFor: (text: string) => string
}

const NONCE = 12
const SPACE = 32
/** Answers are short words: without blurring, the length of an envelope would tell which. */
const LEAST = 256

/** Up to the next multiple of 256 bytes, and of an eighth of its size where it is long. JSON ignores the spaces. */
function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const step = Math.max(LEAST, 2 ** (Math.floor(Math.log2(bytes.length + 1)) - 3))
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step).fill(SPACE)
  whole.set(bytes)
  return whole
}

/** Two keys from one, so that what one does says nothing about the other. */
async function derived(dataKey: Uint8Array<ArrayBuffer>, purpose: string): Promise<Uint8Array> {
  const base = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveBits'])
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(purpose),
  }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, base, 256))
}

/**
 * A cipher for a 256-bit data key. It is synchronous, which WebCrypto is not, because an IndexedDB transaction ends while
 * a script waits for something else; so its keys lie in the page's memory until the page goes.
 */
export async function createCipher(dataKey: Uint8Array<ArrayBuffer>): Promise<Cipher> {
  const [content, names] = await Promise.all([derived(dataKey, 'mizan rows'), derived(dataKey, 'mizan names')])
  const utf8 = new TextEncoder()
  const known = new Map<string, string>()
  return {
    seal(text, bound) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
      const sealed = gcm(content, nonce, utf8.encode(bound)).encrypt(padded(text))
      const whole = new Uint8Array(NONCE + sealed.length)
      whole.set(nonce)
      whole.set(sealed, NONCE)
      return toBase64(whole)
    },
    open(envelope, bound) {
      const whole = fromBase64(envelope)
      if (!whole) return null
      try {
        const text = gcm(content, whole.subarray(0, NONCE), utf8.encode(bound)).decrypt(whole.subarray(NONCE))
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
      } catch {
        return null
      }
    },
    nameFor(text) {
      const name = known.get(text) ?? `.${toBase64(cmac(utf8.encode(text), names))}`
      known.set(text, name)
      return name
    },
  }
}
