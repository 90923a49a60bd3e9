import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatabaseReading, planHealing } from '../../../src/storage/journal/plan-healing.ts'
import { readJournal } from '../../../src/storage/journal/read-journal.ts'
import { rowsOf, union } from '../../../src/storage/journal/rows.ts'
import { bytesOf, dumpOf, fileOf, type Life, lifeOf, type Moment, plain, someChanges } from './histories.ts'

const cut = (life: Life, n: number): Life => ({ ...life, records: life.records.slice(0, n) })
const readingOf = (life: Life) => readJournal(bytesOf(fileOf(life)))
const databaseAt = ({ head, rows }: Moment): DatabaseReading => ({ head, expected: rows.size, counted: rows.size })
const WIPED: DatabaseReading = { head: null, expected: 0, counted: 0 }

const aLife = fc
  .record({ changes: someChanges(2), journal: fc.nat(), database: fc.nat() })
  .map(({ changes, journal, database }) => {
    const life = lifeOf(changes)
    return { life, j: journal % (changes.length + 1), d: database % (changes.length + 1) }
  })
const momentOf = (life: Life, n: number): Moment => {
  const moment = life.moments[n]
  if (!moment) throw new Error('no such moment')
  return moment
}

describe('the plan for two stores', () => {
  it('follows the one that is ahead, and does nothing when they are level', () => {
    fc.assert(
      fc.property(aLife, ({ life, j, d }) => {
        const { kind } = planHealing(readingOf(cut(life, j)), databaseAt(momentOf(life, d)))
        expect(kind).toBe(j === d ? 'same' : j > d ? 'to-database' : 'to-journal')
      }),
    )
  })

  it('brings a wiped database back from the journal, whatever it held', () => {
    fc.assert(fc.property(aLife, ({ life, j }) => planHealing(readingOf(cut(life, j)), WIPED).kind === 'to-database'))
  })

  it('does not believe a database whose rows are fewer than it says', () => {
    fc.assert(
      fc.property(aLife, fc.integer({ min: 1, max: 3 }), ({ life, d }, gone) => {
        const moment = momentOf(life, d)
        const database = { ...databaseAt(moment), counted: moment.rows.size - gone }
        expect(planHealing(readingOf(life), database).kind).toBe('to-database')
        expect(planHealing(null, database).kind).toBe('recover')
      }),
    )
  })

  it('names exactly the changes that neither store has', () => {
    fc.assert(
      fc.property(aLife, fc.nat(), ({ life, d }, pick) => {
        fc.pre(life.records.length > 2)
        const gone = 1 + (pick % (life.records.length - 1))
        const lines = fileOf(life).split('\n')
        const reading = readJournal(bytesOf(lines.filter((_line, at) => at !== gone).join('\n')))
        const plan = planHealing(reading, databaseAt(momentOf(life, d)))
        if (d >= gone) expect(plan.kind).not.toBe('recover')
        else
          expect(plan).toMatchObject({ kind: 'recover', missing: [{ first: d + 1 > gone ? d + 1 : gone, last: gone }] })
      }),
    )
  })

  it('joins what went two ways: nothing of either is missing, the later change wins', () => {
    fc.assert(
      fc.property(someChanges(), someChanges(1, 4), someChanges(1, 4), (common, one, other) => {
        const before = lifeOf(common)
        const start = momentOf(before, common.length)
        const left = lifeOf([...common, ...one])
        const right = lifeOf(other, start)
        const end = momentOf(right, other.length)
        fc.pre(left.moments[common.length + 1]?.head.hash !== right.moments[1]?.head.hash && other.length <= one.length)
        const reading = readingOf(left)
        expect(planHealing(reading, databaseAt(end)).kind).toBe('merge')
        const joined = union(reading.rows, rowsOf(dumpOf(end)))
        for (const place of [...reading.rows.keys(), ...end.rows.keys()]) expect(joined.has(place)).toBe(true)
      }),
    )
  })

  it('control: a plan that only ever trusts the database would give a wiped one back empty', () => {
    const life = lifeOf([[['put', 'assessments', { id: 'a' }]]])
    expect(planHealing(null, WIPED).kind).toBe('same')
    expect(planHealing(readingOf(life), WIPED).kind).toBe('to-database')
    expect(plain(readingOf(life).rows)).toEqual(plain(momentOf(life, 1).rows))
  })
})
