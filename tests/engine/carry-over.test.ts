/** Going on under another version: what carrying settles, what is accepted, and nothing lost of the rest. */
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../src/engine/assessment.ts'
import { carryOver } from '../../src/engine/carry-over.ts'
import type { Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { checkAssessment } from '../../src/formats/read/assessment.ts'

const text = (id: string, more: Partial<{ text: string; replaces: string[] }> = {}): Question => ({
  id,
  type: 'text',
  text: `Statement ${id}`,
  ...more,
})
const version = (number: string, questions: readonly Question[]): Questionnaire => ({
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'small',
  version: number,
  language: 'en',
  title: 'Small',
  purpose: 'To be carried.',
  domains: [{ id: 'd', title: 'D', questions: [...questions] }],
})
const said = (value: string | number, more: Partial<Answer> = {}): Answer =>
  ({ state: 'answered', value, ...more }) as Answer
const over = (before: Questionnaire, after: Questionnaire, answers: Answers, ...accepted: string[]) =>
  carryOver(before, after, answers, new Set(accepted))

const split = version('2.0.0', [text('s1', { replaces: ['s'] }), text('s2', { replaces: ['s'] })])
const whole = version('1.0.0', [text('s')])
const numbered = version('2.0.0', [
  {
    id: 'q',
    type: 'number',
    text: 'Statement q',
    bands: [
      [0, 0],
      [9, 1],
    ],
  },
])

describe('carryOver', () => {
  it('leaves proposals open until they are accepted, and keeps their source', () => {
    expect(over(whole, split, { s: said('so') })).toEqual({ s: said('so') })
    expect(over(whole, split, { s: said('so') }, 's2')).toEqual({ s: said('so'), s2: said('so', { carried: true }) })
  })

  it('keeps an answer apart whose question asks for something else now, and what stood beside it at the question', () => {
    const answers = { q: said('many', { note: 'counted by hand', carried: true }) }
    expect(over(version('1.0.0', [text('q')]), numbered, answers)).toEqual({
      q: { state: 'unanswered', note: 'counted by hand' },
      'q.v1.0.0': answers.q,
    })
    expect(over(version('1.0.0', [text('q')]), numbered, { q: said('many') })).toEqual({ 'q.v1.0.0': said('many') })
  })

  it('does not count an answer left behind earlier when a later version uses its id again', () => {
    expect(over(version('1.0.0', [text('p')]), numbered, { p: said('x'), q: said('old') })).toEqual({
      p: said('x'),
      'q.v1.0.0': said('old'),
    })
  })

  it('never writes over what was set aside before, and makes ids that a file may hold', () => {
    const long = 'q'.repeat(64)
    const before = version('1.0.0', [text(long), text('q')])
    const after = version('2.0.0', [
      {
        id: long,
        type: 'number',
        text: 'n',
        bands: [
          [0, 0],
          [9, 1],
        ],
      },
      {
        id: 'q',
        type: 'number',
        text: 'n',
        bands: [
          [0, 0],
          [9, 1],
        ],
      },
    ])
    const moved = over(before, after, { [long]: said('a'), q: said('b'), 'q.v1.0.0': said('c') })
    expect(Object.values(moved).map((answer) => ('value' in answer ? answer.value : ''))).toEqual(['a', 'b', 'c'])
    expect(Object.keys(moved)).toEqual([`${'q'.repeat(57)}.v1.0.0`, 'q.v1.0.0.2', 'q.v1.0.0'])
  })

  it('gives answers that the reader takes once it is told of the move, and only then', () => {
    const assessment = {
      id: 'a',
      questionnaire: { id: 'small', version: '2.0.0' },
      subject: 'Bakery',
      date: '2026-01-31',
      status: 'draft' as const,
      createdAt: '2026-01-31T09:00:00.000Z',
      updatedAt: '2026-01-31T09:00:00.000Z',
      answers: over(version('1.0.0', [text('q')]), numbered, { q: said('many', { note: 'n' }) }),
    }
    expect(checkAssessment({ ...assessment, movedFrom: '1.0.0' }, numbered)).toEqual([])
    expect(checkAssessment(assessment, numbered).map(({ code }) => code)).toEqual(['answer-without-question'])
  })
})
