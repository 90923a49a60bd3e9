/** What shipped content promises beyond its schema. Each check returns one sentence per fault; none means kept. */
import { outline, stepsOf } from '../../src/engine/outline.ts'
import type { Question, Questionnaire, Translation } from '../../src/engine/questionnaire.ts'
import { wordsOf } from './readability.ts'
import { type Texts, textsOf, textsOfTranslation } from './texts.ts'

type Ids = Readonly<Record<string, readonly string[]>>

/** Texts that only one of the two languages has. */
export function untranslated(base: Questionnaire, translation: Translation): readonly string[] {
  const [here, there] = [textsOf(base), textsOfTranslation(translation)]
  const missing = [...here.keys()].filter((place) => !there.has(place))
  const left = [...there.keys()].filter((place) => !here.has(place))
  return [
    ...missing.map((place) => `${place} is missing in ${translation.language}.`),
    ...left.map((place) => `${place} stands only in ${translation.language}.`),
  ]
}

/** References to frameworks that are not declared, or to identifiers (or ends of a range 2–8) they do not have. */
export function strangeReferences(base: Questionnaire, ids: Ids): readonly string[] {
  const declared = new Set(base.frameworks?.map(({ id }) => id))
  return outline(base).flatMap(({ question }) =>
    (question.references ?? []).flatMap(({ framework, ref }) => {
      if (!declared.has(framework)) return [`${question.id}: ${framework} is not among the frameworks.`]
      const known = ids[framework]
      if (known === undefined) return [`${question.id}: add the ids of ${framework} to framework-ids.json.`]
      const ends = ref.split('–')
      return ends.every((end) => known.includes(end)) ? [] : [`${question.id}: ${framework} has no ${ref}.`]
    }),
  )
}

/** References that a question makes twice. */
export function doubleReferences(base: Questionnaire): readonly string[] {
  return outline(base).flatMap(({ question }) => {
    const names = (question.references ?? []).map(({ framework, ref }) => `${framework} ${ref}`)
    return names
      .filter((name, place) => names.indexOf(name) < place)
      .map((name) => `${question.id} cites ${name} twice.`)
  })
}

/** Statements longer than `most` words. */
export function longStatements(statements: Texts, most: number): readonly string[] {
  return [...statements]
    .filter(([, text]) => wordsOf(text).length > most)
    .map(([id, text]) => `${id} has ${wordsOf(text).length} words; ${most} are allowed.`)
}

/** Statements that say the same as an earlier one. */
export function repeatedStatements(statements: Texts): readonly string[] {
  const first = new Map<string, string>()
  return [...statements].flatMap(([id, text]) => {
    const words = wordsOf(text).join(' ').toLocaleLowerCase('en')
    const earlier = first.get(words)
    if (earlier === undefined) first.set(words, id)
    return earlier === undefined ? [] : [`${id} repeats ${earlier}.`]
  })
}

/** Latin commas, semicolons and question marks, and stretched letters, in Arabic. */
export function foreignPunctuation(texts: Texts): readonly string[] {
  return [...texts]
    .filter(([, text]) => /\p{Script=Arabic}["»)]?[,;?]|\u0640/u.test(text))
    .map(([place]) => `${place} uses Latin punctuation or stretched letters.`)
}

/** Texts without an Arabic letter; only a publisher may be known by Latin letters alone. */
export function notArabic(texts: Texts): readonly string[] {
  return [...texts]
    .filter(([place, text]) => !place.endsWith('.publisher') && !/\p{Script=Arabic}/u.test(text))
    .map(([place, text]) => `${place}: ${text}`)
}

function unadvised(base: Questionnaire, question: Question): readonly string[] {
  const steps = stepsOf(base, question)
  const best = steps.at(-1)
  const reach = Math.max(...(question.nextSteps ?? []).map(({ upTo }) => upTo), Number.NEGATIVE_INFINITY)
  return steps
    .filter((step) => step !== best && step.value > reach)
    .map((step) => `${question.id} offers no next step at ${step.id}.`)
}

/** Answers below the best for which a question has no advice. */
export function missingAdvice(base: Questionnaire): readonly string[] {
  return outline(base).flatMap(({ question }) => unadvised(base, question))
}
