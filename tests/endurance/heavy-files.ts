/** Files made to hold up whoever opens them. */
import { deflateRawSync } from 'node:zlib'
import { limits } from '../../src/formats/read/limits.ts'
import type { ProblemCode } from '../../src/formats/read/problem.ts'
import { questionnaireText } from '../formats/documents.ts'

export type HeavyFile = { readonly name: string; readonly code: ProblemCode; readonly bytes: () => Buffer }

const heavy = (name: string, code: ProblemCode, make: () => string | Buffer): HeavyFile => ({
  name,
  code,
  bytes: () => Buffer.from(make()),
})

const MEBIBYTE = 1 << 20
const BOMB_MEBIBYTES = 1024

/** One entry of a gibibyte of zeros, deflated a mebibyte at a time; the packed file has about a megabyte. */
function zipBomb(): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEBIBYTE), { level: 9 })
  // Everything but the last block's mark, again and again; what follows is refused long before it would be unpacked.
  const packed = Buffer.concat(Array.from({ length: BOMB_MEBIBYTES }, () => piece))
  const name = Buffer.from('assessment.json')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(BOMB_MEBIBYTES * MEBIBYTE, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name, packed])
}

const filled = (before: string, piece: string, after: string, bytes = limits.fileBytes) =>
  before + piece.repeat(Math.floor((bytes - before.length - after.length) / piece.length)) + after

const questions = (count: number) =>
  questionnaireText.replace(
    '"domains": [',
    `"domains": [{"id":"d","title":"D","questions":[${'{"id":"q"},'.repeat(count)}0]},`,
  )

const manyKeys = (count: number) =>
  `{"format":"mizan/assessment","formatVersion":1,${Array.from({ length: count }, (_, at) => `"k${at}":0`).join()}}`

/** Just under a limit where that is the worst case, far over it where the limit is meant to help. */
export const HEAVY_FILES: readonly HeavyFile[] = [
  heavy('100-megabytes.json', 'file-too-large', () => Buffer.alloc(100_000_000, '[')),
  heavy('a-million-lists.json', 'json-too-deep', () => '['.repeat(1_000_000)),
  heavy('a-million-objects.json', 'json-too-deep', () => '{"a":'.repeat(1_000_000)),
  heavy('a-million-questions.json', 'json-too-many-values', () => questions(1_000_000)),
  heavy('the-same-key-100000-times.json', 'duplicate-key', () => `{${'"a":1,'.repeat(100_000)}"b":1}`),
  heavy('half-a-million-keys.json', 'json-too-many-keys', () => manyKeys(limits.values - 10)),
  heavy('keys-nobody-knows.json', 'missing', () => manyKeys(limits.keys - 2)),
  heavy('values.json', 'not-a-mizan-file', () => `[${'0,'.repeat(limits.values - 2)}0]`),
  heavy('one-long-text.json', 'not-a-mizan-file', () => filled('["', 'x', '"]')),
  heavy('one-long-number.json', 'number-too-large', () => filled('[', '9', ']')),
  heavy('escapes.json', 'not-a-mizan-file', () => filled('["', '\\u0041', '"]')),
  heavy('half-characters.json', 'lone-surrogate', () => filled('["', '\\ud800', '"]')),
  heavy('lines.json', 'json-syntax', () => filled('[', '\n', 'x')),
  heavy('a-gibibyte.zip', 'not-utf8', zipBomb),
]
