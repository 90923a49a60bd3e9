import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import { score } from '../../src/engine/score.ts'
import { loadAssessment, saveAnswers } from '../../src/storage/assessments.ts'
import { summarize } from '../../src/storage/summary.ts'
import { createAssessment } from '../../src/storage/whole-assessments.ts'
import { limitChanges } from '../../src/ui/pages/results/what-if/limit-changes.ts'
import { takeBack } from '../../src/ui/pages/results/what-if/take-back.ts'
import { changedAnswers, found, saysTheSame, tried, withValue } from '../../src/ui/pages/results/what-if/trial.ts'
import { trialScorer } from '../../src/ui/pages/results/what-if/trial-scorer.ts'
import { aDomain, anAssessment, answersFrom, aQuestion, aQuestionnaire } from '../builders.ts'
import { aStore } from '../storage/samples.ts'

const document = aQuestionnaire({
  domains: [
    aDomain('d', [
      aQuestion('q1', { text: 'Backups are tested' }),
      aQuestion('q2', { text: 'Updates are installed', when: { question: 'q1', op: 'atLeast', value: 2 } }),
      { id: 'q3', type: 'text', text: 'Who tested the backups' },
    ]),
    aDomain('e', [aQuestion('q4'), aQuestion('q5')], { title: 'People' }),
  ],
})

const answered = (value: string): Answer => ({ state: 'answered', value })

describe('an answer that is tried out', () => {
  it('keeps what stands beside it, drops the reason, and no longer counts as carried over', () => {
    const before: Answer = {
      state: 'not-applicable',
      reason: 'No.',
      note: 'Seen',
      owner: 'Ana',
      flagged: true,
      carried: true,
    }
    expect(withValue(before, '3')).toEqual({ state: 'answered', value: '3', note: 'Seen', owner: 'Ana', flagged: true })
    expect(withValue(undefined, '3')).toEqual(answered('3'))
  })

  it('is no change when it says what is recorded, whatever stands beside that', () => {
    const recorded = { q1: { ...answered('2'), note: 'Seen' } }
    const changes = tried(new Map(), recorded, 'q1', answered('3'))
    expect([...changes.keys()]).toEqual(['q1'])
    expect(tried(changes, recorded, 'q1', answered('2')).size).toBe(0)
    expect(tried(new Map(), {}, 'q1', undefined).size).toBe(0)
  })

  it('is the same when its choices were made in another order', () => {
    const one: Answer = { state: 'answered', value: ['a', 'b'] }
    expect(saysTheSame(one, { state: 'answered', value: ['b', 'a'] })).toBe(true)
    expect(saysTheSame(one, { state: 'answered', value: ['b'] })).toBe(false)
    expect(saysTheSame({ state: 'unanswered', note: 'n' }, undefined)).toBe(true)
    expect(saysTheSame({ state: 'not-sure' }, undefined)).toBe(false)
  })

  it('leaves the recorded answers as they are', () => {
    const recorded = Object.freeze(answersFrom({ q1: 2, q4: 1 }))
    expect(
      changedAnswers(
        recorded,
        new Map([
          ['q1', undefined],
          ['q5', answered('4')],
        ]),
      ),
    ).toEqual(answersFrom({ q4: 1, q5: 4 }))
    expect(recorded).toEqual(answersFrom({ q1: 2, q4: 1 }))
  })
})

describe('the result of tried answers', () => {
  const ids = ['q1', 'q2', 'q4', 'q5']
  const step = fc.option(
    fc.integer({ min: 0, max: 4 }).map((value) => answered(String(value))),
    { nil: undefined },
  )
  const someChanges = fc.array(fc.tuple(fc.constantFrom(...ids), step), { maxLength: 6 }).map((all) => new Map(all))

  it('equals a full scoring after any sequence of trials, and comes back to the recorded one', () => {
    const assessment = anAssessment({ q1: 1, q4: '?', q5: 3 })
    fc.assert(
      fc.property(fc.array(someChanges, { maxLength: 5 }), (sequence) => {
        const scored = trialScorer(document, assessment)
        for (const changes of [...sequence, new Map<string, Answer | undefined>()]) {
          const answers = changedAnswers(assessment.answers, changes)
          expect(JSON.parse(JSON.stringify(scored(changes)))).toEqual(
            JSON.parse(JSON.stringify(score(document, { answers }))),
          )
        }
      }),
    )
  })

  it('tells which limits fall away, stay and come', () => {
    const cap = (id: string) => ({ id, because: ['q1'], limit: 1, domain: null })
    const changes = limitChanges({ caps: [cap('a'), cap('b')] }, { caps: [cap('b'), cap('c')] })
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'gone'],
      ['b', 'stays'],
      ['c', 'comes'],
    ])
  })
})

describe('finding a question to try', () => {
  const result = score(document, anAssessment({ q1: 2 }))
  const idsOf = (search: string, of = result) => found(document, of, search).map(({ id }) => id)

  it('looks for every word in id, text and domain, in any case', () => {
    expect(idsOf('BACKUPS tested')).toEqual(['q1'])
    expect(idsOf('people')).toEqual(['q4', 'q5'])
    expect(idsOf('people q5')).toEqual(['q5'])
  })

  it('offers no question that cannot change the result, and nothing before anything is written', () => {
    expect(idsOf('who')).toEqual([])
    expect(idsOf('updates')).toEqual(['q2'])
    expect(idsOf('updates', score(document, anAssessment({ q1: 1 })))).toEqual([])
    expect(idsOf('  ')).toEqual([])
  })
})

describe('taking applied answers back', () => {
  it('puts back what was there before, and leaves alone what was answered since', async () => {
    const store = await aStore()
    const before = anAssessment({ q1: 1, q4: 2 })
    const summary = summarize(score(document, before))
    expect((await createAssessment(store, before, document, summary)).ok).toBe(true)
    const applied = new Map([
      ['q1', answered('4')],
      ['q4', answered('3')],
      ['q5', answered('3')],
    ])
    const stamp = { updatedAt: '2026-02-01T00:00:00Z', summary }
    await saveAnswers(store, before.id, applied, stamp)
    await saveAnswers(store, before.id, new Map([['q4', answered('0')]]), stamp)

    const now = '2026-02-02T00:00:00Z'
    expect((await takeBack(store, before.id, { applied, before: before.answers, now })).ok).toBe(true)

    const answers = answersFrom({ q1: 1, q4: 0 })
    const after = await loadAssessment(store, before.id)
    expect(after).toMatchObject({ ok: true, value: { assessment: { updatedAt: now, answers } } })
    expect(after.ok && after.value.assessment.answers).toEqual(answers)
    expect(after.ok && after.value.summary).toEqual(summarize(score(document, { answers })))
    expect(await takeBack(store, 'gone', { applied, before: {}, now })).toEqual({ ok: false, reason: 'missing' })
  })
})
