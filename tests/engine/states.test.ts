/** The table of states and the conditions behind them (scoring.md, section 2). */
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import { truthOf } from '../../src/engine/condition.ts'
import type { Condition, Question } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire, type Shorthand } from '../builders.ts'

const one = (question: Question, answer?: Shorthand) => {
  const result = score(
    aQuestionnaire({ domains: [aDomain('d', [question])] }),
    anAssessment(answer === undefined ? {} : { [question.id]: answer }),
  )
  return { ...result.questions[question.id], node: result.overall }
}
const answered = (value: Extract<Answer, { state: 'answered' }>['value'], evidence?: string): Answer => ({
  state: 'answered',
  value,
  ...(evidence !== undefined && { evidence }),
})

describe('single', () => {
  it('scores by value between the lowest and the highest step, or by the step’s own score', () => {
    expect([0, 1, 2, 3, 4].map((value) => one(aQuestion('q'), value).score)).toEqual([0, 0.25, 0.5, 0.75, 1])
    const steps = [
      { id: 'a', value: -2, label: 'a' },
      { id: 'b', value: 1, label: 'b', score: 0.9 },
      { id: 'c', value: 3, label: 'c' },
    ]
    const questionnaire = aQuestionnaire({ scales: [{ id: 'five', steps }], domains: [aDomain('d', [aQuestion('q')])] })
    const scoreOf = (id: string) => score(questionnaire, anAssessment({ q: answered(id) })).questions['q']
    expect([scoreOf('a'), scoreOf('b'), scoreOf('c')].map((own) => [own?.score, own?.value])).toEqual([
      [0, -2],
      [0.9, 1],
      [1, 3],
    ])
  })
  it('counts an answer that asks for evidence one step lower until evidence is noted, and says so', () => {
    const question = aQuestion('q', { evidenceFrom: 3 })
    expect(one(question, answered('4'))).toMatchObject({ score: 0.5, value: 2, evidenceMissing: true })
    expect(one(question, answered('3', '  '))).toMatchObject({ value: 2, evidenceMissing: true })
    expect(one(question, answered('4', 'Minutes of May'))).toMatchObject({ score: 1, value: 4, evidenceMissing: false })
    expect(one(question, answered('2'))).toMatchObject({ value: 2, evidenceMissing: false })
    expect(one(aQuestion('q', { evidenceFrom: 0 }), answered('4'))).toMatchObject({ value: 0, evidenceMissing: true })
    expect(one(aQuestion('q', { evidenceFrom: 0 }), answered('0'))).toMatchObject({ value: 0, evidenceMissing: false })
  })
  it('is in place from the scale’s mark, or from the highest step without one', () => {
    expect([1, 2, 4].map((value) => one(aQuestion('q'), value).node.coverage)).toEqual([0, 1, 1])
    const { steps } = aQuestionnaire().scales?.[0] ?? { steps: [] }
    const unmarked = aQuestionnaire({ scales: [{ id: 'five', steps }], domains: [aDomain('d', [aQuestion('q')])] })
    expect([3, 4].map((value) => score(unmarked, anAssessment({ q: value })).overall.coverage)).toEqual([0, 1])
  })
})

describe('multiple', () => {
  const question: Question = {
    id: 'q',
    type: 'multiple',
    text: 'Which?',
    choices: [
      { id: 'a', label: 'A', points: 2 },
      { id: 'b', label: 'B', points: 1 },
      { id: 'c', label: 'C', points: 1 },
      { id: 'none', label: 'None', points: 5, exclusive: true },
    ],
  }
  it('scores points over attainable points; an exclusive choice scores 0 and its points never count', () => {
    expect(
      [['a'], ['b', 'c'], ['a', 'b', 'c'], ['none'], ['a', 'none']].map((chosen) => one(question, chosen).score),
    ).toEqual([0.5, 0.5, 1, 0, 0])
  })
  it('clamps at a full score when less than everything is attainable', () => {
    expect([['b'], ['a'], ['a', 'b']].map((chosen) => one({ ...question, attainable: 2 }, chosen).score)).toEqual([
      0.5, 1, 1,
    ])
  })
  it('takes an empty or unknown choice for no answer, and one named twice once', () => {
    expect(one(question, []).state).toBe('unanswered')
    expect(one(question, ['a', 'zzz']).state).toBe('unanswered')
    expect(one(question, ['b', 'b']).score).toBe(0.25)
  })
  it('is in place only with a full score', () => {
    expect(
      [
        ['a', 'b'],
        ['a', 'b', 'c'],
      ].map((chosen) => one(question, chosen).node.coverage),
    ).toEqual([0, 1])
  })
})

describe('number', () => {
  const question: Question = {
    id: 'q',
    type: 'number',
    text: 'How many?',
    bands: [
      [10, 0],
      [20, 0.5],
      [40, 1],
    ],
  }
  const at = (value: number, of: Question = question) => one(of, answered(value)).score
  it('is linear between bands and flat beyond their ends', () => {
    expect([-5, 10, 15, 20, 30, 40, 99].map((value) => at(value))).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1])
  })
  it('may fall as the number rises', () => {
    const falling: Question = {
      ...question,
      bands: [
        [0, 1],
        [30, 0.4],
        [60, 0],
      ],
    }
    expect([0, 15, 30, 45, 60, 90].map((value) => at(value, falling))).toEqual([1, 0.7, 0.4, 0.2, 0, 0])
  })
  it('takes what is no number or outside its limits for no answer', () => {
    const limited: Question = { ...question, min: 0, max: 50 }
    expect([Number.NaN, Number.POSITIVE_INFINITY, -1, 51].map((value) => one(limited, answered(value)).state)).toEqual(
      Array(4).fill('unanswered'),
    )
    expect([0, 50].map((value) => one(limited, answered(value)).state)).toEqual(['answered', 'answered'])
    expect(one(question, answered('12')).state).toBe('unanswered')
  })
  it('stays a number between the largest numbers there are', () => {
    expect(
      at(0, {
        ...question,
        bands: [
          [-1.7e308, 0],
          [1.7e308, 1],
        ],
      }),
    ).toBe(0.5)
  })
})

describe('text and date', () => {
  const question: Question = { id: 'q', type: 'text', text: 'Who?' }
  it('are recorded and never in a denominator', () => {
    const result = one(question, answered('The board'))
    expect(result).toMatchObject({ state: 'answered', score: null, value: null, recordedOnly: true })
    expect(result.node.counts).toEqual({ applicable: 0, answered: 0, notSure: 0, open: 0, notApplicable: 0 })
    expect(one(question, '?')).toMatchObject({ state: 'not-sure', score: null, value: null })
  })
  it('need words, or a date where a date is asked', () => {
    expect(one(question, answered('  ')).state).toBe('unanswered')
    expect(one({ ...question, input: 'date' }, answered('soon')).state).toBe('unanswered')
    expect(one({ ...question, input: 'date' }, answered('2026-05-01')).state).toBe('answered')
  })
})

describe('the states', () => {
  it('not sure counts 0 now, 0…1 in the bounds, and as answered for completeness', () => {
    expect(one(aQuestion('q'), '?').node).toMatchObject({
      index: 0,
      lower: 0,
      upper: 1,
      completeness: 1,
      coverage: 0,
      counts: { applicable: 1, answered: 0, notSure: 1, open: 0, notApplicable: 0 },
    })
  })
  it('not applicable needs a reason and permission, else it is unanswered', () => {
    const plain = aQuestion('q')
    expect(one(plain, 'n/a')).toMatchObject({ state: 'not-applicable', score: null, value: null })
    expect(one(plain, 'n/a').node.counts.notApplicable).toBe(1)
    expect(one(plain, { state: 'not-applicable', reason: ' ' }).state).toBe('unanswered')
    expect(one(aQuestion('q', { notApplicable: false }), 'n/a').state).toBe('unanswered')
    expect(one(aQuestion('q', { notApplicable: true }), 'n/a').state).toBe('not-applicable')
  })
  it('a recorded *unanswered* is no answer', () => {
    expect(one(aQuestion('q'), { state: 'unanswered', note: 'Ask Sam' }).state).toBe('unanswered')
  })
})

describe('conditions', () => {
  const gated = (when: Condition, answers: Readonly<Record<string, Shorthand>>, gate: Question = aQuestion('g')) =>
    score(
      aQuestionnaire({ domains: [aDomain('d', [aQuestion('q', { when }), gate])] }),
      anAssessment({ q: 4, ...answers }),
    )
  const is2: Condition = { question: 'g', op: 'is', value: '2' }

  it('show, hide, or leave undecided while the gate is open', () => {
    expect(gated(is2, { g: 2 }).questions['q']).toMatchObject({ state: 'answered', score: 1 })
    expect(gated(is2, { g: 3 }).questions['q']).toMatchObject({ state: 'hidden', score: null })
    expect(gated(is2, {}).questions['q']?.state).toBe('undecided')
    expect(gated(is2, { g: '?' }).questions['q']?.state).toBe('undecided')
    expect(gated(is2, { g: 'n/a' }).questions['q']?.state).toBe('hidden')
  })
  it('leave an undecided question out of the index, 0…1 in the bounds, and missing', () => {
    expect(gated(is2, { g: '?' }).overall).toMatchObject({ index: 0, lower: 0, upper: 1, completeness: 0.5 })
    expect(gated(is2, {}).overall).toMatchObject({ index: null, completeness: 0 })
    expect(gated(is2, { g: 3 }).overall).toMatchObject({ index: 0.75, completeness: 1 })
  })
  it('leave a question marked not applicable alone while undecided: deleting it would leave nothing open', () => {
    expect(gated(is2, { q: 'n/a' }).questions['q']?.state).toBe('not-applicable')
    expect(gated(is2, { q: 'n/a', g: 3 }).questions['q']?.state).toBe('hidden')
  })
  it('compare by operator', () => {
    const holds = (
      op: 'is' | 'isNot' | 'atLeast' | 'atMost' | 'includes',
      value: string | number,
      g: Shorthand,
      gate?: Question,
    ) => gated({ question: 'g', op, value }, { g }, gate).questions['q']?.state === 'answered'
    expect([holds('is', '2', 2), holds('is', '2', 1), holds('isNot', '2', 1), holds('isNot', '2', 2)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect([holds('includes', '2', 2), holds('includes', '2', 3)]).toEqual([true, false])
    expect([1, 2, 3].map((g) => holds('atLeast', 2, g))).toEqual([false, true, true])
    expect([1, 2, 3].map((g) => holds('atMost', 2, g))).toEqual([true, true, false])
    const number: Question = {
      id: 'g',
      type: 'number',
      text: 'n',
      bands: [
        [0, 0],
        [9, 1],
      ],
    }
    const n = (op: 'is' | 'isNot' | 'atLeast' | 'atMost' | 'includes', g: number) => holds(op, 5, answered(g), number)
    expect([n('is', 5), n('is', 6), n('isNot', 5), n('isNot', 6)]).toEqual([true, false, false, true])
    expect([4, 5, 6].map((g) => n('atLeast', g))).toEqual([false, true, true])
    expect([4, 5, 6].map((g) => n('atMost', g))).toEqual([true, true, false])
    expect(n('includes', 5)).toBe(false)
    const choices = ['a', 'b'].map((id) => ({ id, label: id, points: 1 }))
    const multiple: Question = { id: 'g', type: 'multiple', text: 'm', choices }
    const m = (op: 'is' | 'isNot' | 'atLeast' | 'includes', g: readonly string[]) => holds(op, 'a', g, multiple)
    expect([m('includes', ['a', 'b']), m('includes', ['b'])]).toEqual([true, false])
    expect([m('is', ['a']), m('is', ['a', 'b']), m('isNot', ['a']), m('isNot', ['b'])]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(m('atLeast', ['a'])).toBe(false)
    const text: Question = { id: 'g', type: 'text', text: 't' }
    const t = (op: 'is' | 'isNot' | 'includes', g: string) => holds(op, 'yes', answered(g), text)
    expect([t('is', 'yes'), t('is', 'no'), t('isNot', 'yes'), t('isNot', 'no'), t('includes', 'yes')]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  })
  it('follow gates through gates, whatever the order in the document', () => {
    const questions = [
      aQuestion('c', { when: { question: 'b', op: 'atLeast', value: 1 } }),
      aQuestion('b', { when: { question: 'a', op: 'atLeast', value: 1 } }),
      aQuestion('a'),
    ]
    const states = (answers: Readonly<Record<string, Shorthand>>) => {
      const { questions: all } = score(aQuestionnaire({ domains: [aDomain('d', questions)] }), anAssessment(answers))
      return ['a', 'b', 'c'].map((id) => all[id]?.state)
    }
    expect(states({ a: 1, b: 1, c: 1 })).toEqual(['answered', 'answered', 'answered'])
    expect(states({ a: 0, b: 1, c: 1 })).toEqual(['answered', 'hidden', 'hidden'])
    expect(states({ b: 1, c: 1 })).toEqual(['unanswered', 'undecided', 'undecided'])
  })
  it('are joined after Kleene', () => {
    const known = (letters: string) => (at: { readonly question: string }) =>
      ({ t: true, f: false, u: null })[letters[Number(at.question)] ?? 'u'] ?? null
    const parts = (n: number): readonly Condition[] =>
      Array.from({ length: n }, (_, at) => ({ question: String(at), op: 'is' }))
    const all = (letters: string) => truthOf({ all: parts(letters.length) }, known(letters))
    const any = (letters: string) => truthOf({ any: parts(letters.length) }, known(letters))
    const not = (letter: string) => truthOf({ not: { question: '0', op: 'is' } }, known(letter))
    expect(['tt', 'tf', 'tu', 'uf', 'fu', 'uu'].map(all)).toEqual([true, false, null, false, false, null])
    expect(['ff', 'tf', 'tu', 'uf', 'ut', 'uu'].map(any)).toEqual([false, true, true, null, true, null])
    expect(['t', 'f', 'u'].map(not)).toEqual([false, true, null])
  })
})
