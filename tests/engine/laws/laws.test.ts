/** Every law over every level model, question type and shipped questionnaire. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine/check.ts'
import { levelModels } from '../../../src/engine/levels/index.ts'
import type { LevelModel, QuestionType } from '../../../src/engine/questionnaire.ts'
import { questionTypes } from '../../../src/engine/questions/index.ts'
import { cases } from '../cases.ts'
import { randomCase, randomInput, type Wishes } from '../generator.ts'
import { randomFrom } from '../random.ts'
import { shippedQuestionnaires } from '../shipped.ts'
import type { LawCase } from './law.ts'
import { LAWS } from './laws.ts'

type Source = { readonly name: string; readonly make: (seed: number, size: number) => LawCase }

const random = (name: string, wishes: Wishes): Source => ({
  name,
  make: (seed, size) => randomCase(seed, { ...wishes, size }),
})
const models = Object.keys(levelModels) as LevelModel[]
const types = Object.keys(questionTypes) as QuestionType[]
const shipped = shippedQuestionnaires()

const sources: readonly Source[] = [
  ...[null, ...models].map((model) => random(`level model ${model}`, { model })),
  ...types.map((type) => random(`question type ${type}`, { type })),
  ...shipped.map(({ file, questionnaire }) => ({
    name: file,
    make: (seed: number) => {
      const own = randomFrom(seed)
      return { questionnaire, input: randomInput(questionnaire, own), random: own }
    },
  })),
]

describe.each(sources)('the laws over $name', ({ make }) => {
  it.each(LAWS)(
    'law $name',
    ({ holds }) => {
      // Shrinks towards few questions; the seed it prints repeats the case.
      const seeds = fc.record({ seed: fc.integer(), size: fc.integer({ min: 1, max: 7 }) })
      fc.assert(
        fc.property(seeds, ({ seed, size }) => holds(make(seed, size))),
        { numRuns: cases(1000) },
      )
    },
    600_000,
  )
})

describe('the shipped questionnaires', () => {
  it('are all accepted by the reader', () => {
    for (const { file, questionnaire } of shipped)
      expect({ file, problems: check(questionnaire) }).toEqual({ file, problems: [] })
  })
})
