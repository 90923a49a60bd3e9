import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/engine/canonical-json.ts'
import { cases, repeatable } from './cases.ts'
import { randomFrom } from './random.ts'

/** The numbers of RFC 8785, appendix B: the bits of a double and the text it has. */
const NUMBERS = `
0000000000000000 0
8000000000000000 0
0000000000000001 5e-324
8000000000000001 -5e-324
7fefffffffffffff 1.7976931348623157e+308
ffefffffffffffff -1.7976931348623157e+308
4340000000000000 9007199254740992
c340000000000000 -9007199254740992
4430000000000000 295147905179352830000
44b52d02c7e14af5 9.999999999999997e+22
44b52d02c7e14af6 1e+23
44b52d02c7e14af7 1.0000000000000001e+23
444b1ae4d6e2ef4e 999999999999999700000
444b1ae4d6e2ef4f 999999999999999900000
444b1ae4d6e2ef50 1e+21
3eb0c6f7a0b5ed8c 9.999999999999997e-7
3eb0c6f7a0b5ed8d 0.000001
41b3de4355555553 333333333.3333332
41b3de4355555554 333333333.33333325
41b3de4355555555 333333333.3333333
41b3de4355555556 333333333.3333334
41b3de4355555557 333333333.33333343
becbf647612f3696 -0.0000033333333333333333
43143ff3c1cb0959 1424953923781206.2`
  .trim()
  .split('\n')
  .map((row) => row.split(' '))

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

/** The bytes RFC 8785, section 3.2.4, gives for the sample of section 3.2.2. */
const SAMPLE_BYTES = `
7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73
22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31
65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c
22 2f 22 7d`
  .trim()
  .split(/\s+/)

describe('canonical JSON', () => {
  it('writes the numbers of the RFC as the RFC does', () => {
    expect(NUMBERS).toHaveLength(24)
    for (const [bits = '', text] of NUMBERS) expect([bits, canonicalJson(double(bits))]).toEqual([bits, text])
  })

  it('writes the sample of the RFC byte for byte', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    const bytes = [...new TextEncoder().encode(canonicalJson(sample))]
    expect(bytes.map((byte) => byte.toString(16).padStart(2, '0'))).toEqual(SAMPLE_BYTES)
  })

  it('orders keys by their UTF-16 units, as the RFC does', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`)
    const parsed: object = JSON.parse(canonicalJson(sample))
    const inText = [...canonicalJson(sample).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)
    expect(inText).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(parsed).toEqual(sample)
  })

  it('refuses what JSON does not have', () => {
    for (const wrong of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '\ud800',
      { '\udc00': 1 },
      [undefined],
      undefined,
      () => 1,
    ])
      expect(() => canonicalJson(wrong)).toThrow(/canonical JSON cannot hold/)
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('gives the same text whatever order keys were written in, and loses nothing', () => {
    const json = fc.jsonValue({ stringUnit: 'binary' })
    fc.assert(
      fc.property(json, fc.integer(), (value, seed) => {
        const text = canonicalJson(value)
        expect(canonicalJson(shuffled(value, seed))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      { numRuns: cases(1_000), ...repeatable },
    )
  })

  it('would be noticed without its order', () => {
    expect(JSON.stringify({ b: 1, a: 2 })).not.toBe(JSON.stringify({ a: 2, b: 1 }))
  })
})

function shuffled(value: unknown, seed: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed + 1))
  const members = randomFrom(seed).shuffle(Object.entries(value))
  return Object.fromEntries(members.map(([key, member]) => [key, shuffled(member, seed + 2)]))
}
