/** How much of a node's index each question carries: exact for every way of rolling up. */
import { describe, expect, it } from 'vitest'
import { planOf } from '../../src/engine/plan.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { domainWeights, type IndexNode, lowestMember, normalised, questionShares } from '../../src/engine/shares.ts'
import {
  aDomain,
  answersFrom,
  aQuestion,
  aQuestionnaire,
  aSection,
  aSectionedDomain,
  type Shorthand,
} from '../builders.ts'

const domains = [
  aDomain('pool', [aQuestion('p1', { weight: 3 }), aQuestion('p2')], { weight: 2 }),
  aSectionedDomain(
    'parts',
    [aSection('s', [aQuestion('s1'), aQuestion('s2')], { weight: 3 }), aSection('t', [aQuestion('t1')])],
    { rollup: 'sections' },
  ),
  aDomain('last', [aQuestion('l1')]),
]
const groups = [
  { id: 'mean', title: 'Mean', domains: ['pool', 'parts'], weight: 3 },
  { id: 'least', title: 'Least', domains: ['parts', 'last'], rollup: 'minimum' as const },
]
const rolled = (rollup: 'domains' | 'questions' | 'groups'): Questionnaire =>
  aQuestionnaire({ domains, groups, scoring: { rollup } })

const all = { p1: 4, p2: 0, s1: 4, s2: 0, t1: 4, l1: 2 } as const

function shares(questionnaire: Questionnaire, node: IndexNode, answers: Readonly<Record<string, Shorthand>> = all) {
  const plan = planOf(questionnaire)
  const result = score(questionnaire, { answers: answersFrom(answers) })
  const found = questionShares(plan, result, node, lowestMember(plan, result))
  const ids = plan.questions.map(({ id }) => id)
  return Object.fromEntries(found.flatMap((share, at) => (share === 0 ? [] : [[ids[at], Number(share.toFixed(12))]])))
}

describe('the share of a question', () => {
  const third = (twelfths: number) => Number((twelfths / 12).toFixed(12))

  it('in a pooled domain is its weight in the pool of what counts', () => {
    const node = { kind: 'domain', id: 'pool' } as const
    expect(shares(rolled('domains'), node)).toEqual({ p1: 0.75, p2: 0.25 })
    expect(shares(rolled('domains'), node, { ...all, p1: 'n/a' })).toEqual({ p2: 1 })
    expect(shares(rolled('domains'), node, {})).toEqual({})
  })
  it('in a domain of sections is its share of the section times the section’s', () => {
    const node = { kind: 'domain', id: 'parts' } as const
    expect(shares(rolled('domains'), node)).toEqual({ s1: 0.375, s2: 0.375, t1: 0.25 })
    expect(shares(rolled('domains'), node, { ...all, t1: 'n/a' })).toEqual({ s1: 0.5, s2: 0.5 })
  })
  it('in a section is its weight there', () => {
    expect(shares(rolled('domains'), { kind: 'section', id: 's' })).toEqual({ s1: 0.5, s2: 0.5 })
    expect(shares(rolled('domains'), { kind: 'section', id: 't' })).toEqual({ t1: 1 })
  })
  it('in a group is by the mean of its domains, or wholly in its lowest', () => {
    expect(shares(rolled('domains'), { kind: 'group', id: 'mean' })).toEqual({
      p1: 0.5,
      p2: third(2),
      s1: 0.125,
      s2: 0.125,
      t1: third(1),
    })
    expect(shares(rolled('domains'), { kind: 'group', id: 'least' })).toEqual({ l1: 1 })
    expect(shares(rolled('domains'), { kind: 'group', id: 'least' }, { ...all, l1: 4 })).toEqual({
      s1: 0.375,
      s2: 0.375,
      t1: 0.25,
    })
    expect(shares(rolled('domains'), { kind: 'group', id: 'least' }, { p1: 4 })).toEqual({})
  })
  it('in the whole follows the way it is rolled up', () => {
    expect(shares(rolled('domains'), { kind: 'overall' })).toEqual({
      p1: 0.375,
      p2: 0.125,
      s1: 0.09375,
      s2: 0.09375,
      t1: 0.0625,
      l1: 0.25,
    })
    expect(shares(rolled('questions'), { kind: 'overall' })).toEqual({
      p1: 0.375,
      p2: 0.125,
      s1: 0.125,
      s2: 0.125,
      t1: 0.125,
      l1: 0.125,
    })
    expect(shares(rolled('groups'), { kind: 'overall' })).toEqual({
      p1: 0.375,
      p2: 0.125,
      s1: 0.09375,
      s2: 0.09375,
      t1: 0.0625,
      l1: 0.25,
    })
    const withoutRule = aQuestionnaire({ domains, groups })
    expect(shares(withoutRule, { kind: 'overall' })).toEqual(shares(rolled('domains'), { kind: 'overall' }))
  })
  it('leaves out domains and groups that are not scored', () => {
    expect(shares(rolled('domains'), { kind: 'overall' }, { l1: 4 })).toEqual({ l1: 1 })
    expect(shares(rolled('groups'), { kind: 'overall' }, { p1: 4 })).toEqual({ p1: 1 })
    expect(shares(rolled('groups'), { kind: 'overall' }, { l1: 4 })).toEqual({ l1: 1 })
  })
  it('is nothing in what does not exist', () => {
    for (const kind of ['group', 'domain', 'section'] as const)
      expect(shares(rolled('domains'), { kind, id: 'nowhere' })).toEqual({})
    expect(shares(rolled('domains'), { kind: 'group', id: 'pool' })).toEqual({})
    expect(shares(rolled('domains'), { kind: 'domain', id: 'mean' })).toEqual({})
  })
})

describe('weights', () => {
  it('become shares of their sum, and nothing where all are left out', () => {
    expect(normalised([1, null, 3])).toEqual([0.25, 0, 0.75])
    expect(normalised([null, null])).toEqual([0, 0])
    expect(normalised([])).toEqual([])
  })
  it('of domains are those of the scored ones', () => {
    const questionnaire = rolled('domains')
    const result = score(questionnaire, { answers: answersFrom({ p1: 1, l1: 1 }) })
    const weights = domainWeights(planOf(questionnaire), result, [0, 1, 2])
    expect(weights.map((weight) => weight.toFixed(6))).toEqual(['0.666667', '0.000000', '0.333333'])
  })
})
