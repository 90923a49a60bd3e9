/** Ways in which a file gets damaged, or is made to do damage; everything follows from a seed. */

/** A number from 0 to below 1, the next one each time (mulberry32). */
export type Chance = () => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const below = (chance: Chance, end: number) => Math.floor(chance() * end)
const oneOf = <T>(chance: Chance, all: readonly T[]): T => {
  const chosen = all[below(chance, all.length)]
  if (chosen === undefined) throw new Error('Nothing to choose from.')
  return chosen
}

type ByteChange = (bytes: Buffer, chance: Chance) => Buffer

const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)
const around = (bytes: Buffer, at: number, put: Uint8Array, cut = 0) =>
  joined(bytes.subarray(0, at), put, bytes.subarray(at + cut))

const PIECES = [
  '"',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\u',
  '\\ud800',
  '0',
  '-',
  '1e999',
  'null',
  '\u202e',
  '\u0000',
]

/** What a bad disk, a bad connection or a text editor does to bytes. */
const BYTE_CHANGES: readonly ByteChange[] = [
  function bit(bytes, chance) {
    const changed = Buffer.from(bytes)
    const at = below(chance, bytes.length)
    changed[at] = (bytes[at] ?? 0) ^ (1 << below(chance, 8))
    return changed
  },
  function anotherByte(bytes, chance) {
    return around(bytes, below(chance, bytes.length), Buffer.of(below(chance, 256)), 1)
  },
  function cutOff(bytes, chance) {
    return bytes.subarray(0, below(chance, bytes.length))
  },
  function cutOut(bytes, chance) {
    return around(bytes, below(chance, bytes.length), Buffer.of(), 1 + below(chance, 200))
  },
  function twice(bytes, chance) {
    const at = below(chance, bytes.length)
    return around(bytes, at, bytes.subarray(at, at + 1 + below(chance, 200)))
  },
  function putIn(bytes, chance) {
    return around(bytes, below(chance, bytes.length), Buffer.from(oneOf(chance, PIECES)))
  },
]

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  'x',
  '\u202ename',
  '\u0000',
  'constructor',
  '__proto__',
  'x'.repeat(30_000),
  [],
  {},
  [[[[[[]]]]]],
  { question: 'none', op: 'is', value: 'x' },
  Array.from({ length: 3000 }, () => 0),
]

type Holder = { [key: string]: unknown }
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** Every list and object of a document. */
function holdersOf(value: unknown): readonly Holder[] {
  return isHolder(value) ? [value, ...Object.values(value).flatMap(holdersOf)] : []
}

type DocumentChange = (holder: Holder, key: string, chance: Chance) => void

/** What somebody does who knows JSON and means harm; all of it is well-formed. */
const DOCUMENT_CHANGES: readonly DocumentChange[] = [
  function leaveOut(holder, key) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  },
  function anotherValue(holder, key, chance) {
    holder[key] = structuredClone(oneOf(chance, VALUES))
  },
  function strangeKey(holder, _key, chance) {
    if (!Array.isArray(holder)) holder[oneOf(chance, ['x', 'toString', '$ref', 'formatVersion', 'id'])] = 1
  },
  function moved(holder, key, chance) {
    const other = oneOf(chance, Object.keys(holder))
    const kept = holder[key]
    holder[key] = holder[other]
    holder[other] = kept
  },
  function nested(holder, key) {
    holder[key] = [holder[key]]
  },
  function anotherNumber(holder, key, chance) {
    const value = holder[key]
    if (typeof value === 'number') holder[key] = value + oneOf(chance, [1, -1, 0.5, 1e6])
    else if (typeof value === 'string') holder[key] = value.replace(/.$/u, oneOf(chance, ['a', '9', 'ا', '']))
  },
]

function changeDocument(bytes: Buffer, chance: Chance): Buffer {
  const document: unknown = JSON.parse(bytes.toString('utf8'))
  const holders = holdersOf(document).filter((holder) => Object.keys(holder).length > 0)
  const holder = oneOf(chance, holders)
  oneOf(chance, DOCUMENT_CHANGES)(holder, oneOf(chance, Object.keys(holder)), chance)
  return Buffer.from(JSON.stringify(document, null, oneOf(chance, [0, 2])))
}

const BRACE = 0x7b

/** A file with one to three changes, never the same bytes as before. */
export function mutant(original: Buffer, chance: Chance): Buffer {
  const times = 1 + below(chance, 3)
  const isDocument = original[0] === BRACE
  if (isDocument && chance() < 0.5) {
    const changed = changeDocument(original, chance)
    if (!changed.equals(original)) return changed
  }
  let bytes = original
  for (let time = 0; time < times && bytes.length > 0; time++) bytes = oneOf(chance, BYTE_CHANGES)(bytes, chance)
  return bytes.equals(original) ? mutant(original, chance) : bytes
}
