/** Every law over every level model and every question type in the registries. */
import { levelModels } from '../../../src/engine/levels/index.ts'
import type { LevelModel, QuestionType } from '../../../src/engine/questionnaire.ts'
import { questionTypes } from '../../../src/engine/questions/index.ts'
import { randomCase, type Wishes } from '../generator.ts'
import { lawsHoldOver, type Source } from './hold.ts'

const source = (name: string, wishes: Wishes): Source => ({
  name,
  make: (seed, size) => randomCase(seed, { ...wishes, size }),
})
const models = Object.keys(levelModels) as LevelModel[]
const types = Object.keys(questionTypes) as QuestionType[]

lawsHoldOver([
  ...[null, ...models].map((model) => source(`level model ${model}`, { model })),
  ...types.map((type) => source(`question type ${type}`, { type })),
])
