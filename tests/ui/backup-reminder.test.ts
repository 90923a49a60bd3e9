import { describe, expect, it } from 'vitest'
import { type BackupAge, changedSince, daysBetween, isDue } from '../../src/ui/backup/last-backup.ts'
import { strengthOf } from '../../src/ui/backup/passphrase.ts'
import { anAssessment, summary } from '../storage/samples.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n, 12)).toISOString()
const row = (id: string, at: string, more: { sample?: boolean } = {}) => {
  const { answers: _answers, ...head } = anAssessment(id)
  return { ...head, summary, createdAt: at, updatedAt: at, ...more }
}
const rows = (count: number, at: string) => Array.from({ length: count }, (_, n) => row(`a${n}`, at))
const age = (last: string | null, putOff: string | null = null): BackupAge => ({ last, putOff })

describe('the reminder of a backup', () => {
  it('comes after thirty days, and only when something has changed', () => {
    expect(isDue(rows(1, day(1)), age(day(0)), day(29))).toBe(false)
    expect(isDue(rows(1, day(1)), age(day(0)), day(30))).toBe(true)
    expect(isDue(rows(9, day(-1)), age(day(0)), day(400))).toBe(false)
  })

  it('comes sooner when five assessments have changed', () => {
    expect(isDue(rows(4, day(1)), age(day(0)), day(2))).toBe(false)
    expect(isDue(rows(5, day(1)), age(day(0)), day(2))).toBe(true)
  })

  it('counts from the oldest assessment where there never was a backup, and never for the sample', () => {
    expect(isDue(rows(1, day(0)), age(null), day(29))).toBe(false)
    expect(isDue(rows(1, day(0)), age(null), day(30))).toBe(true)
    expect(isDue([], age(null), day(400))).toBe(false)
    expect(isDue([row('s', day(0), { sample: true })], age(null), day(400))).toBe(false)
  })

  it('stays away for a week when it was put off', () => {
    expect(isDue(rows(5, day(1)), age(day(0), day(40)), day(46))).toBe(false)
    expect(isDue(rows(5, day(1)), age(day(0), day(40)), day(47))).toBe(true)
  })

  it('counts whole days, never fewer than none, and only what changed since', () => {
    expect([daysBetween(day(0), day(3)), daysBetween(day(3), day(0))]).toEqual([3, 0])
    expect(changedSince([row('old', day(0)), row('new', day(2))], day(1)).map(({ id }) => id)).toEqual(['new'])
  })
})

it('the strength of a passphrase is told by its length, of which repetition is no part', () => {
  expect(['', '1234567', 'aaaaaaaaaaaaaaaa', 'abababababababab'].map(strengthOf)).toEqual([
    'none',
    'none',
    'none',
    'none',
  ])
  expect(strengthOf('harbour9')).toBe('short')
  expect(strengthOf('lantern gravel')).toBe('fair')
  expect(strengthOf('orchid lantern gravel سبعة')).toBe('long')
})
