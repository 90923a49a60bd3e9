import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import { score } from '../../src/engine/score.ts'
import { shippedAs } from './shipped-files.ts'
import { meetsTarget } from './targets.ts'

const { base } = shippedAs('overseas-mission')
const entries = outline(base)

/** Domain, then per question its tier, with a mark where it is a must-have, as designed. */
const DESIGN = [
  'GOV 1! 1! 1 2 2 2',
  'PPL 1! 1! 2 2 1 2',
  'DEV 1! 1! 1 2 3 1 1',
  'IDN 1! 1 1! 2 2',
  'NET 1! 1 1 2 2 3',
  'INF 1! 1! 1 1 2 2',
  'PHY 1! 1 3 2 2',
  'SUP 1 1 2 3',
  'RES 1! 1 2 1! 2 2 2 3',
]

const steps = base.scoring?.levels?.steps ?? []
const reached = (answers: Answers, classification = {}) => {
  const step = score(base, { answers, classification }).headline?.step
  return typeof step === 'number' ? steps[step]?.id : undefined
}
const upTo = (tier: number, others: Answers = {}): Answers => ({
  ...Object.fromEntries(
    entries.map(({ question }) => [
      question.id,
      { state: 'answered', value: (question.tier ?? 9) <= tier ? 'largely' : 'partly' } as const,
    ]),
  ),
  ...others,
})
const fact = (choice: string) => Object.fromEntries((base.classification?.facts ?? []).map(({ id }) => [id, choice]))

describe('overseas mission', () => {
  it('asks its 53 questions in nine domains, with the tiers and must-haves of its design', () => {
    const asked = base.domains.map(({ id, questions = [] }) =>
      [id, ...questions.map(({ tier, must }) => `${tier}${must ? '!' : ''}`)].join(' '),
    )
    expect(asked).toEqual(DESIGN)
    for (const { question, domain } of entries) expect(question.id).toMatch(new RegExp(`^MI-${domain.id}-0\\d$`))
  })

  it('climbs its ladder tier by tier', () => {
    expect([0, 1, 2, 3].map((tier) => reached(upTo(tier)))).toEqual([
      'conditionally-ready',
      'baseline-ready',
      'enhanced',
      'advanced',
    ])
  })

  it('reproduces the red lines: a must-have at one is conditional, at nought not ready', () => {
    expect(reached(upTo(1, { 'MI-NET-01': { state: 'answered', value: 'partly' } }))).toBe('conditionally-ready')
    expect(reached(upTo(3, { 'MI-NET-01': { state: 'answered', value: 'not-in-place' } }))).toBe('not-ready')
    expect(reached(upTo(3, { 'MI-NET-01': { state: 'not-sure' } }))).toBe('not-ready')
  })

  it('rates the post by four facts and counts only the questions of its category', () => {
    const category = (choice: string) => score(base, { answers: {}, classification: fact(choice) }).category
    expect(['low', 'medium', 'high'].map(category)).toEqual(['category-1', 'category-2', 'category-3'])
    const { overall } = score(base, { answers: upTo(1), classification: fact('low') })
    expect(overall.counts.applicable).toBe(28)
    expect(overall.completeness).toBe(1)
  })

  it('describes every step of every must-have, and guards the result with it while it is unanswered', () => {
    for (const { question } of entries.filter(({ question }) => question.must)) {
      expect('descriptors' in question && Object.keys(question.descriptors ?? {}).length).toBe(4)
      expect(question.core).toBe(true)
      expect([question.id, question.guidance, question.evidence?.length]).not.toContain(undefined)
    }
  })

  it('has a target for every category, and each can be met', () => {
    const targets = base.classification?.categories.map(({ target }) => target)
    expect(targets).toEqual(base.targets?.map(({ id }) => id))
    for (const target of base.targets ?? []) expect(meetsTarget(base, target)).toEqual([])
  })
})
