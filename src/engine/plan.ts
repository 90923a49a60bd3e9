/** A questionnaire made ready for scoring, once per document: positions instead of ids, readers, what each step asks. */
import { type Gates, gatesOf } from './gates.ts'
import { modelOf } from './levels/index.ts'
import type { LevelKind } from './levels/level-model.ts'
import { outline, partsOf, scaleOf } from './outline.ts'
import type { Cap, Domain, Group, Levels, Question, Questionnaire, Section } from './questionnaire.ts'
import { kindOf } from './questions/index.ts'
import type { Reader, Standing, Surroundings } from './questions/question-type.ts'

export type PlannedQuestion = {
  readonly id: string
  readonly position: number
  readonly question: Question
  readonly scored: boolean
  readonly weight: number
  readonly core: boolean
  /** null: belongs to no tier, so no category leaves it out */
  readonly tier: number | null
  readonly reader: Reader
  readonly notSure: Standing
  readonly domain: number
}

/** A question and the ladder value a step asks of it. */
export type Need = { readonly question: PlannedQuestion; readonly atLeast: number }

/** What one step of the ladder asks of one domain. */
export type StepNeeds = {
  readonly required: readonly Need[]
  readonly shared: readonly Need[]
  readonly share: number
  /** the index the step starts at; null when the model reads values */
  readonly index: number | null
}

export type PlannedSection = {
  readonly section: Section | null
  readonly weight: number
  readonly questions: readonly PlannedQuestion[]
}

export type PlannedDomain = {
  readonly domain: Domain
  readonly weight: number
  readonly bySections: boolean
  /** its questions' positions, text included: from ≤ position < to */
  readonly from: number
  readonly to: number
  /** its own questions (section null) or its sections; text questions are left out */
  readonly parts: readonly PlannedSection[]
  readonly questions: readonly PlannedQuestion[]
  /** one per step of the ladder; empty without levels */
  readonly needs: readonly StepNeeds[]
}

export type PlannedGroup = { readonly group: Group; readonly weight: number; readonly domains: readonly number[] }

export type PlannedCap = {
  readonly cap: Cap
  readonly limit: number
  readonly questions: readonly PlannedQuestion[]
  /** the domain it limits; null for the headline */
  readonly domain: number | null
}

export type Plan = {
  readonly questionnaire: Questionnaire
  readonly questions: readonly PlannedQuestion[]
  readonly positions: ReadonlyMap<string, number>
  readonly gates: Gates
  readonly domains: readonly PlannedDomain[]
  readonly groups: readonly PlannedGroup[]
  readonly caps: readonly PlannedCap[]
  readonly levels: Levels | null
  readonly model: LevelKind | null
}

const plans = new WeakMap<Questionnaire, Plan>()

/** Policy of scoring.md, section 4: three quarters of the questions that are not core. */
const DEFAULT_SHARE = 0.75

/** The plan of a questionnaire; the same object each time for the same document. */
export function planOf(questionnaire: Questionnaire): Plan {
  const known = plans.get(questionnaire)
  if (known) return known
  const plan = made(questionnaire)
  plans.set(questionnaire, plan)
  return plan
}

function made(questionnaire: Questionnaire): Plan {
  const levels = questionnaire.scoring?.levels ?? null
  const model = levels && modelOf(levels)
  const domainAt = new Map(questionnaire.domains.map((domain, at) => [domain, at]))
  const entries = outline(questionnaire)
  const questions = entries.map(({ question, domain, position }) =>
    plannedQuestion(question, position, domainAt.get(domain) ?? 0, surroundings(questionnaire, question)),
  )
  const positions = new Map(questions.map(({ id, position }) => [id, position]))
  const gates = gatesOf(
    questions.map(({ question }) => question),
    positions,
  )
  const domains = plannedDomains(questionnaire, questions, (scored) => needsOf(levels, model, scored))
  const at = new Map(questionnaire.domains.map((domain, position) => [domain.id, position]))
  const groups = (questionnaire.groups ?? []).map((group) => ({
    group,
    weight: group.weight ?? 1,
    domains: group.domains.flatMap((id) => at.get(id) ?? []),
  }))
  const caps = (questionnaire.scoring?.caps ?? []).map((cap) => plannedCap(cap, levels, questions, at))
  return { questionnaire, questions, positions, gates, domains, groups, caps, levels, model }
}

/** What a question type may ask of its questionnaire. */
export function surroundings(questionnaire: Questionnaire, question: Question): Surroundings {
  return { scaleOf: (id) => scaleOf(questionnaire, id), ladderTop: ladderTop(questionnaire, question) }
}

/** The highest value a level step asks; where none asks any, the highest step of any scale, or 1 without scales. */
function ladderTop(questionnaire: Questionnaire, question: Question): number {
  const levels = questionnaire.scoring?.levels
  const asked = levels ? modelOf(levels).highest(levels, question) : null
  if (asked !== null) return Math.max(0, asked)
  const tops = (questionnaire.scales ?? []).map((scale) => scale.steps.at(-1)?.value ?? 0)
  return tops.length > 0 ? Math.max(0, ...tops) : 1
}

function plannedQuestion(question: Question, position: number, domain: number, around: Surroundings): PlannedQuestion {
  const kind = kindOf(question)
  const reader = kind.reader(question, around)
  return {
    id: question.id,
    position,
    question,
    scored: kind.scored,
    weight: question.weight ?? 1,
    core: question.core === true,
    tier: question.tier ?? null,
    reader,
    notSure: notSureOf(reader, kind.scored),
    domain,
  }
}

const unsure = new WeakMap<Reader, Standing>()

/** How *not sure* stands; one object for all questions that share a reader. */
function notSureOf(reader: Reader, scored: boolean): Standing {
  const known = unsure.get(reader)
  if (known) return known
  const score = scored ? 0 : null
  const value = scored ? reader.lowest : null
  const made: Standing = { state: 'not-sure', score, value, inPlace: false, evidenceMissing: false }
  unsure.set(reader, made)
  return made
}

function plannedDomains(
  questionnaire: Questionnaire,
  all: readonly PlannedQuestion[],
  needs: (scored: readonly PlannedQuestion[]) => readonly StepNeeds[],
): readonly PlannedDomain[] {
  let next = 0
  return questionnaire.domains.map((domain) => {
    const from = next
    const parts = partsOf(domain).map(({ section, questions }) => {
      const own = all.slice(next, next + questions.length).filter((question) => question.scored)
      next += questions.length
      return { section, weight: section?.weight ?? 1, questions: own }
    })
    const questions = parts.flatMap((part) => part.questions)
    const bySections = domain.rollup === 'sections' && domain.sections !== undefined
    return { domain, weight: domain.weight ?? 1, bySections, from, to: next, parts, questions, needs: needs(questions) }
  })
}

function needsOf(
  levels: Levels | null,
  model: LevelKind | null,
  questions: readonly PlannedQuestion[],
): readonly StepNeeds[] {
  if (!levels || !model) return []
  return levels.steps.map((step, position) => {
    const required: Need[] = []
    const shared: Need[] = []
    for (const question of questions) {
      const ask = model.ask(levels, position, question.question)
      if (ask) (ask.shared ? shared : required).push({ question, atLeast: ask.atLeast })
    }
    return { required, shared, share: levels.share ?? DEFAULT_SHARE, index: model.index(step) }
  })
}

/** A cap on a domain reads that domain's questions only: what it limits must not depend on answers given elsewhere. */
function plannedCap(
  cap: Cap,
  levels: Levels | null,
  questions: readonly PlannedQuestion[],
  domainAt: ReadonlyMap<string, number>,
): PlannedCap {
  const { questions: named } = cap
  const domain = cap.domain === undefined ? null : (domainAt.get(cap.domain) ?? null)
  const applies = (question: Question) =>
    named === 'must' ? question.must === true : named === 'core' ? question.core === true : named.includes(question.id)
  return {
    cap,
    limit: levels?.steps.findIndex((step) => step.id === cap.limit) ?? -1,
    questions: questions.filter(
      (one) => one.scored && (domain === null || one.domain === domain) && applies(one.question),
    ),
    domain,
  }
}
