import { describe, expect, it } from 'vitest'
import { backupSchema } from '../../src/engine/backup.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import { readShape } from '../../src/formats/read/shape.ts'
import { cases } from '../engine/cases.ts'
import { type Random, randomFrom } from '../engine/random.ts'
import { backupText, encode } from './documents.ts'

const file = encode(backupText)
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

const lines = backupText.split('\n')

/** The ways in which files break: cut, flipped, written over, lines lost, doubled and swapped, keys and values exchanged. */
const MUTATIONS: readonly ((random: Random) => Uint8Array)[] = [
  (random) => file.subarray(0, random.below(file.length)),
  (random) => {
    const flipped = file.slice()
    const at = random.below(file.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
    return flipped
  },
  (random) => {
    const at = random.below(file.length)
    return joined(
      file.subarray(0, at),
      encode(random.pick(['x', ' ', '\n', '0', '"', 'س', '\\u0041', '\ufeff'])),
      file.subarray(at),
    )
  },
  (random) => {
    const at = random.below(file.length)
    return joined(file.subarray(0, at), file.subarray(at + 1 + random.below(40)))
  },
  (random) => {
    const [from, to] = [random.below(file.length), random.below(file.length)]
    const moved = file.slice()
    moved.set(file.subarray(from, Math.min(from + 20, file.length - to + from)).slice(0, file.length - to), to)
    return moved
  },
  (random) => {
    const at = random.below(lines.length - 1)
    return encode(
      lines
        .with(at, lines[at + 1] ?? '')
        .with(at + 1, lines[at] ?? '')
        .join('\n'),
    )
  },
  (random) => {
    const at = random.below(lines.length)
    return encode(lines.toSpliced(at, random.below(2), ...(random.chance(0.5) ? [lines[at] ?? ''] : [])).join('\n'))
  },
  (random) => {
    const words = backupText.split('"')
    const [one, other] = [random.below(words.length), random.below(words.length)]
    return encode(
      words
        .with(one, words[other] ?? '')
        .with(other, words[one] ?? '')
        .join('"'),
    )
  },
  (random) => {
    const wish = random.pick(['null', 'true', '0', '[]', '{}', '"x"', '"2026-02-03"', '"final"'])
    const values = [...backupText.matchAll(/: ("[^"]*"|\d+)/g)]
    const value = random.pick(values)
    return encode(`${backupText.slice(0, value.index)}: ${wish}${backupText.slice(value.index + value[0].length)}`)
  },
  () => encode(backupText.replaceAll('\n', '\r\n')),
  () => joined(encode('\ufeff'), file),
]

/** What would be accepted if nobody looked at the digest. */
function passesSchema(bytes: Uint8Array): boolean {
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return readShape(backupSchema, document, 1).ok
  } catch {
    return false
  }
}

describe('a backup that is not byte for byte the one that was written', () => {
  it('law: is refused, whatever was done to it; without the digest a share would pass', () => {
    const random = randomFrom(2026)
    let [tried, accepted, wouldPass] = [0, 0, 0]
    while (tried < cases(10_000)) {
      const mutant = random.pick(MUTATIONS)(random)
      if (Buffer.compare(mutant, file) === 0) continue
      tried++
      const reading = readFile('backup.json', mutant)
      if (reading.ok) accepted++
      else expect(reading.problems.length).toBeGreaterThan(0)
      if (passesSchema(mutant)) wouldPass++
    }
    console.log(`backups: ${tried} mutants, ${accepted} accepted; without the digest ${wouldPass} would have been`)
    expect(accepted).toBe(0)
    expect(wouldPass).toBeGreaterThan(tried / 10)
    expect(readFile('backup.json', file).ok).toBe(true)
  }, 180_000)
})

it('a backup may be larger than any other file, and has a limit all the same', () => {
  const head = encode(backupText.slice(0, 200))
  const padded = (length: number) => {
    const bytes = new Uint8Array(length).fill(0x20)
    bytes.set(head)
    return bytes
  }
  const codeOf = (bytes: Uint8Array) => {
    const reading = readFile('x', bytes)
    return reading.ok ? null : reading.problems[0]?.code
  }
  expect(codeOf(padded(limits.fileBytes + 1))).toBe('json-syntax')
  expect(codeOf(padded(limits.backupBytes + 1))).toBe('file-too-large')
  expect(codeOf(new Uint8Array(limits.fileBytes + 1).fill(0x20))).toBe('file-too-large')
})
