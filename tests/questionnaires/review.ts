/**
 * What an author should look at before handing a questionnaire out: branches and levels that no answer reaches, weights
 * that drown the others, texts that a language lacks. One sentence per finding. `npm run questionnaires` prints them.
 */
import { type Comparison, comparisonsIn, truthOf } from '../../src/engine/condition.ts'
import { entryOf, outline, partsOf, stepsOf } from '../../src/engine/outline.ts'
import type { Condition, Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { missingAdvice, repeatedStatements, untranslated } from './content-checks.ts'
import { repeatable, respondents } from './respondents.ts'
import { statementsOf, textsOf } from './texts.ts'

const RESPONDENTS = 1_500
const TRIES = 4_000
const MOST_OF_A_DOMAIN = 0.5

type Pick = string | number

/** The values of a gate that can make a difference to the comparisons that read it. */
function valuesOf(questionnaire: Questionnaire, gate: Question, comparisons: readonly Comparison[]): readonly Pick[] {
  if (gate.type === 'multiple') return gate.choices.map(({ id }) => id)
  if (gate.type === 'single') return stepsOf(questionnaire, gate).map(({ id }) => id)
  const asked = comparisons.filter(({ question }) => question === gate.id).map(({ value }) => value ?? 0)
  return asked.flatMap((value): readonly Pick[] =>
    typeof value === 'number' ? [value - 1, value, value + 1] : [value, `not ${value}`],
  )
}

function holds(questionnaire: Questionnaire, { question, op, value }: Comparison, pick: Pick): boolean {
  if (op === 'is' || op === 'includes') return pick === value
  if (op === 'isNot') return pick !== value
  const gate = entryOf(questionnaire, question)?.question
  const steps = gate ? stepsOf(questionnaire, gate) : []
  const height = typeof pick === 'number' ? pick : (steps.find(({ id }) => id === pick)?.value ?? 0)
  return op === 'atLeast' ? height >= Number(value) : height <= Number(value)
}

/** The truths a condition takes over answers of its gates, tried at random and always in the same order. */
function truthsOf(questionnaire: Questionnaire, condition: Condition): ReadonlySet<boolean> {
  const comparisons = comparisonsIn(condition).map(({ comparison }) => comparison)
  const gates = [...new Set(comparisons.map(({ question }) => question))].flatMap((id) => {
    const gate = entryOf(questionnaire, id)?.question
    return gate ? [{ id, values: valuesOf(questionnaire, gate, comparisons) }] : []
  })
  const random = repeatable(3)
  const truths = new Set<boolean>()
  for (let tried = 0; tried < TRIES && truths.size < 2; tried += 1) {
    const picks = new Map(gates.map(({ id, values }) => [id, values[Math.floor(random() * values.length)] ?? '']))
    truths.add(truthOf(condition, (one) => holds(questionnaire, one, picks.get(one.question) ?? '')) === true)
  }
  return truths
}

/** Questions that are never asked, and conditions that hide nothing. */
export function idleConditions(questionnaire: Questionnaire): readonly string[] {
  return outline(questionnaire).flatMap(({ question }) => {
    if (!question.when) return []
    const truths = truthsOf(questionnaire, question.when)
    if (!truths.has(true)) return [`${question.id} is never asked: no answers make its condition true.`]
    return truths.has(false) ? [] : [`${question.id} is always asked: its condition hides nothing.`]
  })
}

/** Steps of the ladder that no made-up respondent reached, for the headline and for each domain. */
export function unreachedLevels(questionnaire: Questionnaire): readonly string[] {
  const steps = questionnaire.scoring?.levels?.steps ?? []
  const results = respondents(questionnaire, RESPONDENTS).map((input) => score(questionnaire, input))
  const missing = (what: string, reached: ReadonlySet<number | null | undefined>, expected: readonly number[]) =>
    expected
      .filter((step) => !reached.has(step))
      .map((step) => `${what} never reached “${steps[step]?.id}” with ${RESPONDENTS} made-up respondents.`)
  const all = steps.map((_, step) => step)
  const headline = questionnaire.scoring?.headline
    ? missing('The headline', new Set(results.map((result) => result.headline?.step)), all)
    : []
  const domains = questionnaire.domains.flatMap(({ id }) => {
    const reached = new Set(results.map((result) => result.domains[id]?.level?.step))
    // Lower steps may be passed over: where a tier asks nothing of a domain, it is reached with the one below.
    const highest = Math.max(-1, ...[...reached].filter((step) => typeof step === 'number'))
    return missing(
      `Domain ${id}`,
      reached,
      all.filter((step) => step > highest),
    )
  })
  return [...headline, ...domains]
}

/** Questions that weigh more than half of their domain, and domains that weigh more than half of everything. */
export function dominatingWeights(questionnaire: Questionnaire): readonly string[] {
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
  const heavy = questionnaire.domains.flatMap((domain) => {
    const scored = partsOf(domain).flatMap(({ questions }) => questions.filter(({ type }) => type !== 'text'))
    const total = sum(scored.map(({ weight = 1 }) => weight))
    return scored.length < 3
      ? []
      : scored
          .filter(({ weight = 1 }) => weight > total * MOST_OF_A_DOMAIN)
          .map(({ id }) => `${id} weighs more than half of domain ${domain.id}.`)
  })
  const total = sum(questionnaire.domains.map(({ weight = 1 }) => weight))
  const domains = questionnaire.domains.length < 3 ? [] : questionnaire.domains
  return [
    ...heavy,
    ...domains
      .filter(({ weight = 1 }) => weight > total * MOST_OF_A_DOMAIN)
      .map(({ id }) => `Domain ${id} weighs more than half of the questionnaire.`),
  ]
}

/** Every finding about a questionnaire that its reader has accepted. */
export function review(questionnaire: Questionnaire): readonly string[] {
  const translations = Object.values(questionnaire.translations ?? {})
  return [
    ...idleConditions(questionnaire),
    ...unreachedLevels(questionnaire),
    ...dominatingWeights(questionnaire),
    ...repeatedStatements(statementsOf(textsOf(questionnaire))),
    ...missingAdvice(questionnaire),
    ...translations.flatMap((translation) => untranslated(questionnaire, translation)),
  ]
}
