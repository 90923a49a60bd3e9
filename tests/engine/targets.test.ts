/** Which target an assessment is held against, and where it puts each domain. */
import { describe, expect, it } from 'vitest'
import { categoryTarget, chosenTarget } from '../../src/engine/chosen-target.ts'
import { belowTarget, gaps } from '../../src/engine/gaps.ts'
import type { Questionnaire, Target } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { targetIndices } from '../../src/engine/target-indices.ts'
import { aDomain, answersFrom, aQuestion, aQuestionnaire } from '../builders.ts'

const classified = aQuestionnaire({
  targets: [
    { id: 'own', title: 'Own' },
    { id: 'small', title: 'Small' },
  ],
  classification: {
    id: 'k',
    title: 'K',
    facts: [{ id: 'f', text: 'F', options: [{ id: 'o', label: 'O', points: 0 }] }],
    categories: [
      { id: 'a', title: 'A', from: 0, target: 'small' },
      { id: 'b', title: 'B', from: 1 },
    ],
  },
})

describe('the target an assessment is held against', () => {
  it('is the one somebody chose, else its category’s, else none', () => {
    expect(chosenTarget(classified, { target: 'own' }, 'a')?.id).toBe('own')
    expect(chosenTarget(classified, {}, 'a')?.id).toBe('small')
    expect(chosenTarget(classified, { target: 'gone' }, 'a')?.id).toBe('small')
    expect(chosenTarget(classified, { target: 'gone' }, 'b')).toBeNull()
    expect(categoryTarget(classified, 'b')).toBeNull()
    expect(categoryTarget(classified, null)).toBeNull()
  })
  it('is none where the questionnaire has no targets or no classification', () => {
    expect(chosenTarget(aQuestionnaire(), { target: 'own' }, null)).toBeNull()
    expect(categoryTarget(aQuestionnaire({ targets: [{ id: 'own', title: 'Own' }] }), 'a')).toBeNull()
  })
})

const gate = { model: 'gate' as const, steps: ['0', '1', '2'].map((id) => ({ id: `l${id}`, title: id })) }
const two = (target: Omit<Target, 'id' | 'title'>): Questionnaire =>
  aQuestionnaire({
    domains: [
      aDomain('d', [aQuestion('d1', { core: true }), aQuestion('d2')]),
      aDomain('e', [aQuestion('e1', { must: true })]),
    ],
    scoring: { levels: gate },
    targets: [{ id: 't', title: 'T', ...target }],
  })
const indices = (target: Omit<Target, 'id' | 'title'>) => {
  const questionnaire = two(target)
  return [...targetIndices(questionnaire, {}, questionnaire.targets?.[0] ?? null)]
}

describe('where a target puts a domain', () => {
  it('is nowhere without a target, or where it asks nothing of the domain', () => {
    expect([...targetIndices(two({}), {}, null)]).toEqual([])
    expect(indices({})).toEqual([])
    expect(indices({ domains: { d: { index: 0.4 } } })).toEqual([['d', 0.4]])
    expect(indices({ questions: { of: { d1: 3 } } })).toEqual([['d', 0.625]])
    expect(indices({ questions: { core: 3 } })).toEqual([['d', 0.625]])
    expect(indices({ questions: { must: 3 } })).toEqual([['e', 0.75]])
  })
  it('is the index it names for the domain, before the one for each', () => {
    expect(indices({ eachDomain: { index: 0.6 }, domains: { d: { index: 0.4 } } })).toEqual([
      ['d', 0.4],
      ['e', 0.6],
    ])
  })
  it('is the index of answers that stand where it asks them to', () => {
    expect(indices({ questions: { each: 3 } })).toEqual([
      ['d', 0.75],
      ['e', 0.75],
    ])
    expect(indices({ questions: { of: { d1: 4 }, each: 2 } })).toEqual([
      ['d', 0.75],
      ['e', 0.5],
    ])
  })
  it('follows a level it names for the whole, for each domain, or for one', () => {
    const half = [
      ['d', 0.5],
      ['e', 0.5],
    ]
    expect(indices({ headline: 'l2' })).toEqual(half)
    expect(indices({ eachDomain: { level: 'l2' } })).toEqual(half)
    expect(indices({ domains: { d: { level: 'l1' } } })).toEqual([['d', 0.25]])
  })
})

describe('what is below the target', () => {
  it('are the questions of the gap list, without their gains', () => {
    const questionnaire = two({ questions: { each: 3 } })
    const input = { answers: answersFrom({ d1: 4, d2: 1, e1: '?' }) }
    const result = score(questionnaire, input)
    const listed = gaps(questionnaire, input, result, { target: 't' }).map(({ question }) => question)
    expect([...belowTarget(questionnaire, input, result, { target: 't' })].sort()).toEqual(listed.toSorted())
    expect(listed.toSorted()).toEqual(['d2', 'e1'])
    expect([...belowTarget(questionnaire, input, result)].sort()).toEqual(['d2', 'e1'])
  })
})
