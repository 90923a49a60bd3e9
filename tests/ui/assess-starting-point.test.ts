import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import { createScorer } from '../../src/engine/scorer.ts'
import { startingPoint } from '../../src/ui/pages/assess/navigator.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire } from '../builders.ts'

const questionnaire = aQuestionnaire({
  domains: [aDomain('a', [aQuestion('a1'), aQuestion('a2')]), aDomain('b', [aQuestion('b1')])],
})
const two = { state: 'answered', value: '2' } as const
const at = (answers: Answers, ...wanted: (string | undefined)[]) => {
  const assessment = { ...anAssessment(), answers }
  return startingPoint(
    questionnaire,
    { assessment, standing: createScorer(questionnaire, assessment).standing },
    wanted,
  )
}

describe('where filling in begins', () => {
  it('at the first question without an answer', () => {
    expect(at({ a1: two, a2: two })).toEqual({ at: 1, current: 'b1' })
  })

  it('at the first carried answer, where it comes before what is open', () => {
    expect(at({ a1: two, a2: { ...two, carried: true } })).toEqual({ at: 0, current: 'a2' })
    expect(at({ a2: { ...two, carried: true } })).toEqual({ at: 0, current: 'a1' })
  })

  it('at the question that is asked for, else where one left off, else at the first when all is answered', () => {
    const all = { a1: two, a2: two, b1: two }
    expect(at(all, undefined, 'b1')).toEqual({ at: 1, current: 'b1' })
    expect(at({}, 'a2', 'b1')).toEqual({ at: 0, current: 'a2' })
    expect(at(all, 'gone')).toEqual({ at: 0, current: 'a1' })
  })
})
