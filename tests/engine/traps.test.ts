/** Mistakes made by other tools of this kind; each is a promise here. */
import { describe, expect, it } from 'vitest'
import { questionnaireSchema } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire, aSection, aSectionedDomain, weighted } from '../builders.ts'

const gate = { model: 'gate' as const, steps: ['0', '1', '2', '3', '4'].map((id) => ({ id: `l${id}`, title: id })) }

describe('traps found in other tools', () => {
  it('a blank is not a no: an unanswered question leaves the index and stays in the bounds', () => {
    const blank = score(aQuestionnaire(), anAssessment({ q1: 4, q2: 2 })).overall
    const no = score(aQuestionnaire(), anAssessment({ q1: 4, q2: 2, q3: 0 })).overall
    expect(blank).toMatchObject({ index: 0.75, lower: 0.5, upper: 2.5 / 3, completeness: 2 / 3 })
    expect(no).toMatchObject({ index: 0.5, lower: 0.5, upper: 0.5, completeness: 1 })
  })

  it('nothing answered scores null, not zero', () => {
    const { overall, domains } = score(aQuestionnaire(), anAssessment())
    expect(overall).toMatchObject({ index: null, lower: 0, upper: 1, coverage: 0, completeness: 0 })
    expect(domains['d']?.index).toBeNull()
  })

  it('a missing category is a gap, never 0: an empty domain leaves the mean and the lowest level', () => {
    const questionnaire = aQuestionnaire({
      domains: [aDomain('full', [aQuestion('q1')]), aDomain('empty', [aQuestion('q2')])],
      scoring: { levels: gate, headline: { rule: 'minimum', over: ['full', 'empty'] } },
    })
    const result = score(questionnaire, anAssessment({ q1: 3, q2: 'n/a' }))
    expect(result.domains['empty']).toMatchObject({ index: null, lower: null, upper: null, level: { step: null } })
    expect(result.overall.index).toBe(0.75)
    expect(result.headline?.step).toBe(3)
  })

  it('everything not applicable gives null everywhere, never NaN', () => {
    const questionnaire = aQuestionnaire({
      domains: [
        aSectionedDomain('d', [aSection('s', [aQuestion('q1')]), aSection('t', [aQuestion('q2')])], {
          rollup: 'sections',
        }),
      ],
      groups: [{ id: 'g', title: 'g', domains: ['d'], rollup: 'minimum' }],
      scoring: { rollup: 'groups', levels: gate, headline: { rule: 'minimum', over: ['g'] } },
    })
    const result = score(questionnaire, anAssessment({ q1: 'n/a', q2: 'n/a' }))
    const nothing = { index: null, lower: null, upper: null, coverage: null, completeness: null }
    for (const node of [result.overall, result.groups['g'], result.domains['d'], result.sections['s']]) {
      expect(node).toMatchObject(nothing)
    }
    expect(result.headline).toEqual({ step: null, lower: null, upper: null, uncapped: null, provisional: false })
    expect(JSON.stringify(result)).not.toContain('NaN')
  })

  it('one section all not applicable does not poison its domain', () => {
    const sections = [aSection('s', [aQuestion('q1')]), aSection('t', [aQuestion('q2')])]
    const questionnaire = aQuestionnaire({ domains: [aSectionedDomain('d', sections, { rollup: 'sections' })] })
    const result = score(questionnaire, anAssessment({ q1: 'n/a', q2: 2 }))
    expect(result.sections['s']?.index).toBeNull()
    expect(result.domains['d']?.index).toBe(0.5)
  })

  it('a mean cannot hide a zero while a cap should speak', () => {
    const questions = [
      aQuestion('q0', { must: true }),
      ...weighted(
        'q',
        Array.from({ length: 19 }, () => 1),
      ),
    ]
    const caps = [{ id: 'stop', questions: 'must' as const, valueAtMost: 0, limit: 'l0', notice: 'Stop.' }]
    const steps = gate.steps.map((step, at) => ({ ...step, from: at / 5 }))
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', questions)],
      scoring: { levels: { model: 'bands', steps }, headline: { rule: 'bands' }, caps },
    })
    const result = score(
      questionnaire,
      anAssessment(Object.fromEntries(questions.map(({ id }, at) => [id, at === 0 ? 0 : 4]))),
    )
    expect(result.overall.index).toBe(0.95)
    expect(result.headline).toMatchObject({ step: 0, uncapped: 4 })
    expect(result.caps).toEqual([{ id: 'stop', because: ['q0'], limit: 0, domain: null }])
  })

  it('not sure speaks to a cap like the lowest answer', () => {
    const caps = [{ id: 'stop', questions: ['q1'], valueAtMost: 0, limit: 'l0', notice: 'Stop.' }]
    const questionnaire = aQuestionnaire({
      scoring: { levels: gate, headline: { rule: 'minimum', over: ['d'] }, caps },
    })
    const result = score(questionnaire, anAssessment({ q1: '?', q2: 4, q3: 4 }))
    expect(result.caps.map(({ because }) => because)).toEqual([['q1']])
    expect(result.headline).toMatchObject({ step: 0, lower: 0, upper: 4 })
  })

  it('a weight cannot lift anything over its ceiling, however large', () => {
    const questionnaire = aQuestionnaire({ domains: [aDomain('d', weighted('q', [1000, 0.001, 999.999]))] })
    expect(score(questionnaire, anAssessment({ q1: 4, q2: 4, q3: 4 })).overall.index).toBe(1)
    expect(score(questionnaire, anAssessment({ q1: 4, q2: 0, q3: 4 })).overall.index).toBeLessThan(1)
  })

  it('nothing is floored or truncated on the way: a third stays a third, and sums of tenths reach their band', () => {
    const thirds = score(aQuestionnaire(), anAssessment({ q1: 4, q2: 0, q3: 0 }))
    expect(thirds.overall.index).toBe(1 / 3)
    const tenths = weighted('q', [0.1, 0.2, 0.3, 0.4])
    const steps = [
      { id: 'low', title: 'Low', from: 0 },
      { id: 'high', title: 'High', from: 0.6 },
    ]
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', tenths)],
      scoring: { levels: { model: 'bands', steps }, headline: { rule: 'bands' } },
    })
    // 0.1 + 0.2 + 0.3 over 0.1 + 0.2 + 0.3 + 0.4 misses 0.6 by a bit in binary, but not in truth.
    const result = score(questionnaire, anAssessment({ q1: 4, q2: 4, q3: 4, q4: 0 }))
    expect(result.headline?.step).toBe(1)
    const short = score(questionnaire, anAssessment({ q1: 4, q2: 4, q3: 3, q4: 0 }))
    expect(short.headline?.step).toBe(0)
  })

  it('answers hang on ids: moving, rewording and relabelling change nothing', () => {
    const input = anAssessment({ q1: 4, q2: 1, q3: 0 })
    const before = score(aQuestionnaire(), input)
    const moved = aQuestionnaire({
      scales: aQuestionnaire().scales?.map((scale) => ({
        ...scale,
        steps: scale.steps.map((step) => ({ ...step, label: `Renamed ${step.value}` })),
      })),
      domains: [
        aDomain('d', [aQuestion('q3', { text: 'Said anew' }), aQuestion('q1', { text: 'q2' }), aQuestion('q2')]),
      ],
    })
    const after = score(moved, input)
    expect(after.overall).toEqual(before.overall)
    for (const id of ['q1', 'q2', 'q3']) expect(after.questions[id]).toEqual(before.questions[id])
  })

  it('an id cannot be one that every object already has', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const bad = aQuestionnaire({ domains: [aDomain('d', [aQuestion(id)])] })
      expect(questionnaireSchema.safeParse(bad).success).toBe(false)
    }
  })
})
