import { describe, expect, it } from 'vitest'
import { type Answers, answerSchema } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import { score } from '../../src/engine/score.ts'
import sample from '../../src/ui/samples/bakery.json' with { type: 'json' }
import { shippedAs } from './shipped-files.ts'

const { base } = shippedAs('quick-check')
const questions = outline(base).map(({ question }) => question)
const STEPS = ['no', 'started', 'mostly', 'yes']

/** Id, theme, weight and stop sign, as designed. */
const DESIGN = [
  'QC-01 T1 2, QC-02 T1 2, QC-03 T2 3!, QC-04 T2 2, QC-05 T2 2, QC-06 T2 2, QC-07 T3 3!, QC-08 T3 2, QC-09 T3 2',
  'QC-10 T3 1, QC-11 T3 1, QC-12 T3 2, QC-13 T4 3!, QC-14 T4 2, QC-15 T4 2, QC-16 T4 1, QC-17 T5 2, QC-18 T5 2',
  'QC-19 T6 3!, QC-20 T6 1',
].join(', ')

const answeredWith = (value: string, others: Answers = {}): Answers => ({
  ...Object.fromEntries(questions.map(({ id }) => [id, { state: 'answered', value } as const])),
  ...others,
})

function gradeOf(answers: Answers): string | undefined {
  const step = score(base, { answers }).headline?.step
  return typeof step === 'number' ? base.scoring?.levels?.steps[step]?.id : undefined
}

describe('the quick check', () => {
  it('asks its twenty questions in six themes, with the weights and stop signs of its design', () => {
    const asked = outline(base).map(
      ({ question, domain }) => `${question.id} ${domain.id} ${question.weight}${question.must ? '!' : ''}`,
    )
    expect(asked.join(', ')).toBe(DESIGN)
    expect(questions.reduce((sum, { weight = 1 }) => sum + weight, 0)).toBe(40)
  })

  it('describes every step of every question, and advises after each one below the best', () => {
    for (const question of questions) {
      expect('descriptors' in question && Object.keys(question.descriptors ?? {})).toEqual(STEPS)
      expect(question.nextSteps?.map(({ upTo }) => upTo)).toEqual([0, 1, 2])
      expect(question.nextSteps?.every(({ after }) => after !== undefined)).toBe(true)
      expect(question.evidence?.length).toBeGreaterThanOrEqual(2)
      expect([question.why, question.guidance, question.idea]).not.toContain(undefined)
    }
  })

  it('keeps descriptors to eighteen words and theme names to eighteen characters', () => {
    const descriptors = questions.flatMap((question) =>
      'descriptors' in question ? Object.values(question.descriptors ?? {}) : [],
    )
    expect(descriptors.filter((text) => text.split(' ').length > 18)).toEqual([])
    expect(base.domains.filter(({ short = '' }) => short === '' || short.length > 18)).toEqual([])
  })

  it('is no Cyber Essentials or Essential Eight result, but touches all their parts', () => {
    expect(base.notes).toContain('Not a Cyber Essentials or Essential Eight result.')
    const cited = (framework: string) =>
      new Set(
        questions
          .flatMap(({ references = [] }) => references.filter((one) => one.framework === framework))
          .map(({ ref }) => ref),
      )
    expect(cited('e8-2023').size).toBe(8)
    expect(cited('ce-3.3').size).toBe(5)
  })
})

describe('the quick check’s grade', () => {
  it('is Strong with Yes everywhere and At risk with No everywhere', () => {
    expect(gradeOf(answeredWith('yes'))).toBe('strong')
    expect(gradeOf(answeredWith('no'))).toBe('at-risk')
  })

  it('is Fragile at best with one stop sign at No or not sure: 37 of 40, its theme 5 of 8', () => {
    const answers = answeredWith('yes', { 'QC-13': { state: 'answered', value: 'no' } })
    const result = score(base, { answers })
    expect(result.overall.index).toBeCloseTo(37 / 40, 12)
    expect(result.domains['T4']?.index).toBeCloseTo(5 / 8, 12)
    expect(gradeOf(answers)).toBe('fragile')
    expect(gradeOf(answeredWith('yes', { 'QC-13': { state: 'not-sure' } }))).toBe('fragile')
  })

  it('stands at most one step above the weakest theme', () => {
    const weak = { state: 'answered', value: 'no' } as const
    expect(gradeOf(answeredWith('yes', { 'QC-17': weak, 'QC-18': weak }))).toBe('fragile')
  })
})

type Spoken = { readonly en: string; readonly ar: string }
const isSpoken = (value: unknown): value is Spoken => typeof value === 'object' && value !== null && 'en' in value

const inLanguage = (answer: object, language: keyof Spoken): unknown =>
  Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, isSpoken(value) ? value[language] : value]))

const spokenIn = (value: unknown): readonly Spoken[] =>
  isSpoken(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(spokenIn) : []

describe('the sample', () => {
  const rounds = sample.rounds.map(({ answers, ...round }) => ({
    ...round,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, answerSchema.parse(inLanguage(answer, 'en'))]),
    ),
  }))

  it('answers this version, in order of time, and is marked as a sample in both languages', () => {
    expect(sample.questionnaire).toEqual({ id: base.id, version: base.version })
    expect(rounds.map(({ date }) => date)).toEqual(['2025-03-10', '2025-11-18', '2026-09-14'])
    expect(sample.subject.en).toMatch(/^Sample: /)
    expect(sample.subject.ar).toMatch(/^مثال: /)
  })

  it('answers only questions that are asked, with steps they offer', () => {
    const known = new Set(questions.map(({ id }) => id))
    for (const [id, answer] of rounds.flatMap(({ answers }) => Object.entries(answers))) {
      expect(known).toContain(id)
      if (answer.state === 'answered') expect(STEPS).toContain(answer.value)
    }
  })

  it('speaks both languages wherever it speaks', () => {
    const spoken = spokenIn(sample)
    expect(spoken.length).toBeGreaterThan(20)
    for (const { en, ar } of spoken) {
      expect(en).not.toMatch(/\p{Script=Arabic}/u)
      expect(ar).toMatch(/\p{Script=Arabic}/u)
    }
    for (const answer of sample.rounds.flatMap(({ answers }) => Object.values(answers))) {
      expect(answerSchema.safeParse(inLanguage(answer, 'ar')).success).toBe(true)
    }
  })

  it('tells of a firm that moves from At risk over Fragile to Fair, with one thing worse on the way', () => {
    expect(rounds.map(({ answers }) => gradeOf(answers))).toEqual(['at-risk', 'fragile', 'fair'])
    const [first, second] = rounds.map(({ answers }) => score(base, { answers }).questions)
    const worse = questions.filter(({ id }) => (second?.[id]?.score ?? 0) < (first?.[id]?.score ?? 0))
    expect(worse.map(({ id }) => id)).toEqual(['QC-08'])
  })

  it('shows every state of an answer in its last round', () => {
    const last = rounds.at(-1)?.answers ?? {}
    const states = questions.map(({ id }) => last[id]?.state ?? 'unanswered')
    const count = (state: string) => states.filter((one) => one === state).length
    expect([count('not-applicable'), count('not-sure'), count('unanswered')]).toEqual([1, 1, 1])
  })
})
