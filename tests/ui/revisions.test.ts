import { describe, expect, it } from 'vitest'
import type { AssessmentRow } from '../../src/storage/store.ts'
import { bySubject } from '../../src/ui/pages/library/subjects.ts'
import { roundBefore } from '../../src/ui/round-before.ts'
import { newestRevision } from '../../src/ui/seal/start-revision.ts'
import { anAssessment, summary } from '../storage/samples.ts'

function row(id: string, date: string, more: Partial<AssessmentRow> = {}): AssessmentRow {
  const { answers: _answers, ...head } = anAssessment(id, {}, { date })
  return { ...head, summary, ...more }
}

const first = row('first', '2025-01-31', { status: 'final' })
const again = row('again', '2025-01-31', { status: 'final', revises: 'first', revision: 2 })
const third = row('third', '2025-02-28', { revises: 'again', revision: 3 })
const later = row('later', '2026-01-31')
const rows = [later, third, again, first]

describe('rounds and their revisions', () => {
  it('the newest revision stands for the round, and the others stay', () => {
    const [series] = bySubject(rows)[0]?.series ?? []
    expect(series?.rounds.map(({ id }) => id)).toEqual(['first', 'again', 'third', 'later'])
    expect(series?.current.map(({ id }) => id)).toEqual(['third', 'later'])
  })

  it('the round before is never one that was revised, even where its revision has another date', () => {
    expect(roundBefore(rows, { ...anAssessment('later'), date: '2026-01-31' })?.id).toBe('third')
    expect(roundBefore(rows, { ...anAssessment('third'), date: '2025-02-28' })).toBeNull()
    expect(roundBefore(rows, { ...anAssessment('later'), date: '2026-01-31', previous: 'first' })?.id).toBe('third')
  })

  it('the newest revision is found through all between, also in a circle that somebody made up', () => {
    expect(newestRevision(rows, 'first')?.id).toBe('third')
    expect(newestRevision(rows, 'third')).toBeNull()
    const circle = [row('a', '2025-01-31', { revises: 'b' }), row('b', '2025-01-31', { revises: 'a' })]
    expect(newestRevision(circle, 'a')?.id).toBe('a')
  })
})
