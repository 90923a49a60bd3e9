import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../src/storage/base64.ts'
import { fileDigests, sha256 } from '../../src/storage/sha256.ts'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256)

describe('bytes as text', () => {
  it('law: come back as they were, and read as any other Base64', () => {
    const lengths = fc.oneof(fc.nat(40), fc.constantFrom(24_575, 24_576, 24_577, 50_000))
    fc.assert(
      fc.property(lengths, (length) => {
        const bytes = bytesOf(length)
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        // Byte for byte by Buffer: comparing long arrays item by item takes a second each.
        expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0)
      }),
    )
  })
})

describe('a fingerprint', () => {
  it('is the SHA-256 that everybody else computes', async () => {
    expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    for (const content of ['مرحبًا', bytesOf(1000)])
      expect(await sha256(content)).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it('of each attachment is that of its bytes', async () => {
    const bytes = bytesOf(77)
    expect(await fileDigests({ e1: toBase64(bytes), e2: '' })).toEqual(
      new Map([
        ['e1', await sha256(bytes)],
        ['e2', await sha256('')],
      ]),
    )
  })
})
