/** The gap list: what to do first (scoring.md, section 5). */
import type { Answer, AnswerValue } from './assessment.ts'
import { binding } from './binding.ts'
import { MIDDLE } from './effort.ts'
import { ABOVE, SAME } from './fraction.ts'
import { gainFrom } from './gain.ts'
import { modelOf } from './levels/index.ts'
import { type PlannedQuestion, planOf } from './plan.ts'
import type { Question, Questionnaire, Target } from './questionnaire.ts'
import type { Standing } from './questions/question-type.ts'
import type { CapResult, Result } from './result.ts'
import type { ScoringInput } from './score.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { standingsOf } from './standing.ts'

export type NextStep = NonNullable<Question['nextSteps']>[number]

export type Gap = {
  readonly question: string
  /** why it stands where it does: a cap speaks, a level is held back, or the index would gain */
  readonly kind: 'cap' | 'binding' | 'gain'
  /** the ladder value now; null when not sure: find out */
  readonly from: number | null
  /** the ladder value to reach */
  readonly to: number
  /** what reaching it adds to the overall index, 0…1, exact; 0 where the index does not count the question */
  readonly gain: number
  /** the first next step that fits, in the document's language; null when it has none */
  readonly nextStep: NextStep | null
  /** the cap that speaks, for kind `cap` */
  readonly cap?: string
}

const ORDER = ['cap', 'binding', 'gain'] as const

/**
 * The answers below their target, caps first, then binding core questions, each by gain × impact / effort, then in
 * questionnaire order. Open questions are no gaps; *not sure* is one. `target` is a target or its id; unknown or null: in place.
 */
export function gaps(
  questionnaire: Questionnaire,
  input: ScoringInput,
  result: Result,
  options: { readonly target?: Target | string | null | undefined } = {},
): readonly Gap[] {
  const scorer = createScorer(questionnaire, input)
  const held = bindingQuestions(questionnaire, input, result)
  const found = shortfalls(questionnaire, input, result, options.target).map((shortfall) => {
    const { planned, caps } = shortfall
    const gap = gapOf(shortfall, scorer, input.answers[planned.id])
    const kind: Gap['kind'] = caps.length > 0 ? 'cap' : held.has(planned.id) ? 'binding' : 'gain'
    const { impact = MIDDLE, effort = MIDDLE } = planned.question
    const [cap] = caps
    return {
      gap: { ...gap, kind, ...(cap && { cap: cap.id }) },
      worth: Math.round((gap.gain * impact) / effort / SAME),
    }
  })
  const rank = (gap: Gap) => ORDER.indexOf(gap.kind)
  return found.sort((a, b) => rank(a.gap) - rank(b.gap) || b.worth - a.worth).map(({ gap }) => gap)
}

/** Ids of the questions that `gaps` lists, without what each would gain: cheap enough to follow every answer. */
export function belowTarget(
  questionnaire: Questionnaire,
  input: ScoringInput,
  result: Result,
  options: { readonly target?: Target | string | null | undefined } = {},
): ReadonlySet<string> {
  return new Set(shortfalls(questionnaire, input, result, options.target).map(({ planned }) => planned.id))
}

/** Where a target asks a question to stand: the ladder value that is enough, and what the least such answer scores, 0…1. */
export type Asked = { readonly value: number; readonly score: number }

/** What a target asks of each question, by id; questions of which it asks nothing, and those without a score, are left out. */
export function askedOf(questionnaire: Questionnaire, target: Target): ReadonlyMap<string, Asked> {
  return new Map(
    planOf(questionnaire).questions.flatMap((planned): [string, Asked][] => {
      const wanted = wantedValue(questionnaire, planned, target, undefined, [])
      const least = wanted === null ? null : planned.reader.reaching(wanted)
      const asked = least === null ? null : planned.reader.read(least, true)
      if (wanted === null || !asked || asked.score === null || asked.value === null) return []
      return [[planned.id, { value: Math.min(wanted, asked.value), score: asked.score }]]
    }),
  )
}

/** A question below its target, with the least answer that reaches it. */
type Shortfall = {
  readonly planned: PlannedQuestion
  readonly standing: Standing
  readonly caps: readonly CapResult[]
  readonly value: AnswerValue
  readonly to: number
}

function shortfalls(
  questionnaire: Questionnaire,
  input: ScoringInput,
  result: Result,
  wished: Target | string | null | undefined,
): readonly Shortfall[] {
  const plan = planOf(questionnaire)
  const target = typeof wished === 'string' ? questionnaire.targets?.find(({ id }) => id === wished) : wished
  const standings = standingsOf(plan, input.answers)
  return plan.questions.flatMap((planned) => {
    const standing = standings[planned.position]
    const caps = result.caps.filter((cap) => cap.because.includes(planned.id))
    if (!standing || standing.value === null) return []
    if (result.questions[planned.id]?.outOfScope && caps.length === 0) return []
    const wanted = wantedValue(questionnaire, planned, target, input.answers[planned.id], caps)
    const reached = wanted === null ? null : reach(planned, standing, wanted)
    return reached ? [{ planned, standing, caps, ...reached }] : []
  })
}

/** What the headline's next step asks of single questions, or every domain's where there is no headline. */
function bindingQuestions(questionnaire: Questionnaire, input: ScoringInput, result: Result): ReadonlySet<string> {
  const nodes = result.headline
    ? [{ kind: 'headline' as const }]
    : questionnaire.domains.map(({ id }) => ({ kind: 'domain' as const, id }))
  const bindings = nodes.map((node) => binding(questionnaire, input, result, node))
  return new Set(bindings.flatMap((one) => one?.domains ?? []).flatMap((domain) => domain.required))
}

/** The ladder value to reach, above any cap that speaks; null when the target asks nothing of the question. */
function wantedValue(
  questionnaire: Questionnaire,
  { question, reader, domain }: PlannedQuestion,
  target: Target | null | undefined,
  answer: Answer | undefined,
  caps: readonly CapResult[],
): number | null {
  const of = target?.questions
  const wanted =
    answer?.target ??
    of?.of?.[question.id] ??
    (question.must ? of?.must : undefined) ??
    (question.core ? of?.core : undefined) ??
    of?.each ??
    askedByLevel(questionnaire, question, domain, target) ??
    reader.inPlace
  const declared = questionnaire.scoring?.caps ?? []
  const limits = caps.map((cap) => declared.find((one) => one.id === cap.id)?.valueAtMost ?? 0)
  // The least value above a cap: a step of a scale, or anything more for a type without steps.
  const above = limits.length > 0 ? Math.max(...limits) + ABOVE : null
  if (above === null) return wanted === NOTHING ? null : wanted
  return Math.max(above, wanted)
}

/** Asked of nothing: below every value. */
export const NOTHING = -Infinity

/** What the level the target names asks of the question; undefined when it names none, or one that reads the index. */
function askedByLevel(
  questionnaire: Questionnaire,
  question: Question,
  domain: number,
  target: Target | null | undefined,
): number | undefined {
  const levels = questionnaire.scoring?.levels
  const id = questionnaire.domains[domain]?.id ?? ''
  const named = target?.domains?.[id]?.level ?? target?.eachDomain?.level ?? target?.headline
  const position = levels?.steps.findIndex((step) => step.id === named) ?? -1
  const step = levels?.steps[position]
  if (!levels || !step) return undefined
  const model = modelOf(levels)
  if (model.index(step) !== null) return undefined
  return model.ask(levels, position, question)?.atLeast ?? NOTHING
}

/** The least answer that reaches the value; null when the question stands there already, or nothing reaches it. */
function reach({ reader }: PlannedQuestion, standing: Standing, wanted: number) {
  const value = reader.reaching(wanted)
  const to = value === null ? null : (reader.read(value, true)?.value ?? null)
  if (value === null || to === null) return null
  const now = standing.value ?? to
  const met = standing.state === 'not-sure' ? to <= reader.lowest : now >= Math.min(wanted, to) - SAME
  return met ? null : { value, to }
}

function gapOf({ planned, standing, value, to }: Shortfall, scorer: Scorer, answer: Answer | undefined) {
  const { id, reader, question } = planned
  const upTo = reader.nextStepValue(standing)
  return {
    question: id,
    from: standing.state === 'not-sure' ? null : (standing.value ?? to),
    to,
    gain: Math.max(0, gainFrom(scorer, answer, id, value) ?? 0),
    nextStep: question.nextSteps?.find((step) => upTo <= step.upTo + SAME) ?? null,
  }
}
