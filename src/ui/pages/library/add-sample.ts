import { shipped } from 'virtual:questionnaires'
import type { Answer, Answers } from '../../../engine/assessment.ts'
import type { Store } from '../../../storage/store.ts'
import { startAssessment } from '../../rounds.ts'
import bakery from '../../samples/bakery.json'

/** Words in each language that the sample speaks. */
type Spoken = Readonly<Record<string, string>>
type SampleAnswer = Readonly<Record<string, unknown>> & { readonly state: string }
type Sample = {
  readonly subject: Spoken
  readonly questionnaire: { readonly id: string; readonly version: string }
  readonly rounds: readonly {
    readonly date: string
    readonly annotation: Spoken
    readonly answers: Readonly<Record<string, SampleAnswer>>
  }[]
}

const isSpoken = (value: unknown): value is Spoken => typeof value === 'object' && value !== null && 'en' in value

/** The answer with every spoken text in one language. */
function inLanguage(answer: SampleAnswer, language: string): Answer {
  const entries = Object.entries(answer).map(([key, value]) => [key, isSpoken(value) ? value[language] : value])
  return Object.fromEntries(entries)
}

/** Puts the sample's dated rounds into the library, in one language and marked as a sample; false when refused. */
export async function addSample(store: Store, language: string): Promise<boolean> {
  const sample: Sample = bakery
  const questionnaire = await shipped.find((entry) => entry.id === sample.questionnaire.id)?.load()
  if (!questionnaire) return false
  for (const round of sample.rounds) {
    const answers: Answers = Object.fromEntries(
      Object.entries(round.answers).map(([id, answer]) => [id, inLanguage(answer, language)]),
    )
    const outcome = await startAssessment(store, questionnaire, {
      subject: sample.subject[language] ?? '',
      date: round.date,
      annotation: round.annotation[language] ?? '',
      sample: true,
      answers,
    })
    if (!outcome.ok) return false
  }
  return true
}
