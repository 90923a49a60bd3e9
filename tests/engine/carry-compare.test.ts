/** Carrying answers to another version, and comparing across it (scoring.md, sections 6 and 7). */
import { describe, expect, it } from 'vitest'
import { carry } from '../../src/engine/carry.ts'
import { compare } from '../../src/engine/compare.ts'
import { movedQuestions } from '../../src/engine/moved-questions.ts'
import type { Question, Questionnaire, Scale } from '../../src/engine/questionnaire.ts'
import {
  aDomain,
  anAssessment,
  answersFrom,
  aQuestion,
  aQuestionnaire,
  aScale,
  aSection,
  aSectionedDomain,
  type Shorthand,
} from '../builders.ts'

const version = (questions: readonly Question[], scales?: readonly Scale[]): Questionnaire =>
  aQuestionnaire({ domains: [aDomain('d', questions)], ...(scales && { scales }) })
const carried = (before: Questionnaire, after: Questionnaire, answers: Readonly<Record<string, Shorthand>>) =>
  carry(before, after, answersFrom(answers))
const outcomes = (rows: ReturnType<typeof carry>['rows']) =>
  rows.map(({ question, outcome, from, answer }) => {
    const value = answer?.state === 'answered' ? answer.value : (answer?.state ?? null)
    return [question, outcome, from.join('+'), value]
  })

describe('carry', () => {
  it('carries the same text and scale, flags other text, and keeps what is no longer asked', () => {
    const before = version([aQuestion('a'), aQuestion('b'), aQuestion('c')])
    const after = version([aQuestion('a'), aQuestion('b', { text: 'Said anew' }), aQuestion('n')])
    const { answers, rows } = carried(before, after, { a: 1, b: 2, c: 3 })
    expect(outcomes(rows)).toEqual([
      ['a', 'carried', 'a', '1'],
      ['b', 'check', 'b', '2'],
      ['n', 'new', '', null],
      ['c', 'archived', 'c', '3'],
    ])
    expect(answers).toEqual({ ...answersFrom({ a: 1, c: 3 }), b: { state: 'answered', value: '2', carried: true } })
  })
  it('follows a renamed question, and only proposes what was split or merged', () => {
    const before = version([aQuestion('a'), aQuestion('s'), aQuestion('m1'), aQuestion('m2')])
    const after = version([
      aQuestion('a2', { text: 'Statement a', replaces: ['a'] }),
      aQuestion('s1', { replaces: ['s'] }),
      aQuestion('s2', { replaces: ['s'] }),
      aQuestion('m', { replaces: ['m1', 'm2'] }),
    ])
    const { answers, rows } = carried(before, after, { a: 1, s: 2, m1: 4, m2: 3 })
    expect(outcomes(rows)).toEqual([
      ['a2', 'carried', 'a', '1'],
      ['s1', 'proposed', 's', '2'],
      ['s2', 'proposed', 's', '2'],
      ['m', 'proposed', 'm1+m2', '3'],
    ])
    expect(answers).toEqual(answersFrom({ s: 2, m1: 4, m2: 3, a2: 1 }))
  })
  it('proposes nothing where there was no answer', () => {
    const before = version([aQuestion('s'), aQuestion('o')])
    const after = version([aQuestion('s1', { replaces: ['s'] }), aQuestion('s2', { replaces: ['s'] }), aQuestion('o')])
    expect(outcomes(carried(before, after, {}).rows)).toEqual([
      ['s1', 'new', '', null],
      ['s2', 'new', '', null],
      ['o', 'carried', 'o', null],
    ])
    const reworded = version([aQuestion('s', { text: 'anew' }), aQuestion('o')])
    expect(outcomes(carried(before, reworded, {}).rows)[0]).toEqual(['s', 'check', 's', null])
  })
  it('proposes the first of several answers without a value', () => {
    const before = version([aQuestion('m1'), aQuestion('m2')])
    const after = version([aQuestion('m', { replaces: ['m1', 'm2'] })])
    expect(outcomes(carried(before, after, { m1: '?', m2: 'n/a' }).rows)).toEqual([
      ['m', 'proposed', 'm1+m2', 'not-sure'],
    ])
    expect(outcomes(carried(before, after, { m1: '?', m2: 3 }).rows)).toEqual([['m', 'proposed', 'm1+m2', '3']])
  })
  it('maps a changed scale by step id, by rank while the number of steps is the same, else as a proposal', () => {
    const before = version([aQuestion('q')])
    const renamed = { id: 'five', steps: aScale('five', 5).steps.map((step) => ({ ...step, id: `n${step.id}` })) }
    const relabelled = {
      id: 'five',
      steps: aScale('five', 5).steps.map((step) => ({ ...step, label: `New ${step.label}` })),
    }
    const three = { id: 'five', steps: ['x', 'y', 'z'].map((id, value) => ({ id, value, label: id })) }
    const row = (scale: Scale, answer: Shorthand) =>
      outcomes(carried(before, version([aQuestion('q')], [scale]), { q: answer }).rows)[0]
    expect(row(relabelled, 3)).toEqual(['q', 'check', 'q', '3'])
    expect(row(renamed, 3)).toEqual(['q', 'check', 'q', 'n3'])
    expect(row(aScale('five', 4), 3)).toEqual(['q', 'check', 'q', '3'])
    expect([0, 1, 2, 3, 4].map((value) => row(three, value)?.slice(1))).toEqual(
      ['x', 'x', 'y', 'y', 'z'].map((id) => ['proposed', 'q', id]),
    )
    expect(row(three, '?')).toEqual(['q', 'check', 'q', 'not-sure'])
  })
  it('keeps apart an answer whose question became another kind', () => {
    const before = version([aQuestion('q')])
    const after = version([
      {
        id: 'q',
        type: 'number',
        text: 'q',
        bands: [
          [0, 0],
          [9, 1],
        ],
      },
      aQuestion('r'),
    ])
    const { answers, rows } = carried(before, after, { q: 3 })
    expect(outcomes(rows)).toEqual([
      ['q', 'new', '', null],
      ['r', 'new', '', null],
      ['q', 'archived', 'q', '3'],
    ])
    expect(answers).toEqual({})
  })
  it('carries choices, numbers and words that still fit', () => {
    const choice = (ids: readonly string[], label = ''): Question => ({
      id: 'c',
      type: 'multiple',
      text: 'c',
      choices: ids.map((id) => ({ id, label: id + label, points: 1 })),
    })
    const row = (before: Question, after: Question, value: string | number | readonly string[]) =>
      outcomes(
        carried(version([before]), version([after]), { [before.id]: { state: 'answered', value } }).rows,
      )[0]?.slice(1)
    expect(row(choice(['a', 'b']), choice(['a', 'b']), ['a'])).toEqual(['carried', 'c', ['a']])
    expect(row(choice(['a', 'b']), choice(['a', 'b'], '!'), ['a'])).toEqual(['check', 'c', ['a']])
    expect(row(choice(['a', 'b']), choice(['a', 'b', 'x']), ['a', 'b'])).toEqual(['check', 'c', ['a', 'b']])
    expect(row(choice(['a', 'b']), choice(['a', 'x']), ['a', 'b'])).toEqual(['proposed', 'c', ['a']])
    expect(row(choice(['a', 'b']), choice(['x', 'y']), ['a'])).toEqual(['new', '', null])
    const number = (rest: object): Question => ({
      id: 'n',
      type: 'number',
      text: 'n',
      bands: [
        [0, 0],
        [9, 1],
      ],
      ...rest,
    })
    expect(row(number({ unit: '%' }), number({ unit: 'days' }), 5)).toEqual(['check', 'n', 5])
    expect(
      row(
        number({ unit: '%' }),
        number({
          unit: '%',
          bands: [
            [0, 1],
            [9, 0],
          ],
        }),
        5,
      ),
    ).toEqual(['carried', 'n', 5])
    expect(row(number({ unit: '%' }), number({ unit: 'days', max: 3 }), 5)).toEqual(['new', '', null])
    const text = (rest: object): Question => ({ id: 't', type: 'text', text: 't', ...rest })
    expect(row(text({}), text({ input: 'line' }), 'words')).toEqual(['carried', 't', 'words'])
    expect(row(text({}), text({ input: 'date' }), 'words')).toEqual(['new', '', null])
    expect(row(text({}), text({ input: 'date' }), '2026-01-01')).toEqual(['check', 't', '2026-01-01'])
  })
})

describe('compare', () => {
  const side = (questionnaire: Questionnaire, answers: Readonly<Record<string, Shorthand>>) => ({
    questionnaire,
    input: anAssessment(answers),
  })
  const four = version([aQuestion('a'), aQuestion('b'), aQuestion('c'), aQuestion('d4')])

  it('splits a delta into ruler, applicability, completeness and answers, in that order', () => {
    const heavier = version([aQuestion('a', { weight: 3 }), aQuestion('b'), aQuestion('c'), aQuestion('d4')])
    const { overall } = compare(side(four, { a: 4, b: 0, c: 2 }), side(heavier, { a: 2, b: 'n/a', c: 2, d4: 4 }))
    // own: (4+0+2)/12; ruler: (12+0+2)/20; b leaves: (12+2)/16; d4 comes: (12+2+4)/20; a falls by half: (6+2+4)/20
    expect(overall.before).toBe(0.5)
    expect(overall.after).toBe(0.6)
    expect(overall.parts?.ruler).toBeCloseTo(0.2, 12)
    expect(overall.parts?.applicability).toBeCloseTo(0.175, 12)
    expect(overall.parts?.completeness).toBeCloseTo(0.025, 12)
    expect(overall.parts?.answers).toBeCloseTo(-0.3, 12)
    expect(overall.because).toEqual([{ question: 'a', amount: -0.3 }])
  })
  it('gives no delta to what is null on either side', () => {
    const two = aQuestionnaire({
      domains: [aDomain('one', [aQuestion('a')]), aDomain('two', [aQuestion('b')]), aDomain('three', [aQuestion('c')])],
    })
    const { domains } = compare(side(two, { a: 4 }), side(two, { b: 4 }))
    expect(domains['one']).toMatchObject({ status: 'gone', before: 1, after: null, delta: null, parts: null })
    expect(domains['two']).toMatchObject({ status: 'new', before: null, after: 1, delta: null })
    expect(domains['three']).toMatchObject({ status: 'never', before: null, after: null, delta: null, because: [] })
  })
  it('knows a domain that only the earlier version had', () => {
    const was = aQuestionnaire({ domains: [aDomain('old', [aQuestion('a')]), aDomain('d', [aQuestion('b')])] })
    const { domains } = compare(side(was, { a: 4, b: 2 }), side(version([aQuestion('b')]), { b: 3 }))
    expect(domains['old']).toMatchObject({ status: 'gone', before: 1, after: null })
    expect(domains['d']).toMatchObject({ status: 'compared', delta: 0.25 })
  })
  it('counts clearing an answer and coming to apply as completeness and applicability', () => {
    const { overall } = compare(
      side(four, { a: 4, b: 0, c: 'n/a' }),
      side(four, { a: 4, b: { state: 'unanswered' }, c: 2 }),
    )
    expect(overall.parts).toMatchObject({ ruler: 0, applicability: 0, answers: 0 })
    expect(overall.parts?.completeness).toBeCloseTo(0.75 - 0.5, 12)
  })
  it('shows the level after each step', () => {
    const levels = {
      model: 'gate' as const,
      steps: ['0', '1', '2', '3', '4'].map((id) => ({ id: `l${id}`, title: id })),
    }
    const leveled = { ...four, scoring: { levels, headline: { rule: 'minimum' as const, over: ['d'] } } }
    const moved = compare(side(leveled, { a: 3, b: 3, c: 3, d4: 0 }), side(leveled, { a: 4, b: 4, c: 4, d4: 4 }))
    expect(moved.headline).toEqual([3, 3, 3, 3, 4])
    expect(moved.domains['d']?.levels).toEqual([3, 3, 3, 3, 4])
    expect(moved.overall.levels).toEqual([null, null, null, null, null])
  })
  it('shares a minimum’s movement by how long each member was the lowest', () => {
    const domains = [aDomain('x', [aQuestion('a')]), aDomain('y', [aQuestion('b')])]
    const groups = [{ id: 'g', title: 'g', domains: ['x', 'y'], rollup: 'minimum' as const }]
    const questionnaire = aQuestionnaire({ domains, groups, scoring: { rollup: 'groups' } })
    // x rises 0 → 1 while y falls 1 → 0.5: they cross at two thirds of the way.
    const { overall } = compare(side(questionnaire, { a: 0, b: 4 }), side(questionnaire, { a: 4, b: 2 }))
    expect(overall.delta).toBe(0.5)
    const amounts = Object.fromEntries(overall.because.map(({ question, amount }) => [question, amount]))
    expect(amounts['a']).toBeCloseTo(2 / 3, 12)
    expect(amounts['b']).toBeCloseTo(-1 / 6, 12)
  })
  it('like for like scores both sides on what both versions ask, under the later rules', () => {
    const later = version([aQuestion('a'), aQuestion('b', { weight: 3 }), aQuestion('n')])
    const { likeForLike, before, after } = compare(
      side(four, { a: 4, b: 0, c: 0, d4: 0 }),
      side(later, { a: 4, b: 4, n: 0 }),
    )
    expect([before.overall.index, after.overall.index]).toEqual([0.25, 0.8])
    expect(likeForLike.questions).toEqual(['a', 'b'])
    expect([likeForLike.before.overall.index, likeForLike.after.overall.index]).toEqual([0.25, 1])
  })
  it('takes every member of a minimum in turn, whatever their order', () => {
    const domains = [
      aDomain('x', [aQuestion('a')]),
      aDomain('y', [aQuestion('b')]),
      aDomain('z', [aQuestion('c')]),
      aDomain('none', [aQuestion('e')]),
    ]
    const groups = [{ id: 'g', title: 'g', domains: ['x', 'y', 'z', 'none'], rollup: 'minimum' as const }]
    const questionnaire = aQuestionnaire({ domains, groups, scoring: { rollup: 'groups' } })
    // x falls 1 → 0 and meets y (half throughout) half way; z stays above both.
    const { groups: nodes } = compare(
      side(questionnaire, { a: 4, b: 2, c: 4 }),
      side(questionnaire, { a: 0, b: 2, c: 3 }),
    )
    const { delta, because } = nodes['g'] ?? { delta: null, because: [] }
    expect(delta).toBe(-0.5)
    expect(because).toEqual([{ question: 'a', amount: expect.closeTo(-0.5, 12) }])
    // z falls below x only near the end: 1 → 0 against 0.25 throughout, so a quarter of the way is its own.
    const late = compare(side(questionnaire, { a: 1, b: 4, c: 4 }), side(questionnaire, { a: 1, b: 4, c: 0 }))
    expect(late.groups['g']?.because).toEqual([{ question: 'c', amount: expect.closeTo(-0.25, 12) }])
  })
  it('explains sections and domains by their own questions only', () => {
    const questionnaire = aQuestionnaire({
      domains: [
        aSectionedDomain('d', [aSection('s', [aQuestion('a'), aQuestion('b')]), aSection('t', [aQuestion('c')])], {
          rollup: 'sections',
        }),
        aDomain('e', [aQuestion('f')]),
      ],
    })
    const moved = compare(
      side(questionnaire, { a: 0, b: 2, c: 2, f: 2 }),
      side(questionnaire, { a: 4, b: 2, c: 1, f: 4 }),
    )
    expect(moved.sections['s']?.because).toEqual([{ question: 'a', amount: 0.5 }])
    expect(moved.sections['t']?.because).toEqual([{ question: 'c', amount: -0.25 }])
    expect(moved.domains['d']?.because).toEqual([
      { question: 'a', amount: 0.25 },
      { question: 'c', amount: -0.125 },
    ])
    expect(moved.domains['e']?.because).toEqual([{ question: 'f', amount: 0.5 }])
    expect(moved.overall.because.map(({ question }) => question)).toEqual(['a', 'c', 'f'])
  })
  it('scores like for like what has to be checked as well as what is carried', () => {
    const reworded = version([aQuestion('a', { text: 'Said anew' }), aQuestion('n')])
    const { likeForLike } = compare(side(four, { a: 4, b: 0 }), side(reworded, { a: 2, n: 4 }))
    expect(likeForLike.questions).toEqual(['a'])
    expect([likeForLike.before.overall.index, likeForLike.after.overall.index]).toEqual([1, 0.5])
  })
  it('counts a category that changed as applicability', () => {
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', [aQuestion('a', { tier: 1 }), aQuestion('b', { tier: 2 })])],
      classification: {
        id: 'k',
        title: 'K',
        facts: [
          {
            id: 'f',
            text: 'F',
            options: [
              { id: 'low', label: 'Low', points: 0 },
              { id: 'high', label: 'High', points: 1 },
            ],
          },
        ],
        categories: [
          { id: 'small', title: 'S', from: 0, upToTier: 1 },
          { id: 'big', title: 'B', from: 1, upToTier: 2 },
        ],
      },
    })
    const of = (fact: string) => ({
      questionnaire,
      input: anAssessment({ a: 4, b: 0 }, { classification: { f: fact } }),
    })
    const { overall, likeForLike } = compare(of('low'), of('high'))
    expect([overall.before, overall.after]).toEqual([1, 0.5])
    expect(overall.parts).toEqual({ ruler: 0, applicability: -0.5, completeness: 0, answers: 0 })
    expect(likeForLike.before.category).toBe('big')
    expect(movedQuestions(compare(of('low'), of('high')), questionnaire, { kind: 'overall' })).toEqual({
      applicability: ['b'],
      answered: [],
      cleared: [],
    })
  })
  it('names the questions behind what applies and what is answered, under any node', () => {
    const two = aQuestionnaire({
      domains: [
        aDomain('one', [aQuestion('a'), aQuestion('b')]),
        aDomain('two', [aQuestion('c'), aQuestion('e'), aQuestion('h')]),
      ],
    })
    const compared = compare(side(two, { a: 4, b: 'n/a', c: 2, h: 1 }), side(two, { a: 'n/a', b: 1, e: '?', h: 2 }))
    expect(movedQuestions(compared, two, { kind: 'overall' })).toEqual({
      applicability: ['a', 'b'],
      answered: ['b', 'e'],
      cleared: ['c'],
    })
    expect(movedQuestions(compared, two, { kind: 'domain', id: 'two' })).toEqual({
      applicability: [],
      answered: ['e'],
      cleared: ['c'],
    })
  })
})
