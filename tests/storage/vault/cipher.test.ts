import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../../src/storage/base64.ts'
import { fromBase64 } from '../../../src/storage/vault/base64.ts'
import { type Cipher, createCipher } from '../../../src/storage/vault/cipher.ts'

const aKey = (fill = 7) => new Uint8Array(32).fill(fill)
const bytesOf = (text: string) => fromBase64(text) ?? new Uint8Array()

/** The same envelope opened by the browser's own cryptography, which shares no code with ours. */
async function openedByWebCrypto(envelope: string, bound: string): Promise<string> {
  const base = await crypto.subtle.importKey('raw', aKey(), 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('mizan rows')
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  const key = await crypto.subtle.deriveKey(parameters, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const whole = bytesOf(envelope)
  const gcm = { name: 'AES-GCM', iv: whole.subarray(0, 12), additionalData: new TextEncoder().encode(bound) }
  return new TextDecoder().decode(await crypto.subtle.decrypt(gcm, key, whole.subarray(12)))
}

const json = fc.json()
const sealed = (cipher: Cipher, text: string) => cipher.seal(text, 'here')

describe('an envelope', () => {
  it('opens to what was sealed, also by the browser’s own AES-256-GCM', async () => {
    const cipher = await createCipher(aKey())
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const envelope = sealed(cipher, text)
        expect(JSON.parse(cipher.open(envelope, 'here') ?? '')).toEqual(JSON.parse(text))
        expect(JSON.parse(await openedByWebCrypto(envelope, 'here'))).toEqual(JSON.parse(text))
      }),
      { numRuns: 50 },
    )
  })

  it('does not open when one byte of it, its place or its key is another', async () => {
    const cipher = await createCipher(aKey())
    const other = await createCipher(aKey(8))
    const envelope = sealed(cipher, '{"value":"yes"}')
    const length = bytesOf(envelope).length
    for (let at = 0; at < length; at++) {
      const bytes = bytesOf(envelope)
      bytes.set([(bytes[at] ?? 0) ^ 1], at)
      expect(cipher.open(toBase64(bytes), 'here')).toBeNull()
    }
    expect(cipher.open(envelope, 'there')).toBeNull()
    expect(other.open(envelope, 'here')).toBeNull()
    for (const hopeless of ['', 'AAAA', '####', envelope.slice(0, 40)]) expect(cipher.open(hopeless, 'here')).toBeNull()
    expect(cipher.open(envelope, 'here')).not.toBeNull()
  })

  it('is never the same twice, and does not tell by its length which short answer is in it', async () => {
    const cipher = await createCipher(aKey())
    const envelopes = Array.from({ length: 2000 }, () => sealed(cipher, '"yes"'))
    expect(new Set(envelopes.map((one) => one.slice(0, 16))).size).toBe(2000)
    const lengths = ['"no"', '"mostly"', `"${'a'.repeat(200)}"`].map((text) => sealed(cipher, text).length)
    expect(new Set(lengths).size).toBe(1)
  })

  it('holds files of megabytes', async () => {
    const cipher = await createCipher(aKey())
    const text = JSON.stringify('A1b2'.repeat(500_000))
    expect(cipher.open(sealed(cipher, text), 'here')?.trimEnd() === text).toBe(true)
  })
})

describe('a keyed name', () => {
  it('is the same for the same text and key only, and says nothing of the text', async () => {
    const [one, same, other] = [await createCipher(aKey()), await createCipher(aKey()), await createCipher(aKey(8))]
    expect(one.nameFor('Embassy in Lima')).toBe(same.nameFor('Embassy in Lima'))
    expect(one.nameFor('Embassy in Lima')).not.toBe(other.nameFor('Embassy in Lima'))
    const names = Array.from({ length: 1000 }, (_, at) => one.nameFor(`Q${at}`))
    expect(new Set(names).size).toBe(1000)
    expect(new Set(names.map((name) => name.length))).toEqual(new Set([25]))
  })
})
