import { describe, expect, it } from 'vitest'
import { outline } from '../../src/engine/outline.ts'
import { planOf } from '../../src/engine/plan.ts'
import { aLargeQuestionnaire } from '../bench/large-questionnaire.ts'

describe('the plan of a large questionnaire', () => {
  const questionnaire = aLargeQuestionnaire(1200)
  const { questions, gates } = planOf(questionnaire)

  it('shares one reader among all questions that are read alike', () => {
    const asked = new Set(outline(questionnaire).map(({ question }) => Reflect.get(question, 'evidenceFrom')))
    expect(asked.size).toBe(2)
    expect(new Set(questions.map(({ reader }) => reader)).size).toBe(asked.size)
    expect(new Set(questions.map(({ notSure }) => notSure)).size).toBe(asked.size)
  })

  it('tells apart what asks for evidence', () => {
    const [proven, plain] = [3, 4].map((at) => questions[at]?.reader.read('leading', false))
    expect(proven).toMatchObject({ value: 2, evidenceMissing: true })
    expect(plain).toMatchObject({ value: 4, evidenceMissing: false })
  })

  it('knows what every question opens, though most open nothing', () => {
    expect(gates.dependents[0]).toEqual([5])
    expect(gates.dependents[1]).toEqual([])
    expect(gates.dependents.flat()).toHaveLength(100)
  })
})
