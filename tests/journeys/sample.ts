import { type Answers, answerSchema } from '../../src/engine/assessment.ts'
import type { Result } from '../../src/engine/result.ts'
import { score } from '../../src/engine/score.ts'
import sample from '../../src/ui/samples/bakery.json' with { type: 'json' }
import type { Speaker } from './speak.ts'

export type SampleRound = {
  readonly date: string
  readonly annotation: string
  readonly answers: Answers
  readonly result: Result
}

const isSpoken = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && 'en' in value

function inLanguage(answer: object, language: string): unknown {
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, isSpoken(value) ? value[language] : value]),
  )
}

/** The sample as it has to appear to somebody who reads this language, oldest round first. */
export function sampleFor({ language, quickCheck }: Speaker) {
  const rounds = sample.rounds.map(({ date, annotation, answers: written }): SampleRound => {
    const answers = Object.fromEntries(
      Object.entries(written).map(([id, answer]) => [id, answerSchema.parse(inLanguage(answer, language))]),
    )
    return { date, annotation: annotation[language], answers, result: score(quickCheck, { answers }) }
  })
  const [first, second, third] = rounds
  if (!first || !second || !third || rounds.length > 3) throw new Error('The sample has three rounds.')
  return { subject: sample.subject[language], rounds: [first, second, third] as const, first, second, third }
}
