import { localize } from '../../src/engine/localize.ts'
import { entryOf, outline, stepsOf } from '../../src/engine/outline.ts'
import type { Domain, Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { type Language, loadWords, type Words } from '../../src/i18n/index.ts'
import { shippedAs } from '../questionnaires/shipped-files.ts'

/** All that a person reads in one language: the interface's words and the Quick check in it. */
export type Speaker = Words & {
  readonly quickCheck: Questionnaire
  readonly questions: readonly Question[]
  readonly question: (id: string) => Question
  /** the domain that asks a question */
  readonly domainOf: (id: string) => Domain
  /** the label of a step of the Quick check's scale, by its id */
  readonly step: (id: string) => string
}

/** The shipped Quick check with its translations, as the app loads it. */
export function quickCheck(): Questionnaire {
  const { base, translations } = shippedAs('quick-check')
  return { ...base, translations: Object.fromEntries(translations.map((one) => [one.language, one])) }
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`The Quick check knows no ${id}.`)
  return found
}

/** The words that a person who reads this language holds on to. */
export async function speak(language: Language): Promise<Speaker> {
  const words = await loadWords(language)
  const spoken = localize(quickCheck(), language)
  const questions = outline(spoken).map(({ question }) => question)
  const asked = (id: string) => known(entryOf(spoken, id), id)
  const steps = questions.flatMap((question) => stepsOf(spoken, question))
  return {
    ...words,
    quickCheck: spoken,
    questions,
    question: (id) => asked(id).question,
    domainOf: (id) => asked(id).domain,
    step: (id) =>
      known(
        steps.find((one) => one.id === id),
        id,
      ).label,
  }
}
