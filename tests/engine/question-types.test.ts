/** The question types and level models at their edges, called directly. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { levelModels } from '../../src/engine/levels/index.ts'
import type { Levels, Question, Scale } from '../../src/engine/questionnaire.ts'
import { kindOf } from '../../src/engine/questions/index.ts'
import type { CarryScales, Surroundings } from '../../src/engine/questions/question-type.ts'
import { aDomain, aQuestion, aQuestionnaire, aScale } from '../builders.ts'

const five = aScale('five', 5)
const scaleOf = (id: string) => (id === 'five' ? five : undefined)
const around: Surroundings = { scaleOf, ladderTop: 4 }
const reader = (question: Question, of: Surroundings = around) => kindOf(question).reader(question, of)
const both = (before: Scale | undefined, after: Scale | undefined): CarryScales => ({
  before: () => before,
  after: () => after,
})

const single = aQuestion('q')
const multiple: Question = {
  id: 'm',
  type: 'multiple',
  text: 'm',
  choices: [
    { id: 'a', label: 'A', points: 1 },
    { id: 'b', label: 'B', points: 3 },
  ],
}
const number = (bands: readonly (readonly [number, number])[], rest: object = {}): Question => ({
  id: 'n',
  type: 'number',
  text: 'n',
  bands,
  ...rest,
})
const text: Question = { id: 't', type: 'text', text: 't' }

describe('a value of another kind', () => {
  it('never fits and never compares', () => {
    const nine = number([
      [0, 0],
      [9, 1],
    ])
    for (const value of [3, 'x', ['x'], ['0']]) {
      expect(reader(single).read(value, true)).toBeNull()
      expect(reader(single).compare(value, 'atLeast', 0)).toBe(false)
      expect(reader(multiple).read(value, true)).toBeNull()
      for (const op of ['is', 'isNot', 'includes'] as const)
        expect(reader(multiple).compare(value, op, 'a')).toBe(false)
    }
    for (const value of ['5', ['5'], []]) {
      expect(reader(nine).read(value, true)).toBeNull()
      for (const op of ['is', 'isNot', 'atLeast', 'atMost'] as const) {
        expect(reader(nine).compare(value, op, 0)).toBe(false)
      }
    }
    for (const value of [3, ['x']]) expect(reader(text).read(value, true)).toBeNull()
    expect(reader(nine).compare(5, 'atLeast', '5')).toBe(false)
  })
  it('is not compared with an operand of another kind', () => {
    expect(reader(single).compare('3', 'atLeast', '2')).toBe(false)
    expect(reader(single).compare('3', 'atMost', undefined)).toBe(false)
    expect(reader(multiple).compare(['a'], 'isNot', undefined)).toBe(false)
    expect(
      reader(
        number([
          [0, 0],
          [9, 1],
        ]),
      ).compare(5, 'isNot', undefined),
    ).toBe(false)
    for (const op of ['includes', 'atLeast', 'atMost'] as const) {
      expect(reader(multiple).compare(['b'], op === 'includes' ? 'atLeast' : op, 'a')).toBe(false)
      expect(reader(text).compare('yes', op, 'no')).toBe(false)
    }
  })
  it('is not carried', () => {
    expect(kindOf(single).carry(single, single, ['0'], both(five, five))).toBeNull()
    expect(kindOf(single).carry(single, single, 0, both(five, five))).toBeNull()
    expect(kindOf(single).carry(single, single, 'zzz', both(five, aScale('five', 5)))).toBeNull()
    expect(kindOf(multiple).carry(multiple, multiple, 'a', both(five, five))).toBeNull()
  })
})

describe('a question without its scale', () => {
  const none: Surroundings = { scaleOf: () => undefined, ladderTop: 1 }
  it('reads nothing and asks nothing, and does not fail', () => {
    expect(reader(single, none).read('0', true)).toBeNull()
    expect(reader(single, none)).toMatchObject({ lowest: 0, inPlace: 0 })
    expect(reader(single, none).reaching(1)).toBeNull()
    expect(kindOf(single).same(single, single, both(undefined, undefined))).toBe(true)
    expect(kindOf(single).same(single, single, both(undefined, five))).toBe(false)
    expect(kindOf(single).carry(single, single, '0', both(undefined, undefined))).toBeNull()
    expect(kindOf(single).carry(single, single, '0', both(five, undefined))).toBeNull()
  })
})

describe('what a level or a next step reads', () => {
  it('is the scale’s lowest and mark for a single choice, 0 and the ladder’s top for the others', () => {
    const low: Scale = {
      id: 'five',
      inPlace: 1,
      steps: [
        { id: 'a', value: -3, label: 'a' },
        { id: 'b', value: 2, label: 'b' },
      ],
    }
    const own = reader(single, { scaleOf: () => low, ladderTop: 9 })
    expect([own.lowest, own.inPlace]).toEqual([-3, 1])
    expect([reader(multiple).lowest, reader(multiple).inPlace]).toEqual([0, 4])
    expect([reader(text).lowest, reader(text).inPlace, reader(text).reaching(1)]).toEqual([0, 0, null])
    const standing = { state: 'answered', score: 0.3, value: 1.2, inPlace: false, evidenceMissing: false } as const
    expect(reader(single).nextStepValue(standing)).toBe(1.2)
    expect(reader(multiple).nextStepValue(standing)).toBe(0.3)
    expect(reader(text).nextStepValue(standing)).toBe(0)
  })
  it('is reached by the least answer that does, or the best there is', () => {
    expect([-1, 0, 2.5, 4, 9].map((target) => reader(single).reaching(target))).toEqual(['0', '0', '3', '4', '4'])
    expect([0, 1, 3, 4, 9].map((target) => reader(multiple).reaching(target))).toEqual([
      ['b'],
      ['b'],
      ['b'],
      ['b', 'a'],
      ['b', 'a'],
    ])
    const rising = reader(
      number([
        [10, 0.2],
        [20, 0.6],
      ]),
    )
    expect([0, 0.8, 1.6, 2.4, 4].map((target) => rising.reaching(target))).toEqual([10, 10, 15, 20, 20])
    const falling = reader(
      number([
        [10, 0.6],
        [20, 0.2],
      ]),
    )
    expect([0, 0.8, 1.6, 2.4, 4].map((target) => falling.reaching(target))).toEqual([20, 20, 15, 10, 10])
    const flat = reader(
      number([
        [10, 0.5],
        [20, 0.5],
      ]),
    )
    expect(flat.reaching(2)).toBe(10)
    expect(
      reader(
        number([
          [0, 0],
          [8, 1],
        ]),
        { scaleOf, ladderTop: 0 },
      ).reaching(0),
    ).toBe(8)
  })
  it('is in place at a full score of a number', () => {
    const at = (value: number) =>
      reader(
        number([
          [0, 0],
          [8, 1],
        ]),
      ).read(value, false)?.inPlace
    expect([7.9, 8, 9].map(at)).toEqual([false, true, true])
    expect(
      reader(
        number([
          [0, 0.25],
          [8, 1],
        ]),
      ).read(0, false),
    ).toMatchObject({ score: 0.25, value: 1, evidenceMissing: false })
    expect(reader(multiple).read(['b'], false)).toMatchObject({ score: 0.75, value: 3, evidenceMissing: false })
    expect(reader({ ...multiple, attainable: 0 } as Question).read(['b'], false)?.score).toBe(0)
  })
})

describe('the same question in two versions', () => {
  const step = (rest: object) => ({
    id: 'five',
    steps: five.steps.map((one, at) => (at === 1 ? { ...one, ...rest } : one)),
  })
  it('has the same steps by id, value and label, or the same choices, unit, or kind of words', () => {
    const same = (after: Scale) => kindOf(single).same(single, single, both(five, after))
    expect([same(five), same(step({ score: 0.1 }))]).toEqual([true, true])
    expect([same(step({ id: 'x' })), same(step({ value: 1.5 })), same(step({ label: 'x' }))]).toEqual([
      false,
      false,
      false,
    ])
    expect([same(aScale('five', 4)), same(aScale('five', 6))]).toEqual([false, false])
    const other: Question = {
      ...multiple,
      choices: [
        { id: 'a', label: 'A', points: 1 },
        { id: 'x', label: 'B', points: 3 },
      ],
    }
    expect(
      kindOf(multiple).same(multiple, { ...multiple, choices: [...multiple.choices].reverse() }, both(five, five)),
    ).toBe(true)
    expect(kindOf(multiple).same(multiple, other, both(five, five))).toBe(false)
    const date: Question = { ...text, input: 'date' }
    const line: Question = { ...text, input: 'line' }
    expect([kindOf(text).same(date, date, both(five, five)), kindOf(text).same(text, line, both(five, five))]).toEqual([
      true,
      true,
    ])
    expect([kindOf(text).same(date, line, both(five, five)), kindOf(text).same(line, date, both(five, five))]).toEqual([
      false,
      false,
    ])
  })
})

describe('problems', () => {
  const named = (questions: readonly Question[]) => check(aQuestionnaire({ domains: [aDomain('d', questions)] }))
  it('carry the id that is wrong', () => {
    expect(named([aQuestion('q', { scale: 'none' })])[0]?.params).toEqual({ id: 'none' })
    expect(named([aQuestion('q', { descriptors: { 9: 'x' } })])[0]?.params).toEqual({ id: '9' })
    const twice = { ...multiple, choices: [multiple.choices[0], multiple.choices[0]] } as Question
    expect(named([twice])[0]?.params).toEqual({ id: 'a' })
    const when = { question: 'g', op: 'is', value: '9' } as const
    expect(named([aQuestion('q', { when }), aQuestion('g')])[0]?.params).toEqual({
      question: 'g',
      op: 'is',
      value: '9',
    })
    expect(named([aQuestion('q', { when: { question: 'x', op: 'is', value: '9' } })])[0]?.params).toEqual({ id: 'x' })
  })
  it('find one-sided limits and level bands of numbers no problem', () => {
    expect(
      named([
        number(
          [
            [0, 0],
            [1, 1],
          ],
          { min: 5 },
        ),
      ]),
    ).toEqual([])
    expect(
      named([
        number(
          [
            [0, 0],
            [1, 1],
          ],
          { max: -5 },
        ),
      ]),
    ).toEqual([])
    expect(
      named([
        number([
          [0, 1],
          [1, 0.5],
          [2, 0.5],
        ]),
      ]),
    ).toEqual([])
    expect(
      named([
        number([
          [0, 0.3],
          [1, 0.3],
        ]),
      ]),
    ).toEqual([])
    expect(
      named([
        number([
          [0, 0.3],
          [1, 0.6],
          [2, 0.5],
        ]),
      ]).map(({ code }) => code),
    ).toEqual(['bands-turn'])
  })
})

describe('level models', () => {
  const steps = (rest: (at: number) => object) => [0, 1, 2].map((at) => ({ id: `l${at}`, title: 'L', ...rest(at) }))
  const ask = (levels: Levels, question: Question) =>
    levels.steps.map((_, at) => levelModels[levels.model].ask(levels, at, question))
  it('say what each step asks of a question, the lowest nothing', () => {
    const gate: Levels = { model: 'gate', steps: steps((at) => (at === 2 ? { value: 7 } : {})) }
    expect(ask(gate, aQuestion('q', { core: true }))).toEqual([
      null,
      { atLeast: 1, shared: false },
      { atLeast: 7, shared: false },
    ])
    expect(ask(gate, aQuestion('q'))[1]).toEqual({ atLeast: 1, shared: true })
    const tier: Levels = { model: 'tier', met: 2, steps: steps((at) => (at === 0 ? {} : { tier: at })) }
    expect(ask(tier, aQuestion('q', { tier: 2 }))).toEqual([null, null, { atLeast: 2, shared: false }])
    expect(ask(tier, aQuestion('q'))).toEqual([null, null, null])
    const profile: Levels = { model: 'profile', steps: steps((at) => (at === 0 ? {} : { profile: `p${at}` })) }
    expect(ask(profile, aQuestion('q', { minimums: { p1: 1, p2: 3 } }))).toEqual([
      null,
      { atLeast: 1, shared: false },
      { atLeast: 3, shared: false },
    ])
    expect(ask(profile, aQuestion('q'))).toEqual([null, null, null])
    const bands: Levels = { model: 'bands', steps: steps((at) => ({ from: at / 3 })) }
    expect(ask(bands, aQuestion('q'))).toEqual([null, null, null])
    for (const levels of [gate, tier, profile, bands])
      expect(levelModels[levels.model].ask(levels, 9, aQuestion('q', { core: false, tier: 1 }))).toEqual(
        levels === gate ? { atLeast: 9, shared: true } : null,
      )
  })
  it('say the highest value asked, or null', () => {
    const highest = (levels: Levels, question: Question = aQuestion('q')) =>
      levelModels[levels.model].highest(levels, question)
    expect(highest({ model: 'gate', steps: steps(() => ({})) })).toBe(2)
    expect(highest({ model: 'tier', met: 3, steps: steps(() => ({})) })).toBe(3)
    expect(highest({ model: 'tier', steps: steps(() => ({})) })).toBeNull()
    const profile: Levels = { model: 'profile', steps: steps((at) => (at === 0 ? {} : { profile: `p${at}` })) }
    expect(highest(profile, aQuestion('q', { minimums: { p1: 3, p2: 1, other: 9 } }))).toBe(3)
    expect(highest(profile)).toBeNull()
    expect(highest({ model: 'bands', steps: steps(() => ({ from: 0 })) })).toBeNull()
  })
  it('name the profile that is asked twice', () => {
    const profile: Levels = { model: 'profile', steps: steps((at) => (at === 0 ? {} : { profile: 'p' })) }
    expect(levelModels.profile.problems(profile, [])).toEqual([
      { code: 'duplicate-id', path: ['steps', 2, 'profile'], params: { id: 'p' } },
    ])
  })
})
