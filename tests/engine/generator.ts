/** Random questionnaires and answers that use every feature of the format; small, seeded, and repeatable. */
import type { Answer } from '../../src/engine/assessment.ts'
import type {
  Cap,
  Classification,
  Condition,
  Domain,
  Group,
  Headline,
  LevelModel,
  Levels,
  Question,
  Questionnaire,
  QuestionType,
  Scale,
  Scoring,
  Section,
} from '../../src/engine/questionnaire.ts'
import type { ScoringInput } from '../../src/engine/score.ts'
import { type Random, randomFrom } from './random.ts'
import { answerFor } from './random-answer.ts'

export type Wishes = {
  /** the level model; null for none; undefined for any */
  readonly model?: LevelModel | null | undefined
  /** only this type among scored questions */
  readonly type?: QuestionType | undefined
  /** how many questions at most */
  readonly size?: number | undefined
}

export type RandomCase = {
  readonly questionnaire: Questionnaire
  readonly input: ScoringInput
  readonly random: Random
}

/** The same case for the same seed and wishes. */
export function randomCase(seed: number, wishes: Wishes = {}): RandomCase {
  const random = randomFrom(seed)
  const questionnaire = aRandomQuestionnaire(random, wishes)
  return { questionnaire, input: randomInput(questionnaire, random), random }
}

/** Answers in one of several moods: complete, mixed, mostly open, mostly high. */
export function randomInput(questionnaire: Questionnaire, random: Random): ScoringInput {
  const mood = random.pick(['complete', 'mixed', 'mixed', 'open', 'high'] as const)
  const answers: Record<string, Answer> = {}
  for (const domain of questionnaire.domains) {
    for (const question of [...(domain.questions ?? []), ...(domain.sections ?? []).flatMap((one) => one.questions)]) {
      const answer = answerFor(question, questionnaire, random, mood)
      if (answer) answers[question.id] = answer
    }
  }
  const facts = questionnaire.classification?.facts ?? []
  const known = facts.filter(() => random.chance(0.85))
  const classification = Object.fromEntries(known.map((fact) => [fact.id, random.pick(fact.options).id]))
  return facts.length > 0 || random.chance(0.1) ? { answers, classification } : { answers }
}

const WEIGHTS = [1, 1, 2, 3, 0.5, 0.1, 1.7, 10]
const SHARES = [0, 0.25, 0.5, 0.6, 0.7, 0.75, 0.8, 1]
const PROFILES = ['first', 'second', 'third']

function aRandomQuestionnaire(random: Random, wishes: Wishes): Questionnaire {
  const scales = [aRandomScale('alpha', random), aRandomScale('beta', random)]
  const model =
    wishes.model === undefined ? random.pick([null, 'gate', 'tier', 'profile', 'bands'] as const) : wishes.model
  const count = 1 + random.below(wishes.size ?? 8)
  const ranks = random.shuffle(Array.from({ length: count }, (_, at) => at))
  const drafts = ranks.map((_, at) => aRandomQuestion(`q${at}`, scales, random, wishes.type, model))
  if (drafts.every(({ type }) => type === 'text')) drafts[0] = { id: 'q0', type: 'single', text: 'Q0', scale: 'alpha' }
  const questions = drafts.map((question, at) => conditioned(question, drafts, ranks, at, random))
  const domains = someDomains(questions, random)
  const groups = random.chance(0.6) ? someGroups(domains, random) : undefined
  const scoring = someScoring(model, domains, groups, questions, random)
  const classification = random.chance(0.3) ? aClassification(random) : undefined
  return {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: 'random',
    version: '1.0.0',
    language: 'en',
    title: 'Random',
    purpose: 'To be scored.',
    scales,
    domains,
    ...(groups && { groups }),
    ...(scoring && { scoring }),
    ...(classification && { classification }),
  }
}

function aRandomScale(id: string, random: Random): Scale {
  const count = 2 + random.below(4)
  const start = random.pick([0, 0, 0, 1, -2])
  const pace = random.pick([1, 1, 1, 0.5, 2.5])
  const scored = random.chance(0.3)
  const scores = Array.from({ length: count }, () => random.below(21) / 20).sort((a, b) => a - b)
  const steps = Array.from({ length: count }, (_, at) => {
    const step = { id: `${id}-${at}`, value: start + at * pace, label: `Step ${at}` }
    return scored ? { ...step, score: scores[at] ?? 1 } : step
  })
  const mark = random.pick(steps).value
  return { id, steps, ...(random.chance(0.5) && { inPlace: mark }) }
}

function aRandomQuestion(
  id: string,
  scales: readonly Scale[],
  random: Random,
  wished: QuestionType | undefined,
  model: LevelModel | null,
): Question {
  const type = wished ?? random.pick(['single', 'single', 'single', 'multiple', 'number', 'text'] as const)
  const base = {
    id,
    text: `Statement ${id}`,
    ...(random.chance(0.5) && { weight: random.pick(WEIGHTS) }),
    ...(random.chance(0.3) && { core: true }),
    ...(random.chance(0.25) && { must: true }),
    ...(random.chance(model === 'tier' ? 0.8 : 0.3) && { tier: 1 + random.below(3) }),
    ...(random.chance(0.15) && { notApplicable: false }),
    ...(random.chance(0.3) && { impact: 1 + random.below(5) }),
    ...(random.chance(0.3) && { effort: 1 + random.below(5) }),
    ...(model === 'profile' && random.chance(0.8) && { minimums: someMinimums(random) }),
  }
  if (type === 'text') return { ...base, type, input: random.pick(['line', 'paragraph', 'date'] as const) }
  if (type === 'number') return { ...base, type, ...someBands(random) }
  if (type === 'multiple') return { ...base, type, ...someChoices(random) }
  const scale = random.pick(scales)
  const from = random.pick(scale.steps).value
  return { ...base, type, scale: scale.id, ...(random.chance(0.25) && { evidenceFrom: from }) }
}

function someMinimums(random: Random): Readonly<Record<string, number>> {
  const asked = PROFILES.filter(() => random.chance(0.85))
  return Object.fromEntries(asked.map((profile, at) => [profile, at + random.below(3) - 1]))
}

function someBands(random: Random) {
  const count = 2 + random.below(3)
  const scores = Array.from({ length: count }, () => random.below(21) / 20).sort((a, b) => a - b)
  if (random.chance(0.4)) scores.reverse()
  const start = random.pick([0, -10, 2.5])
  const bands = scores.map((score, at): readonly [number, number] => [start + at * random.pick([5]), score])
  return {
    bands,
    ...(random.chance(0.3) && { min: start - 5 }),
    ...(random.chance(0.3) && { max: start + 5 * count }),
  }
}

function someChoices(random: Random) {
  const count = 2 + random.below(3)
  const choices = Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    label: `Choice ${at}`,
    points: at === 0 ? 1 + random.below(4) : random.below(5) / 2,
    ...(at === count - 1 && random.chance(0.5) && { exclusive: true }),
  }))
  return { choices, ...(random.chance(0.4) && { attainable: 0.5 + random.below(6) }) }
}

/** A condition only on questions of lower rank, so that there is no circle, but in either direction of the document. */
function conditioned(
  question: Question,
  all: readonly Question[],
  ranks: readonly number[],
  at: number,
  random: Random,
): Question {
  const gates = all.filter((_, other) => (ranks[other] ?? 0) < (ranks[at] ?? 0))
  if (gates.length === 0 || !random.chance(0.35)) return question
  return { ...question, when: aCondition(gates, random, 2) }
}

function aCondition(gates: readonly Question[], random: Random, depth: number): Condition {
  const kind = depth > 0 && random.chance(0.4) ? random.pick(['all', 'any', 'not'] as const) : 'one'
  if (kind === 'not') return { not: aCondition(gates, random, depth - 1) }
  if (kind === 'one') return aComparison(random.pick(gates), random)
  const parts = Array.from({ length: 1 + random.below(3) }, () => aCondition(gates, random, depth - 1))
  return kind === 'all' ? { all: parts } : { any: parts }
}

function aComparison(gate: Question, random: Random): Condition {
  const at = { question: gate.id }
  if (gate.type === 'text') return { ...at, op: random.pick(['is', 'isNot'] as const), value: 'yes' }
  if (gate.type === 'multiple') {
    return { ...at, op: random.pick(['is', 'isNot', 'includes'] as const), value: random.pick(gate.choices).id }
  }
  if (gate.type === 'number') {
    return { ...at, op: random.pick(['is', 'isNot', 'atLeast', 'atMost'] as const), value: random.pick([0, 2.5, 5]) }
  }
  const op = random.pick(['is', 'isNot', 'includes', 'atLeast', 'atMost'] as const)
  if (op === 'atLeast' || op === 'atMost') return { ...at, op, value: random.below(4) }
  return { ...at, op, value: `${gate.scale}-${random.below(2)}` }
}

function someDomains(questions: readonly Question[], random: Random): readonly Domain[] {
  const left = [...questions]
  const domains: Domain[] = []
  while (left.length > 0) {
    const id = `d${domains.length}`
    const own = left.splice(0, 1 + random.below(5))
    const weight = random.chance(0.4) ? { weight: random.pick(WEIGHTS) } : {}
    if (random.chance(0.6)) {
      domains.push({
        id,
        title: id,
        questions: own,
        ...weight,
        ...(random.chance(0.2) && { rollup: 'questions' as const }),
      })
      continue
    }
    const sections: Section[] = []
    while (own.length > 0) {
      const section = `${id}s${sections.length}`
      sections.push({
        id: section,
        title: section,
        questions: own.splice(0, 1 + random.below(2)),
        ...(random.chance(0.4) && { weight: random.pick(WEIGHTS) }),
      })
    }
    domains.push({ id, title: id, sections, ...weight, ...(random.chance(0.6) && { rollup: 'sections' as const }) })
  }
  return domains
}

function someGroups(domains: readonly Domain[], random: Random): readonly Group[] {
  return Array.from({ length: 1 + random.below(3) }, (_, at) => {
    const some = domains.filter(() => random.chance(0.6))
    const members = some.length > 0 ? some : domains.slice(0, 1)
    const rollup = random.chance(0.5) ? { rollup: random.pick(['mean', 'minimum'] as const) } : {}
    return {
      id: `g${at}`,
      title: `g${at}`,
      domains: members.map(({ id }) => id),
      ...rollup,
      ...(random.chance(0.3) && { weight: random.pick(WEIGHTS) }),
    }
  })
}

function someScoring(
  model: LevelModel | null,
  domains: readonly Domain[],
  groups: readonly Group[] | undefined,
  questions: readonly Question[],
  random: Random,
): Scoring | undefined {
  const rollup = random.pick([undefined, 'domains', 'questions', groups ? 'groups' : undefined] as const)
  if (model === null && rollup === undefined) return undefined
  if (model === null) return { ...(rollup && { rollup }) }
  const levels = someLevels(model, random)
  const nodes = [...domains, ...(groups ?? [])].map(({ id }) => id)
  const over = nodes.filter(() => random.chance(0.7))
  const headline: Headline = random.chance(0.5)
    ? { rule: 'minimum', over: over.length > 0 ? over : nodes }
    : { rule: 'bands', ...(random.chance(0.6) && { atMostAboveWeakest: random.below(3) }) }
  const caps = Array.from({ length: random.below(4) }, (_, at) => aCap(at, levels, domains, questions, random))
  return {
    ...(rollup && { rollup }),
    levels,
    ...(random.chance(0.85) && { headline }),
    ...(caps.length > 0 && { caps }),
  }
}

function someLevels(model: LevelModel, random: Random): Levels {
  const spread = random.chance(0.5)
  const needless = 1 + random.below(2)
  const count = model === 'profile' ? needless + PROFILES.length : 2 + random.below(4)
  const steps = Array.from({ length: count }, (_, at) => ({
    id: `l${at}`,
    title: `Level ${at}`,
    from: at === 0 ? 0 : ([0, 0.25, 0.4, 0.6, 0.85][at] ?? 1),
    ...(model === 'gate' && spread && { value: at * 1.5 - 1 }),
    ...(model === 'tier' && at >= needless && { tier: at - needless + 1 }),
    ...(model === 'profile' &&
      at >= needless &&
      at - needless < PROFILES.length && { profile: PROFILES[at - needless] ?? '' }),
  }))
  return {
    model,
    steps,
    ...(model === 'gate' && random.chance(0.6) && { share: random.pick(SHARES) }),
    ...(model === 'tier' && { met: random.pick([1, 2, 2.5]) }),
  }
}

function aCap(
  at: number,
  levels: Levels,
  domains: readonly Domain[],
  questions: readonly Question[],
  random: Random,
): Cap {
  const domain = random.chance(0.35) ? random.pick(domains) : undefined
  const own = domain
    ? [...(domain.questions ?? []), ...(domain.sections ?? []).flatMap((one) => one.questions)]
    : questions
  const some = own.filter(() => random.chance(0.4)).map(({ id }) => id)
  const listed = some.length > 0 ? some : own.slice(0, 1).map(({ id }) => id)
  return {
    id: `cap${at}`,
    questions: random.pick(['must', 'core', listed] as const),
    valueAtMost: random.pick([0, 0, 1, 1.5, -1]),
    limit: random.pick(levels.steps).id,
    notice: `Notice ${at}`,
    ...(domain && { domain: domain.id }),
  }
}

function aClassification(random: Random): Classification {
  const options = [0, 1, 2].map((points) => ({ id: `o${points}`, label: `${points}`, points }))
  const upTo = (tier: number) => (random.chance(0.8) ? { upToTier: tier } : {})
  return {
    id: 'rating',
    title: 'Rating',
    facts: Array.from({ length: 1 + random.below(2) }, (_, at) => ({ id: `f${at}`, text: `Fact ${at}`, options })),
    categories: [
      { id: 'one', title: 'One', from: random.pick([0, 1]), ...upTo(1) },
      { id: 'two', title: 'Two', from: 2, ...upTo(2) },
      { id: 'three', title: 'Three', from: 3, ...upTo(3) },
    ],
  }
}
