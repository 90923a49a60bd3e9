/** The worked examples of scoring.md, section 9. Each names where its rule comes from. */
import { describe, expect, it } from 'vitest'
import { binding } from '../../src/engine/binding.ts'
import { gaps } from '../../src/engine/gaps.ts'
import type { Levels, Question } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import {
  aDomain,
  anAssessment,
  answersFrom,
  aQuestion,
  aQuestionnaire,
  aScale,
  aSection,
  aSectionedDomain,
} from '../builders.ts'

const ladder = (model: Levels['model'], titles: readonly string[], rest: Partial<Levels> = {}): Levels => ({
  model,
  steps: titles.map((title) => ({ id: title, title })),
  ...rest,
})
const GATE = ladder('gate', ['exposed', 'aware', 'organised', 'resilient', 'leading'])

const many = (prefix: string, count: number, rest: Partial<Question> = {}): readonly Question[] =>
  Array.from({ length: count }, (_, at) => aQuestion(`${prefix}${at + 1}`, rest as object))
const all = (questions: readonly Question[], value: number) =>
  Object.fromEntries(questions.map(({ id }) => [id, value]))

describe('gate: core at L and three quarters of the rest (capability ladders, project rule)', () => {
  const core = [aQuestion('c1', { weight: 3, core: true }), aQuestion('c2', { weight: 3, core: true })]
  const others = many('o', 5, { weight: 2 })
  const questionnaire = aQuestionnaire({
    domains: [aDomain('d', [...core, ...others])],
    scoring: { levels: GATE, headline: { rule: 'minimum', over: ['d'] } },
  })
  const input = anAssessment({ c1: 2, c2: 2, o1: 2, o2: 2, o3: 2, o4: 1, o5: 1 })
  const result = score(questionnaire, input)

  it('gives 28/64 in a domain of seven, five of seven in place, and level 1 because only 60 % of the others reach 2', () => {
    expect(result.domains['d']?.index).toBe(28 / 64)
    expect(result.domains['d']?.coverage).toBe(5 / 7)
    expect(result.domains['d']?.level).toEqual({ step: 1, lower: 1, upper: 1, provisional: false })
  })

  it('says that one of two others must rise for level 2', () => {
    expect(binding(questionnaire, input, result, { kind: 'headline' })).toEqual({
      next: 2,
      domains: [{ domain: 'd', to: 2, required: [], others: ['o4', 'o5'], othersNeeded: 1, index: null }],
      caps: [],
      index: null,
    })
  })
})

describe('values guard: protection bought by abandoning values does not count (project rule)', () => {
  const ids = ['dip', 'int', 'def', 'cyb']
  const domains = ids.map((id) => aDomain(id, many(id, 4)))
  const values = aDomain('val', [aQuestion('v1', { core: true }), ...many('w', 4)])
  const questionnaire = aQuestionnaire({
    domains: [...domains, values],
    scoring: {
      levels: GATE,
      headline: { rule: 'minimum', over: ids },
      caps: [{ id: 'guard', questions: ['v1'], valueAtMost: 0, limit: 'aware', notice: 'Values are not protected.' }],
    },
  })
  const questions = questionnaire.domains.flatMap((domain) => domain.questions ?? [])
  const input = { answers: answersFrom({ ...all(questions, 3), v1: 0 }) }
  const result = score(questionnaire, input)

  it('leaves the other domains at 3, the guarded one at 0, and caps the headline at 1 with its notice', () => {
    for (const id of ids) expect(result.domains[id]?.level?.step).toBe(3)
    expect(result.domains['val']?.level?.step).toBe(0)
    expect(result.headline).toEqual({ step: 1, lower: 1, upper: 1, uncapped: 3, provisional: false })
    expect(result.caps).toEqual([{ id: 'guard', because: ['v1'], limit: 1, domain: null }])
  })

  it('puts the question the cap speaks about first among the gaps', () => {
    expect(gaps(questionnaire, input, result)[0]).toMatchObject({
      question: 'v1',
      kind: 'cap',
      cap: 'guard',
      from: 0,
      to: 2,
    })
  })
})

describe('tiers with red lines: must-haves before everything (mission questionnaire, project rule)', () => {
  const levels: Levels = {
    model: 'tier',
    met: 2,
    steps: [
      { id: 'not-ready', title: 'Not ready' },
      { id: 'conditional', title: 'Conditionally ready' },
      { id: 'baseline', title: 'Baseline', tier: 1 },
      { id: 'enhanced', title: 'Enhanced', tier: 2 },
      { id: 'advanced', title: 'Advanced', tier: 3 },
    ],
  }
  const questionnaire = aQuestionnaire({
    scales: [aScale('five', 4)],
    domains: [
      aDomain('net', [
        aQuestion('n1', { tier: 1, must: true }),
        ...many('b', 3, { tier: 1 }),
        ...many('e', 2, { tier: 2 }),
      ]),
      aDomain('phy', many('p', 3, { tier: 1 })),
    ],
    scoring: {
      levels,
      headline: { rule: 'minimum', over: ['net', 'phy'] },
      caps: [
        { id: 'red', questions: 'must', valueAtMost: 0, limit: 'not-ready', notice: 'A red line is crossed.' },
        { id: 'amber', questions: 'must', valueAtMost: 1, limit: 'conditional', notice: 'A red line is near.' },
      ],
    },
  })
  const tierB = ['b1', 'b2', 'b3', 'p1', 'p2', 'p3']
  const withMust = (value: number) =>
    score(questionnaire, {
      answers: answersFrom({ ...Object.fromEntries(tierB.map((id) => [id, 2])), e1: 0, e2: 0, n1: value }),
    })

  it('is baseline when all of tier B is largely there', () => {
    expect(withMust(2).headline?.step).toBe(2)
  })
  it('is conditionally ready with one must-have at 1', () => {
    expect(withMust(1).headline?.step).toBe(1)
    expect(withMust(1).caps.map(({ id }) => id)).toEqual(['amber'])
  })
  it('is not ready with that must-have at 0, and says both notices', () => {
    expect(withMust(0).headline).toMatchObject({ step: 0, uncapped: 1 })
    expect(withMust(0).caps.map(({ id }) => id)).toEqual(['red', 'amber'])
  })
})

describe('bands with stop signs: a grade that one missing basic limits (quick check, project rule)', () => {
  const weights: readonly (readonly number[])[] = [
    [2, 2],
    [3, 2, 2, 2],
    [3, 2, 2, 1, 1, 2],
    [3, 2, 2, 1],
    [2, 2],
    [3, 1],
  ]
  const domains = weights.map((own, theme) =>
    aDomain(
      `t${theme + 1}`,
      own.map((weight, at) => aQuestion(`t${theme + 1}q${at + 1}`, { weight, must: weight === 3 })),
    ),
  )
  const levels: Levels = {
    model: 'bands',
    steps: ['at-risk', 'fragile', 'fair', 'sound', 'strong'].map((id, at) => ({
      id,
      title: id,
      from: [0, 0.4, 0.6, 0.8, 0.95][at] ?? 0,
    })),
  }
  const questionnaire = aQuestionnaire({
    scales: [aScale('five', 4)],
    domains,
    scoring: {
      rollup: 'questions',
      levels,
      headline: { rule: 'bands', atMostAboveWeakest: 1 },
      caps: [{ id: 'stop', questions: 'must', valueAtMost: 0, limit: 'fragile', notice: 'A stop sign is open.' }],
    },
  })
  const questions = domains.flatMap((domain) => domain.questions ?? [])
  const result = score(questionnaire, { answers: answersFrom({ ...all(questions, 3), t4q1: 0 }) })

  it('pools twenty questions weighing 40 to 37/40 and the theme to 5/8', () => {
    expect(questions).toHaveLength(20)
    expect(result.overall.index).toBe(37 / 40)
    expect(result.domains['t4']?.index).toBe(5 / 8)
  })
  it('caps the grade at the second lowest', () => {
    expect(result.headline).toMatchObject({ step: 1, uncapped: 3 })
  })
})

describe('profiles: every question at its own minimum (after SIM3’s published idea of profiles)', () => {
  const minimums = [3, 2, 2, 3, 3].map((two, at) => ({
    first: Math.max(1, two - 1),
    second: two,
    third: at === 0 ? 4 : 3,
  }))
  const questionnaire = aQuestionnaire({
    domains: [
      aDomain(
        'd',
        minimums.map((own, at) => aQuestion(`p${at + 1}`, { minimums: own })),
      ),
    ],
    scoring: {
      levels: {
        model: 'profile',
        steps: [
          { id: 'below', title: 'Below' },
          ...(['first', 'second', 'third'] as const).map((id) => ({ id, title: id, profile: id })),
        ],
      },
      headline: { rule: 'minimum', over: ['d'] },
    },
  })
  const atSecond = Object.fromEntries(minimums.map(({ second }, at) => [`p${at + 1}`, second]))

  it('reaches profile 2 when every answer is exactly there', () => {
    expect(score(questionnaire, { answers: answersFrom(atSecond) }).headline?.step).toBe(2)
  })
  it('falls to profile 1 with one answer a step lower, which alone is binding', () => {
    const input = { answers: answersFrom({ ...atSecond, p5: 2 }) }
    const result = score(questionnaire, input)
    expect(result.headline?.step).toBe(1)
    const held = binding(questionnaire, input, result, { kind: 'headline' })
    expect(held?.domains.map(({ required }) => required)).toEqual([['p5']])
  })
})

describe('sections: a domain as the mean of its sections (organisation questionnaire, project rule)', () => {
  const sections = [1, 2, 3, 4, 5, 6].map((n) => aSection(`s${n}`, many(`s${n}q`, n === 3 ? 4 : n)))
  const [third] = sections[2]?.questions ?? []
  const marked = sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === third?.id ? { ...question, core: true } : question,
    ),
  }))
  const questionnaire = aQuestionnaire({
    domains: [aSectionedDomain('gv', marked, { rollup: 'sections' })],
    scoring: { levels: GATE },
  })
  const questions = marked.flatMap((section) => section.questions)
  const result = score(questionnaire, { answers: answersFrom({ ...all(questions, 3), s3q1: 0 }) })

  it('is 2.875 of 4 when five sections are at 3 and one at 2.25', () => {
    expect(result.sections['s3']?.index).toBe(2.25 / 4)
    expect(result.domains['gv']?.index).toBeCloseTo(2.875 / 4, 15)
  })
  it('holds the domain at level 0 where that question is core', () => {
    expect(result.domains['gv']?.level?.step).toBe(0)
  })
})

describe('published rules of others', () => {
  const levels: Levels = {
    model: 'tier',
    met: 2,
    steps: [{ id: 'mil0', title: '0' }, ...[1, 2, 3].map((tier) => ({ id: `mil${tier}`, title: String(tier), tier }))],
  }
  const questionnaire = aQuestionnaire({
    scales: [aScale('five', 4)],
    domains: ['a', 'b'].map((id) =>
      aDomain(
        id,
        [1, 1, 2, 3].map((tier, at) => aQuestion(`${id}${at + 1}`, { tier })),
      ),
    ),
    scoring: { levels, headline: { rule: 'minimum', over: ['a', 'b'] } },
  })
  const questions = questionnaire.domains.flatMap((domain) => domain.questions ?? [])

  it('C2M2 2.1: one unanswered tier-1 practice holds the domain at level 0', () => {
    const { a1: _, ...answers } = answersFrom(all(questions, 3))
    const result = score(questionnaire, { answers })
    expect(result.domains['a']?.level).toEqual({ step: 0, lower: 0, upper: 3, provisional: true })
    expect(result.domains['b']?.level?.step).toBe(3)
  })
  it('Essential Eight: the whole is as mature as its lowest strategy', () => {
    const result = score(questionnaire, { answers: answersFrom({ ...all(questions, 3), b4: 1 }) })
    expect(result.headline).toMatchObject({ step: 2, uncapped: 2 })
  })
})
