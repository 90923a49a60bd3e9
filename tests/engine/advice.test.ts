/** What to do about a result: gaps, gain, binding sets, explanations (scoring.md, section 5). */
import { describe, expect, it } from 'vitest'
import { binding } from '../../src/engine/binding.ts'
import { explain } from '../../src/engine/explain.ts'
import { gain } from '../../src/engine/gain.ts'
import { gaps } from '../../src/engine/gaps.ts'
import type { Levels, Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { createScorer } from '../../src/engine/scorer.ts'
import {
  aDomain,
  anAssessment,
  aQuestion,
  aQuestionnaire,
  aSection,
  aSectionedDomain,
  type Shorthand,
  weighted,
} from '../builders.ts'

type Short = Readonly<Record<string, Shorthand>>
const gapsOf = (questionnaire: Questionnaire, answers: Short, target?: string) => {
  const input = anAssessment(answers)
  return gaps(questionnaire, input, score(questionnaire, input), { target })
}
const gate: Levels = { model: 'gate', steps: ['0', '1', '2', '3', '4'].map((id) => ({ id: `l${id}`, title: id })) }

describe('gaps', () => {
  it('come caps first, then binding core questions, then by gain × impact / effort', () => {
    const questions = [
      aQuestion('easy', { effort: 1 }),
      aQuestion('hard', { effort: 5 }),
      aQuestion('core', { core: true }),
      aQuestion('stop'),
      aQuestion('weighty', { weight: 4 }),
      aQuestion('fine'),
    ]
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', questions)],
      scoring: {
        levels: gate,
        headline: { rule: 'minimum', over: ['d'] },
        caps: [{ id: 'cap', questions: ['stop'], valueAtMost: 0, limit: 'l3', notice: 'n' }],
      },
    })
    const found = gapsOf(questionnaire, { easy: 1, hard: 1, core: 1, stop: 0, weighty: 1, fine: 2 })
    expect(found.map(({ question, kind }) => [question, kind])).toEqual([
      ['stop', 'cap'],
      ['core', 'binding'],
      ['weighty', 'gain'],
      ['easy', 'gain'],
      ['hard', 'gain'],
    ])
    expect(found[0]).toEqual({
      question: 'stop',
      kind: 'cap',
      cap: 'cap',
      from: 0,
      to: 2,
      gain: expect.closeTo(2 / 36, 12),
      nextStep: null,
    })
    expect('cap' in (found[1] ?? {})).toBe(false)
  })
  it('leave ties in questionnaire order and weigh impact', () => {
    const questions = [
      aQuestion('a'),
      aQuestion('b', { impact: 5 }),
      aQuestion('c'),
      aQuestion('e', { impact: 3, effort: 3 }),
    ]
    expect(
      gapsOf(aQuestionnaire({ domains: [aDomain('d', questions)] }), { a: 1, b: 1, c: 1, e: 1 }).map(
        ({ question }) => question,
      ),
    ).toEqual(['b', 'a', 'c', 'e'])
  })
  it('include what is not sure, to find out, but nothing open, hidden or not applicable', () => {
    const questions = [
      aQuestion('s'),
      aQuestion('o'),
      aQuestion('n'),
      aQuestion('h', { when: { question: 's', op: 'is', value: '4' } }),
    ]
    const found = gapsOf(aQuestionnaire({ domains: [aDomain('d', questions)] }), { s: '?', n: 'n/a', h: 0 })
    expect(found).toMatchObject([{ question: 's', from: null, to: 2 }])
  })
  it('take the target from the answer, then the question’s id, must, core, each, and last the in-place mark', () => {
    const questions = [
      aQuestion('own', { must: true }),
      aQuestion('of', { must: true }),
      aQuestion('must', { must: true, core: true }),
      aQuestion('core', { core: true }),
      aQuestion('each'),
    ]
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', questions)],
      targets: [
        { id: 'all', title: 'T', questions: { of: { own: 2, of: 4 }, must: 3, core: 2, each: 1 } },
        { id: 'some', title: 'T', questions: { core: 4 } },
      ],
    })
    const own: Shorthand = { state: 'answered', value: '0', target: 1 }
    const to = (target?: string) =>
      Object.fromEntries(
        gapsOf(questionnaire, { own, of: 0, must: 0, core: 0, each: 0 }, target).map((gap) => [gap.question, gap.to]),
      )
    expect(to('all')).toEqual({ own: 1, of: 4, must: 3, core: 2, each: 1 })
    expect(to('some')).toEqual({ own: 1, of: 2, must: 4, core: 4, each: 2 })
    expect(to('unheard-of')).toEqual({ own: 1, of: 2, must: 2, core: 2, each: 2 })
    expect(gapsOf(questionnaire, { each: 1 }, 'all')).toEqual([])
  })
  it('ask what the target’s level asks, and nothing where it asks nothing', () => {
    const questions = [aQuestion('t1', { tier: 1 }), aQuestion('t2', { tier: 2 }), aQuestion('none')]
    const levels: Levels = {
      model: 'tier',
      met: 3,
      steps: [
        { id: 'l0', title: '0' },
        { id: 'l1', title: '1', tier: 1 },
        { id: 'l2', title: '2', tier: 2 },
      ],
    }
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', questions), aDomain('e', [aQuestion('e1', { tier: 2 })])],
      scoring: { levels },
      targets: [
        { id: 'head', title: 'T', headline: 'l1' },
        { id: 'each', title: 'T', headline: 'l2', eachDomain: { level: 'l1' } },
        { id: 'own', title: 'T', eachDomain: { level: 'l1' }, domains: { e: { level: 'l2' } } },
      ],
    })
    const to = (target: string) =>
      gapsOf(questionnaire, { t1: 0, t2: 0, none: 0, e1: 0 }, target).map((gap) => [gap.question, gap.to])
    expect(to('head')).toEqual([['t1', 3]])
    expect(to('each')).toEqual([['t1', 3]])
    expect(to('own').sort()).toEqual([
      ['e1', 3],
      ['t1', 3],
    ])
    const banded: Levels = {
      model: 'bands',
      steps: [
        { id: 'l0', title: '0', from: 0 },
        { id: 'l1', title: '1', from: 0.5 },
      ],
    }
    const byBands = aQuestionnaire({
      scoring: { levels: banded },
      targets: [{ id: 'head', title: 'T', headline: 'l1' }],
    })
    expect(gapsOf(byBands, { q1: 0 }, 'head').map((gap) => gap.to)).toEqual([2])
  })
  it('lift a capped answer over its cap even where the target is met', () => {
    const caps = [{ id: 'c', questions: ['q1'], valueAtMost: 2, limit: 'l0', notice: 'n' }]
    const questionnaire = aQuestionnaire({ scoring: { levels: gate, caps } })
    expect(gapsOf(questionnaire, { q1: 2 })).toMatchObject([{ question: 'q1', kind: 'cap', from: 2, to: 3 }])
  })
  it('say the first next step that fits the answer', () => {
    const nextSteps = [
      { upTo: 0, first: 'Begin' },
      { upTo: 2, first: 'Write it down', after: 'Test it' },
    ]
    const number: Question = {
      id: 'n',
      type: 'number',
      text: 'n',
      bands: [
        [0, 0],
        [10, 1],
      ],
      nextSteps: [{ upTo: 0.4, first: 'More' }],
    }
    const questionnaire = aQuestionnaire({
      scales: [{ ...(aQuestionnaire().scales?.[0] ?? { id: 'five', steps: [] }), inPlace: 4 }],
      domains: [aDomain('d', [aQuestion('q', { nextSteps }), number])],
    })
    const step = (answers: Short) => gapsOf(questionnaire, answers).map((gap) => gap.nextStep?.first ?? null)
    const n = (value: number): Shorthand => ({ state: 'answered', value })
    expect([step({ q: 0 }), step({ q: 1 }), step({ q: 2 }), step({ q: 3 }), step({ q: '?' })]).toEqual([
      ['Begin'],
      ['Write it down'],
      ['Write it down'],
      [null],
      ['Begin'],
    ])
    expect([step({ n: n(4) }), step({ n: n(5) })]).toEqual([['More'], [null]])
  })
  it('reach a target on numbers and choices with an answer that exists', () => {
    const rising: Question = {
      id: 'n',
      type: 'number',
      text: 'n',
      bands: [
        [0, 0],
        [10, 0.5],
        [30, 0.5],
        [40, 1],
      ],
    }
    const falling: Question = {
      id: 'f',
      type: 'number',
      text: 'f',
      bands: [
        [0, 1],
        [20, 0],
      ],
    }
    const choices = [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ].map(([id, points]) => ({ id: String(id), label: 'x', points: Number(points) }))
    const multiple: Question = {
      id: 'm',
      type: 'multiple',
      text: 'm',
      choices: [...choices, { id: 'x', label: 'x', points: 9, exclusive: true }],
    }
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', [rising, falling, multiple])],
      scoring: { levels: gate },
      targets: [
        { id: 'three', title: 'T', questions: { each: 3 } },
        { id: 'two', title: 'T', questions: { each: 2 } },
      ],
    })
    const answers: Short = { n: { state: 'answered', value: 0 }, f: { state: 'answered', value: 20 }, m: ['a'] }
    const to = (target?: string) =>
      Object.fromEntries(gapsOf(questionnaire, answers, target).map((gap) => [gap.question, [gap.to, gap.gain]]))
    expect(to()).toEqual({
      n: [4, expect.closeTo(1 / 3, 12)],
      f: [4, expect.closeTo(1 / 3, 12)],
      m: [4, expect.closeTo(5 / 18, 12)],
    })
    expect(to('three')['n']).toEqual([3, expect.closeTo(0.25, 12)])
    expect(to('three')['f']).toEqual([3, expect.closeTo(0.25, 12)])
    expect(to('three')['m']?.[0]).toBeCloseTo((5 / 6) * 4, 12)
    expect(to('two')['m']).toEqual([2, expect.closeTo(1 / 9, 12)])
  })
  it('leave out what the category leaves out, unless a cap speaks', () => {
    const options = [0, 1].map((points) => ({ id: `o${points}`, label: 'O', points }))
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', [aQuestion('a', { tier: 1 }), aQuestion('b', { tier: 2 }), aQuestion('c', { tier: 2 })])],
      scoring: { levels: gate, caps: [{ id: 'cap', questions: ['c'], valueAtMost: 0, limit: 'l0', notice: 'n' }] },
      classification: {
        id: 'k',
        title: 'K',
        facts: [{ id: 'f', text: 'F', options }],
        categories: [
          { id: 'one', title: '1', from: 0, upToTier: 1 },
          { id: 'two', title: '2', from: 1 },
        ],
      },
    })
    const with_ = (option: string) => {
      const input = anAssessment({ a: 0, b: 0, c: 0 }, { classification: { f: option } })
      const result = score(questionnaire, input)
      return gaps(questionnaire, input, result).map(({ question, gain: worth }) => [question, worth])
    }
    expect(with_('o0')).toEqual([
      ['c', 0],
      ['a', 0.5],
    ])
    expect(with_('o1').map(([id]) => id)).toEqual(['c', 'a', 'b'])
  })
})

describe('gain', () => {
  it('is the overall index after minus now, with all a condition moves', () => {
    const questionnaire = aQuestionnaire({
      domains: [
        aDomain('d', [aQuestion('g'), aQuestion('h', { when: { question: 'g', op: 'is', value: '4' } })]),
        aDomain('e', [aQuestion('e1')]),
      ],
    })
    const input = anAssessment({ g: 0, h: 1, e1: 2 })
    // now (0 + 0.5) / 2; at 4 the hidden question counts too: ((1 + 0.25) / 2 + 0.5) / 2
    expect(gain(questionnaire, input, 'g', '4')).toBeCloseTo(0.5625 - 0.25, 12)
    expect(gain(questionnaire, input, 'e1', '0')).toBeCloseTo(-0.25, 12)
    expect(gain(questionnaire, input, 'unheard-of', '0')).toBe(0)
    expect(gain(questionnaire, anAssessment(), 'g', '4')).toBeNull()
  })
  it('takes evidence to come with the answer', () => {
    const questionnaire = aQuestionnaire({ domains: [aDomain('d', [aQuestion('q', { evidenceFrom: 3 })])] })
    expect(gain(questionnaire, anAssessment({ q: 2 }), 'q', '4')).toBe(0.5)
  })
})

describe('binding', () => {
  const bound = (
    questionnaire: Questionnaire,
    answers: Short,
    node: Parameters<typeof binding>[3] = { kind: 'headline' },
  ) => {
    const input = anAssessment(answers)
    return binding(questionnaire, input, score(questionnaire, input), node)
  }
  const two = aQuestionnaire({
    domains: [aDomain('x', [aQuestion('x1', { core: true }), aQuestion('x2')]), aDomain('y', weighted('y', [1, 1]))],
    groups: [{ id: 'g', title: 'g', domains: ['x', 'y'] }],
    scoring: {
      levels: gate,
      headline: { rule: 'minimum', over: ['g'] },
      caps: [
        { id: 'cap', questions: ['y1'], valueAtMost: 1, limit: 'l1', notice: 'n' },
        { id: 'on-y', questions: ['y2'], valueAtMost: 0, limit: 'l0', domain: 'y', notice: 'n' },
      ],
    },
  })
  it('names the domains at the lowest level, their core questions and how many others', () => {
    const headline = bound(two, { x1: 2, x2: 2, y1: 3, y2: 3 })
    expect(headline).toEqual({
      next: 3,
      caps: [],
      index: null,
      domains: [{ domain: 'x', to: 3, required: ['x1'], others: ['x2'], othersNeeded: 1, index: null }],
    })
    expect(bound(two, { x1: 2, x2: 2, y1: 3, y2: 3 }, { kind: 'group', id: 'g' })).toEqual(headline)
    expect(bound(two, { x1: 2, x2: 2, y1: 3, y2: 3 }, { kind: 'domain', id: 'y' })?.domains).toMatchObject([
      { domain: 'y', to: 4, others: ['y1', 'y2'], othersNeeded: 2 },
    ])
  })
  it('names caps that hold, and only where they hold', () => {
    const answers = { x1: 4, x2: 4, y1: 1, y2: 4 }
    expect(bound(two, answers)).toMatchObject({
      next: 2,
      caps: [{ id: 'cap' }],
      domains: [{ domain: 'y', required: [], others: ['y1'], othersNeeded: 1 }],
    })
    const held = { ...two, scoring: { ...two.scoring, levels: { ...gate, share: 0.5 } } }
    expect(bound(held, answers)).toMatchObject({ next: 2, domains: [], caps: [{ id: 'cap', because: ['y1'] }] })
    expect(bound(held, { ...answers, y1: 4, y2: 0 })).toMatchObject({ next: 1, domains: [], caps: [{ id: 'on-y' }] })
    expect(bound(held, { ...answers, y1: 4, y2: 0 }, { kind: 'domain', id: 'y' })?.caps.map(({ id }) => id)).toEqual([
      'on-y',
    ])
    expect(bound(held, { ...answers, y1: 4, y2: 0 }, { kind: 'domain', id: 'x' })).toBeNull()
  })
  it('is null at the top, without a level, and for what does not exist', () => {
    expect(bound(two, { x1: 4, x2: 4, y1: 4, y2: 4 })).toBeNull()
    expect(bound(aQuestionnaire(), { q1: 0 })).toBeNull()
    expect(bound(two, { x1: 0 }, { kind: 'domain', id: 'zzz' })).toBeNull()
    expect(bound(two, { x1: 'n/a', x2: 'n/a' }, { kind: 'domain', id: 'x' })).toBeNull()
  })
  it('of a headline by bands names the index needed and the domains that are too weak', () => {
    const steps = gate.steps.map((step, at) => ({ ...step, from: at / 5 }))
    const questionnaire = (above: object): Questionnaire =>
      aQuestionnaire({
        domains: [aDomain('x', [aQuestion('x1')]), aDomain('y', [aQuestion('y1')])],
        scoring: { levels: { model: 'bands', steps }, headline: { rule: 'bands', ...above } },
      })
    expect(bound(questionnaire({}), { x1: 4, y1: 0 })).toEqual({ next: 3, domains: [], caps: [], index: 0.6 })
    expect(bound(questionnaire({ atMostAboveWeakest: 1 }), { x1: 4, y1: 0 })).toEqual({
      next: 2,
      caps: [],
      index: null,
      domains: [{ domain: 'y', to: 1, required: [], others: [], othersNeeded: 0, index: 0.2 }],
    })
    const onX = { id: 'on-x', questions: ['x1'], valueAtMost: 2, domain: 'x', notice: 'n' }
    const capped = (above: object, limit = 'l0'): Questionnaire => {
      const plain = questionnaire(above)
      return { ...plain, scoring: { ...plain.scoring, caps: [{ ...onX, limit }] } }
    }
    // x would be at step 2 by its index, and is held at 0
    expect(bound(capped({ atMostAboveWeakest: 1 }), { x1: 2, y1: 0 })).toMatchObject({
      next: 2,
      caps: [{ id: 'on-x' }],
      index: 0.4,
      domains: [{ domain: 'y', to: 1, index: 0.2 }],
    })
    // x is too weak by its answers; its cap would let it go as far as it is asked to.
    expect(bound(capped({ atMostAboveWeakest: 1 }, 'l1'), { x1: 0, y1: 4 })).toEqual({
      next: 2,
      caps: [],
      index: null,
      domains: [{ domain: 'x', to: 1, required: [], others: [], othersNeeded: 0, index: 0.2 }],
    })
    // Two steps above a domain at 0 is allowed, so that its cap holds nothing back.
    expect(bound(capped({ atMostAboveWeakest: 2 }), { x1: 2, y1: 0 })).toEqual({
      next: 2,
      caps: [],
      index: 0.4,
      domains: [],
    })
  })
})

describe('explain', () => {
  const questionnaire = aQuestionnaire({
    domains: [
      aSectionedDomain(
        'x',
        [
          aSection('s', [aQuestion('a', { weight: 3 }), aQuestion('b')]),
          aSection('t', [aQuestion('c')], { weight: 2 }),
        ],
        { rollup: 'sections', weight: 3 },
      ),
      aDomain('y', [aQuestion('e'), { id: 'w', type: 'text', text: 'w' }]),
      aDomain('z', [aQuestion('f')]),
    ],
    groups: [
      { id: 'g', title: 'g', domains: ['x', 'y'] },
      { id: 'm', title: 'm', domains: ['x', 'y', 'z'], rollup: 'minimum' },
    ],
  })
  const input = anAssessment({ a: 4, b: 0, c: 2, e: 1, w: { state: 'answered', value: 'words' } })
  const told = (of: Questionnaire, node: Parameters<typeof explain>[3]) => {
    const why = explain(of, input, score(of, input), node)
    return (
      why && {
        rule: why.rule,
        number: why.number,
        overallShare: why.overallShare,
        terms: why.terms.map(({ kind, id, weight, score: own, share, overallShare }) => [
          kind,
          id,
          weight,
          own,
          share,
          overallShare,
        ]),
      }
    )
  }
  it('tells a mean of domains, of sections and a pool apart, with shares of the whole', () => {
    // sections 0.75 × 1 and 0.5 × 2 over 3
    expect(told(questionnaire, { kind: 'overall' })).toEqual({
      rule: 'mean-of-domains',
      number: (3 * (1.75 / 3) + 0.25) / 4,
      overallShare: 1,
      terms: [
        ['domain', 'x', 3, 1.75 / 3, 0.75, 0.75],
        ['domain', 'y', 1, 0.25, 0.25, 0.25],
        ['domain', 'z', 1, null, 0, 0],
      ],
    })
    expect(told(questionnaire, { kind: 'domain', id: 'x' })).toEqual({
      rule: 'mean-of-sections',
      number: 1.75 / 3,
      overallShare: 0.75,
      terms: [
        ['section', 's', 1, 0.75, 1 / 3, 0.25],
        ['section', 't', 2, 0.5, 2 / 3, 0.5],
      ],
    })
    expect(told(questionnaire, { kind: 'section', id: 's' })).toEqual({
      rule: 'pool',
      number: 0.75,
      overallShare: 0.25,
      terms: [
        ['question', 'a', 3, 1, 0.75, 0.1875],
        ['question', 'b', 1, 0, 0.25, 0.0625],
      ],
    })
    expect(told(questionnaire, { kind: 'domain', id: 'y' })?.terms).toEqual([['question', 'e', 1, 0.25, 1, 0.25]])
  })
  it('tells groups by mean and by minimum', () => {
    expect(told(questionnaire, { kind: 'group', id: 'g' })).toMatchObject({ rule: 'mean-of-domains', overallShare: 1 })
    expect(told(questionnaire, { kind: 'group', id: 'm' })).toEqual({
      rule: 'minimum',
      number: 0.25,
      overallShare: 1,
      terms: [
        ['domain', 'x', 3, 1.75 / 3, 0, 0.75],
        ['domain', 'y', 1, 0.25, 1, 0.25],
        ['domain', 'z', 1, null, 0, 0],
      ],
    })
    const byGroups = { ...questionnaire, scoring: { rollup: 'groups' as const } }
    expect(told(byGroups, { kind: 'overall' })?.terms).toEqual([
      ['group', 'g', 1, 0.5, 0.5, 0.5],
      ['group', 'm', 1, 0.25, 0.5, 0.5],
    ])
    expect(told(byGroups, { kind: 'overall' })?.rule).toBe('mean-of-groups')
    expect(told(byGroups, { kind: 'group', id: 'm' })?.overallShare).toBe(0.5)
    const byQuestions = { ...questionnaire, scoring: { rollup: 'questions' as const } }
    expect(told(byQuestions, { kind: 'overall' })).toMatchObject({ rule: 'pool', number: (3 + 0.5 + 0.25) / 6 })
  })
  it('tells one answer with its state, value and the answer itself', () => {
    const why = explain(questionnaire, input, score(questionnaire, input), { kind: 'question', id: 'e' })
    expect(why).toMatchObject({
      rule: 'scale',
      number: 0.25,
      overallShare: 0.25,
      terms: [{ kind: 'question', state: 'answered', value: 1, share: 1, answer: { value: '1' } }],
    })
    expect(told(questionnaire, { kind: 'question', id: 'w' })).toMatchObject({
      rule: 'recorded',
      number: null,
      overallShare: 0,
    })
    expect(told(questionnaire, { kind: 'question', id: 'f' })).toMatchObject({
      number: null,
      terms: [['question', 'f', 1, null, 0, 0]],
    })
  })
  it('is null for what does not exist', () => {
    for (const kind of ['group', 'domain', 'section', 'question'] as const)
      expect(told(questionnaire, { kind, id: 'zzz' })).toBeNull()
  })
})

describe('the scorer', () => {
  it('keeps its result while nothing moves and leaves the answers it was given alone', () => {
    const input = anAssessment({ q1: 1 })
    const scorer = createScorer(aQuestionnaire(), input)
    const first = scorer.result()
    expect(scorer.set('q1', { state: 'answered', value: '1', note: 'Same value' })).toBe(first)
    expect(scorer.set('unheard-of', { state: 'not-sure' })).toBe(first)
    expect(scorer.set('q1', { state: 'answered', value: '4' }).overall.index).toBe(1)
    expect(scorer.set('q1', undefined).overall.index).toBeNull()
    expect(first.questions['q1']?.value).toBe(1)
    expect(input.answers['q1']).toEqual({ state: 'answered', value: '1' })
  })
})
