import { describe, expect, it } from 'vitest'
import { categoryTarget, chosenTarget } from '../../src/engine/chosen-target.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { targetIndices } from '../../src/engine/target-indices.ts'
import { categoryReading } from '../../src/ui/pages/results/category-reading.ts'
import { heldBack } from '../../src/ui/pages/results/held-back.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire, type Shorthand } from '../builders.ts'

const steps = [
  { id: 'low', title: 'Low', value: 0 },
  { id: 'mid', title: 'Mid', value: 2 },
  { id: 'top', title: 'Top', value: 4 },
]

const gated: Questionnaire = aQuestionnaire({
  domains: [
    aDomain('d', [aQuestion('q1', { core: true }), aQuestion('q2', { core: true }), aQuestion('q3'), aQuestion('q4')]),
  ],
  scoring: {
    levels: { model: 'gate', steps },
    headline: { rule: 'minimum', over: ['d'] },
    caps: [{ id: 'cap', questions: ['q3'], valueAtMost: 0, limit: 'low', notice: 'Too low.' }],
  },
  targets: [
    { id: 'named', title: 'Named', eachDomain: { index: 0.6 }, questions: { each: 4 } },
    { id: 'level', title: 'Level', headline: 'mid', questions: { core: 3 } },
    { id: 'index', title: 'Index', index: 0.7 },
  ],
  classification: {
    id: 'c',
    title: 'Category',
    facts: [
      {
        id: 'f',
        text: 'Fact',
        options: [
          { id: 'no', label: 'No', points: 0 },
          { id: 'yes', label: 'Yes', points: 1 },
        ],
      },
    ],
    categories: [
      { id: 'calm', title: 'Calm', from: 0 },
      { id: 'raised', title: 'Raised', from: 1, target: 'level' },
    ],
  },
})

function reading(answers: Readonly<Record<string, Shorthand>>) {
  const input = anAssessment(answers)
  return heldBack({ spoken: gated, input, result: score(gated, input) }, { kind: 'headline' })
}

describe('what holds a level back', () => {
  it('keeps given answers apart from questions that are still open', () => {
    expect(reading({ q1: 1, q3: 2, q4: 2 })).toMatchObject({
      step: 0,
      next: 1,
      holding: 1,
      open: 1,
      domains: [{ domain: 'd', rise: ['q1'], open: ['q2'], othersNeeded: 0 }],
    })
  })

  it('counts an answer behind a cap once, even when the level needs it too', () => {
    const held = reading({ q1: 0, q2: 2, q3: 0, q4: 2 })
    expect(held).toMatchObject({ holding: 2, open: 0, caps: [{ id: 'cap', because: ['q3'] }] })
  })

  it('says how many of the others have to rise', () => {
    expect(reading({ q1: 4, q2: 4, q3: 2, q4: 2 })).toMatchObject({
      holding: 0,
      domains: [{ others: ['q3', 'q4'], othersNeeded: 2 }],
    })
  })

  it('is quiet at the top, and says so when there is no level at all', () => {
    expect(reading({ q1: 4, q2: 4, q3: 4, q4: 4 })).toBe('top')
    expect(reading({ q1: 'n/a', q2: 'n/a', q3: 'n/a', q4: 'n/a' })).toBe('none')
  })
})

describe('the target an assessment is held against', () => {
  it('is the one somebody chose, else the category’s, else none', () => {
    expect(chosenTarget(gated, { target: 'named' }, 'raised')?.id).toBe('named')
    expect(chosenTarget(gated, {}, 'raised')?.id).toBe('level')
    expect(chosenTarget(gated, { target: 'gone' }, 'raised')?.id).toBe('level')
    expect(chosenTarget(gated, {}, 'calm')).toBeNull()
    expect(categoryTarget(gated, null)).toBeNull()
  })

  const wanted = (id: string) =>
    targetIndices(gated, {}, gated.targets?.find((target) => target.id === id) ?? null).get('d')

  it('puts a domain where it names an index', () => {
    expect(wanted('named')).toBe(0.6)
  })

  it('else puts it where all its answers stand as asked', () => {
    // core 3 and 3, the others at the level's 2: (3 + 3 + 2 + 2) / 16
    expect(wanted('level')).toBe(0.625)
  })

  it('leaves a domain out of which it asks nothing', () => {
    expect(wanted('index')).toBeUndefined()
    expect(targetIndices(gated, {}, null).size).toBe(0)
  })
})

describe('the category', () => {
  const read = (answers: Readonly<Record<string, Shorthand>>, classification?: Record<string, string>) => {
    const assessment = anAssessment(answers, classification ? { classification } : {})
    return categoryReading(gated, assessment, score(gated, assessment))
  }
  const all = { q1: 2, q2: 2, q3: 2, q4: 2 }

  it('counts the facts that are missing instead of guessing', () => {
    expect(read(all)).toEqual({ kind: 'open', title: 'Category', missing: 1 })
    expect(read(all, { f: 'gone' })).toMatchObject({ kind: 'open', missing: 1 })
  })

  it('says whether what is reached is what it asks for', () => {
    expect(read(all, { f: 'yes' })).toMatchObject({ category: 'Raised', asked: 1, met: true })
    expect(read({ ...all, q1: 1 }, { f: 'yes' })).toMatchObject({ asked: 1, met: false })
    expect(read(all, { f: 'no' })).toMatchObject({ category: 'Calm', asked: null, met: null })
  })

  it('leaves the verdict open while open questions decide it', () => {
    expect(read({ q1: 2, q3: 2, q4: 2 }, { f: 'yes' })).toMatchObject({ met: null })
    expect(read({ q1: 0, q3: 2, q4: 2 }, { f: 'yes' })).toMatchObject({ met: false })
  })

  it('gives a verdict once the level is settled, although somebody is not sure', () => {
    expect(read({ ...all, q1: '?' }, { f: 'yes' })).toMatchObject({ met: false })
  })

  it('is nothing where the questionnaire asks no facts', () => {
    const plain = aQuestionnaire()
    expect(categoryReading(plain, anAssessment(), score(plain, anAssessment()))).toBeNull()
  })
})
