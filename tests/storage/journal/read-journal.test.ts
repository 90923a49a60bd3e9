import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORIGIN } from '../../../src/storage/journal/chain-hash.ts'
import { isWhole, JOURNAL_VERSION, readJournal } from '../../../src/storage/journal/read-journal.ts'
import { contentOf, lineOf } from '../../../src/storage/journal/record.ts'
import { applyAll, type Rows } from '../../../src/storage/journal/rows.ts'
import { bytesOf, fileOf, lifeOf, NOW, plain, START, someChanges } from './histories.ts'

const last = <T>(all: readonly T[]): T => {
  const found = all.at(-1)
  if (found === undefined) throw new Error('a life has a beginning')
  return found
}

/** Whether a reader, given a file and the head the database knows, notices that it is not what was written. */
type Notices = (bytes: Uint8Array, head: { readonly n: number; readonly hash: string }) => boolean

const ours: Notices = (bytes, head) => {
  const reading = readJournal(bytes)
  return !isWhole(reading) || reading.head.n !== head.n || reading.head.hash !== head.hash
}

/** The mistake: it believes whatever parses. */
const trusting: Notices = (bytes, head) => {
  const rows: Rows = new Map()
  let n = 0
  for (const line of new TextDecoder().decode(bytes).split('\n').slice(1)) {
    try {
      const content = contentOf(line.slice(34))
      applyAll(rows, content.operations, content.n)
      n = content.n
    } catch {
      // a line that does not parse is passed over
    }
  }
  return n !== head.n
}

const flipped = fc.record({
  changes: someChanges(),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  mask: fc.integer({ min: 1, max: 255 }),
})

function noticesFlips(notices: Notices): boolean {
  const run = fc.check(
    fc.property(flipped, ({ changes, where, mask }) => {
      const life = lifeOf(changes)
      const bytes = bytesOf(fileOf(life))
      const at = Math.floor(where * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ mask
      return notices(bytes, last(life.moments).head)
    }),
    { numRuns: 1500 },
  )
  return !run.failed
}

describe('the journal', () => {
  it('reads back exactly what was written, whatever the texts are', () => {
    fc.assert(
      fc.property(someChanges(0, 20), (changes) => {
        const life = lifeOf(changes)
        const reading = readJournal(bytesOf(fileOf(life)))
        expect(isWhole(reading)).toBe(true)
        expect(reading.head).toEqual(last(life.moments).head)
        expect(plain(reading.rows)).toEqual(plain(last(life.moments).rows))
      }),
    )
  })

  it('that begins with rows of an earlier one reads the same', () => {
    fc.assert(
      fc.property(someChanges(), someChanges(0, 5), (earlier, later) => {
        const before = last(lifeOf(earlier).moments)
        const life = lifeOf(later, before)
        const reading = readJournal(bytesOf(fileOf(life)))
        expect(isWhole(reading)).toBe(true)
        expect(plain(reading.rows)).toEqual(plain(last(life.moments).rows))
      }),
    )
  })

  it('notices every changed byte', () => expect(noticesFlips(ours)).toBe(true))

  it('control: a reader that believes whatever parses does not', () => expect(noticesFlips(trusting)).toBe(false))

  it('cut off anywhere is a prefix of the same life, never anything else', () => {
    fc.assert(
      fc.property(someChanges(), fc.double({ min: 0, max: 1, noNaN: true }), (changes, where) => {
        const life = lifeOf(changes)
        const bytes = bytesOf(fileOf(life))
        const reading = readJournal(bytes.slice(0, Math.floor(where * bytes.length)))
        const moment = life.moments[reading.head.n]
        expect(reading.gaps).toEqual([])
        expect(plain(reading.rows)).toEqual(plain(moment?.rows ?? new Map()))
        if (reading.begun) expect(reading.head).toEqual(moment?.head)
      }),
    )
  })

  it('without a line in the middle names the numbers that are gone, and keeps what came later', () => {
    fc.assert(
      fc.property(someChanges(3), fc.nat(), (changes, pick) => {
        const life = lifeOf(changes)
        const gone = 1 + (pick % (changes.length - 1))
        const lines = fileOf(life).split('\n')
        const reading = readJournal(bytesOf(lines.filter((_line, at) => at !== gone).join('\n')))
        expect(reading.gaps).toEqual([{ after: gone - 1, before: gone + 1, from: gone === 1 ? null : NOW, to: NOW }])
        expect(reading.head).toEqual(last(life.moments).head)
      }),
    )
  })

  it('takes a change back when another one has its number and its predecessor', () => {
    fc.assert(
      fc.property(someChanges(), someChanges(1, 1), someChanges(1, 3), (changes, [undone = []], goingOn) => {
        const before = lifeOf(changes)
        const orphan = lifeOf([undone], last(before.moments))
        const life = lifeOf([...changes, ...goingOn])
        fc.pre(orphan.records[0]?.hash !== life.records[changes.length]?.hash)
        const written = fileOf({
          ...before,
          records: [...before.records, ...orphan.records, ...life.records.slice(changes.length)],
        })
        const reading = readJournal(bytesOf(written))
        expect(reading.gaps).toEqual([])
        expect(plain(reading.rows)).toEqual(plain(last(life.moments).rows))
      }),
    )
  })

  it('of a newer Mizan says so and gives nothing else', () => {
    const beginning = { version: JOURNAL_VERSION + 1, ...START, lines: 0, unheardOf: true }
    const reading = readJournal(bytesOf(lineOf(ORIGIN, JSON.stringify(beginning))))
    expect(reading.newer).toBe(true)
    expect(reading.rows.size).toBe(0)
  })
})
