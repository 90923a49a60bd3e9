import { describe, expect, it } from 'vitest'
import type { Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { respondents } from './respondents.ts'
import { dominatingWeights, idleConditions, review, unreachedLevels } from './review.ts'
import { shipped } from './shipped-files.ts'

const withTranslations = ({ base, translations }: (typeof shipped)[number]): Questionnaire => ({
  ...base,
  translations: Object.fromEntries(translations.map((translation) => [translation.language, translation])),
})

describe.each(shipped.map((file) => [file.name, withTranslations(file)] as const))('questionnaires/%s', (_, file) => {
  it('leaves an author nothing to look at: every level and branch is reached, no weight drowns the others', () => {
    expect(review(file)).toEqual([])
  })

  it('tells respondents apart in every domain', () => {
    const results = respondents(file, 300).map((input) => score(file, input))
    for (const { id } of file.domains) {
      const indices = results.map((result) => result.domains[id]?.index ?? 0)
      const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length
      const spread = Math.sqrt(indices.reduce((sum, index) => sum + (index - mean) ** 2, 0) / indices.length)
      expect({ id, spread: spread > 0.15 }).toEqual({ id, spread: true })
    }
  })
})

describe('the review', () => {
  const scale = { id: 's', steps: [0, 1, 2].map((value) => ({ id: `v${value}`, value, label: `${value}` })) }
  const single = (id: string, more: Partial<Question> = {}): Question =>
    ({ type: 'single', id, text: `About ${id}`, scale: 's', ...more }) as Question
  const made = (questions: readonly Question[], more: Partial<Questionnaire> = {}): Questionnaire => ({
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: 'made',
    version: '1.0.0',
    language: 'en',
    title: 'Made',
    purpose: 'To be reviewed',
    scales: [scale],
    domains: [{ id: 'D', title: 'D', questions }],
    ...more,
  })

  it('notices a question that is never asked, and one that is always asked', () => {
    const never = single('b', {
      when: {
        all: [
          { question: 'a', op: 'is', value: 'v0' },
          { question: 'a', op: 'atLeast', value: 2 },
        ],
      },
    })
    const always = single('c', { when: { question: 'a', op: 'atLeast', value: 0 } })
    const sometimes = single('d', { when: { question: 'a', op: 'is', value: 'v1' } })
    expect(idleConditions(made([single('a'), never, always, sometimes]))).toEqual([
      'b is never asked: no answers make its condition true.',
      'c is always asked: its condition hides nothing.',
    ])
  })

  it('notices a level that no answer reaches', () => {
    const steps = [
      { id: 'low', title: 'Low', from: 0 },
      { id: 'high', title: 'High', from: 0.5 },
    ]
    const cap = { id: 'lid', questions: ['a'], valueAtMost: 2, limit: 'low', notice: 'Always' }
    const scoring = { levels: { model: 'bands', steps }, headline: { rule: 'bands' }, caps: [cap] } as const
    expect(unreachedLevels(made([single('a'), single('b')], { scoring }))).toEqual([
      'The headline never reached “high” with 1500 made-up respondents.',
    ])
  })

  it('notices a weight that drowns the others', () => {
    expect(dominatingWeights(made([single('a', { weight: 9 }), single('b'), single('c')]))).toEqual([
      'a weighs more than half of domain D.',
    ])
    expect(dominatingWeights(made([single('a'), single('b'), single('c')]))).toEqual([])
  })
})
