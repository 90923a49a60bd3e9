/** docs/scoring.md keeps its word: every worked example in it is scored, and every level model has one. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binding } from '../../src/engine/binding.ts'
import { levelModels } from '../../src/engine/levels/index.ts'
import type { Cap, Headline, LevelModel, QuestionOf } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire, aScale, type Shorthand } from '../builders.ts'

type Example = {
  readonly model: LevelModel
  readonly met?: number
  readonly rollup?: 'questions'
  /** gate: values; tier: a name or a tier; profile: names; bands: starts */
  readonly steps: readonly (number | string)[]
  readonly scale: { readonly steps: number; readonly inPlace?: number }
  readonly domains: Readonly<Record<string, readonly (Partial<QuestionOf<'single'>> & { readonly id: string })[]>>
  readonly headline: Headline
  readonly caps?: readonly {
    readonly questions: Cap['questions']
    readonly valueAtMost: number
    readonly limit: number
  }[]
  readonly answers: Readonly<Record<string, Shorthand>>
  readonly result: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```json example\n([\s\S]*?)```/g)].map(
  (match): Example => JSON.parse(match[1] ?? ''),
)

/** "28/64" as the number it is. */
function fraction(text: string): number {
  const [top = Number.NaN, bottom = Number.NaN] = text.split('/').map(Number)
  return top / bottom
}

function stepOf(model: LevelModel, own: number | string, at: number) {
  const step = { id: `step-${at}`, title: String(own) }
  if (typeof own === 'string') return model === 'profile' && at > 0 ? { ...step, profile: own } : step
  if (model === 'gate') return { ...step, value: own }
  return model === 'bands' ? { ...step, from: own } : { ...step, tier: own }
}

function scored({ model, met, rollup, steps, scale, domains, headline, caps = [], answers }: Example) {
  const { steps: count, ...mark } = scale
  const questionnaire = aQuestionnaire({
    scales: [aScale('five', count, mark)],
    domains: Object.entries(domains).map(([id, own]) =>
      aDomain(
        id,
        own.map((one) => aQuestion(one.id, one)),
      ),
    ),
    scoring: {
      ...(rollup && { rollup }),
      levels: { model, steps: steps.map((own, at) => stepOf(model, own, at)), ...(met !== undefined && { met }) },
      headline,
      caps: caps.map((cap, at) => ({ ...cap, id: `cap-${at}`, limit: `step-${cap.limit}`, notice: 'Notice' })),
    },
  })
  const input = anAssessment(answers)
  const result = score(questionnaire, input)
  const held = binding(questionnaire, input, result, { kind: 'headline' })
  return {
    ...result.overall,
    headline: result.headline?.step,
    headlineUpper: result.headline?.upper,
    provisional: result.headline?.provisional,
    capped: result.headline?.step !== result.headline?.uncapped,
    binding: held?.domains.flatMap(({ required }) => required),
  }
}

describe('docs/scoring.md', () => {
  it('works an example of every level model', () => {
    expect(new Set(examples.map(({ model }) => model))).toEqual(new Set(Object.keys(levelModels)))
  })
  it.each(examples.map((example, at) => ({ at: at + 1, example })))(
    'example $at comes out as written',
    ({ example }) => {
      const result: Readonly<Record<string, unknown>> = scored(example)
      for (const [key, written] of Object.entries(example.result)) {
        const wanted = typeof written === 'string' ? expect.closeTo(fraction(written), 12) : written
        expect({ [key]: result[key] }).toEqual({ [key]: wanted })
      }
    },
  )
})
