/** Every law over every shipped questionnaire, and the reader's judgement of each. */
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine/check.ts'
import { randomInput } from '../generator.ts'
import { randomFrom } from '../random.ts'
import { shippedQuestionnaires } from '../shipped.ts'
import { lawsHoldOver } from './hold.ts'

const shipped = shippedQuestionnaires()

lawsHoldOver(
  shipped.map(({ file, questionnaire }) => ({
    name: file,
    make: (seed: number) => {
      const random = randomFrom(seed)
      return { questionnaire, input: randomInput(questionnaire, random), random }
    },
  })),
)

describe('the shipped questionnaires', () => {
  it('are all accepted by the reader', () => {
    const judged = shipped.map(({ file, questionnaire }) => ({ file, problems: check(questionnaire) }))
    expect(judged.filter(({ problems }) => problems.length > 0)).toEqual([])
  })
})
