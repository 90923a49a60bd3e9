/** The fewest raises that unlock the next step of a ladder (docs/scoring.md, section 4). */
import type { Answers } from './assessment.ts'
import { type Binding, type BindingNode, binding, type DomainBinding } from './binding.ts'
import { cheapestPath } from './cheapest-path.ts'
import { effortOf } from './effort.ts'
import { ABOVE, SAME } from './fraction.ts'
import { type Need, type Plan, type PlannedQuestion, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type Raise, raisedAnswers, raisedValue } from './raises.ts'
import type { CapResult, Result } from './result.ts'
import { type ScoringInput, score } from './score.ts'

export type Unlocking = {
  /** the step that is reached with all of them made */
  readonly step: number
  /** in questionnaire order; a question that is open or not sure among them has to be found out and stand there */
  readonly raises: readonly Raise[]
  readonly effort: number
  /**
   * whether no smaller set unlocks it, and of equally small ones none with less effort; where the ladder reads the index, none with
   * less effort. False where conditions, or several indices at once, leave that open.
   */
  readonly exact: boolean
}

/** Raises may uncover questions that hold the step back too; a chain longer than this is given up. */
const MOST_ROUNDS = 8

/** Null at the top of the ladder, without a level, and where no raises unlock the step. The set is scored before it is returned. */
export function unlockNext(
  questionnaire: Questionnaire,
  input: ScoringInput,
  result: Result,
  node: BindingNode,
): Unlocking | null {
  const first = binding(questionnaire, input, result, node)
  if (!first) return null
  const plan = planOf(questionnaire)
  const made = new Map<string, number>()
  let now = { answers: input.answers, result }
  let exact = isPlain(plan, first)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const held = round === 0 ? first : binding(questionnaire, { ...input, answers: now.answers }, now.result, node)
    if (!held || held.next > first.next) break
    const lacking = lackingFor(questionnaire, { ...input, answers: now.answers }, held)
    if (!lacking) return null
    exact &&= lacking.exact && round === 0
    for (const { question, to } of lacking.raises) made.set(question, Math.max(to, made.get(question) ?? to))
    now = raisedFrom(questionnaire, input, made)
  }
  const reached = stepOf(now.result, node)
  if (reached === null || reached < first.next) return null
  return { step: reached, raises: inOrder(plan, made), effort: effortOfAll(plan, made), exact }
}

function stepOf(result: Result, node: BindingNode): number | null {
  if (node.kind === 'headline') return result.headline?.step ?? null
  return (node.kind === 'group' ? result.groups : result.domains)[node.id]?.level?.step ?? null
}

const toRaises = (made: ReadonlyMap<string, number>): readonly Raise[] =>
  [...made].map(([question, to]) => ({ question, to }))

function inOrder(plan: Plan, made: ReadonlyMap<string, number>): readonly Raise[] {
  const place = ({ question }: Raise) => plan.positions.get(question) ?? 0
  return toRaises(made).toSorted((a, b) => place(a) - place(b))
}

const effortOfAll = (plan: Plan, made: ReadonlyMap<string, number>): number =>
  [...made.keys()].reduce((sum, id) => sum + effortOf(questionAt(plan, id)?.question ?? {}), 0)

const questionAt = (plan: Plan, id: string): PlannedQuestion | undefined => plan.questions[plan.positions.get(id) ?? -1]

function raisedFrom(questionnaire: Questionnaire, input: ScoringInput, made: ReadonlyMap<string, number>) {
  const answers: Answers = raisedAnswers(questionnaire, input.answers, toRaises(made))
  return { answers, result: score(questionnaire, { ...input, answers }) }
}

/** No condition can add to what is asked, or take from it, and at most one index is asked for. */
function isPlain(plan: Plan, { domains, index }: Binding): boolean {
  const indices = domains.filter((domain) => domain.index !== null).length + (index === null ? 0 : 1)
  return plan.gates.order.length === 0 && indices <= 1
}

type Lacking = { readonly raises: readonly Raise[]; readonly exact: boolean }

/** What has to rise as things stand; null where something that must rise cannot. */
function lackingFor(questionnaire: Questionnaire, input: ScoringInput, held: Binding): Lacking | null {
  const plan = planOf(questionnaire)
  const wished = new Map<string, number>()
  const wish = (id: string, to: number) => wished.set(id, Math.max(to, wished.get(id) ?? to))
  for (const cap of held.caps) for (const id of cap.because) wish(id, aboveCap(plan, cap))
  for (const domain of held.domains) {
    const needs = needsOf(plan, domain)
    for (const id of domain.required) wish(id, needs.get(id) ?? 0)
    const able = domain.others.filter((id) => canReach(plan, input, id, needs.get(id) ?? 0))
    if (able.length < domain.othersNeeded) return null
    for (const id of cheapestOf(plan, able, wished).slice(0, domain.othersNeeded)) wish(id, needs.get(id) ?? 0)
  }
  if (![...wished].every(([id, to]) => canReach(plan, input, id, to))) return null
  return withIndices(questionnaire, input, held, wished)
}

const aboveCap = ({ caps }: Plan, { id }: CapResult): number =>
  (caps.find(({ cap }) => cap.id === id)?.cap.valueAtMost ?? 0) + ABOVE

function needsOf(plan: Plan, { domain, to }: DomainBinding): ReadonlyMap<string, number> {
  const needs = plan.domains.find((one) => one.domain.id === domain)?.needs[to]
  const all: readonly Need[] = [...(needs?.required ?? []), ...(needs?.shared ?? [])]
  return new Map(all.map(({ question, atLeast }) => [question.id, atLeast]))
}

/** Those that have to rise anyway come first, then the least effort. */
function cheapestOf(plan: Plan, ids: readonly string[], wished: ReadonlyMap<string, number>): readonly string[] {
  const cost = (id: string) => (wished.has(id) ? 0 : effortOf(questionAt(plan, id)?.question ?? {}))
  return ids.toSorted((a, b) => cost(a) - cost(b))
}

function canReach(plan: Plan, { answers }: ScoringInput, id: string, to: number): boolean {
  const planned = questionAt(plan, id)
  const value = planned ? raisedValue(planned, answers[id], to) : null
  return value !== null && (planned?.reader.read(value, true)?.value ?? -Infinity) >= to - SAME
}

/** Adds the cheapest way to every index that is asked for, all of it at the top: that costs no more than half of the way. */
function withIndices(
  questionnaire: Questionnaire,
  input: ScoringInput,
  held: Binding,
  wished: ReadonlyMap<string, number>,
): Lacking | null {
  const asked = [
    ...held.domains.flatMap(({ domain, index }) => (index === null ? [] : [{ domain, index }])),
    ...(held.index === null ? [] : [{ domain: null, index: held.index }]),
  ]
  if (asked.length === 0) return { raises: toRaises(wished), exact: true }
  const tops = new Map(topsOf(planOf(questionnaire), input).map(({ question, to }) => [question, to]))
  const made = new Map([...wished].map(([id, to]) => [id, Math.max(to, tops.get(id) ?? to)]))
  let exact = true
  for (const { domain, index } of asked) {
    const answers = raisedAnswers(questionnaire, input.answers, toRaises(made))
    const wish = { by: { kind: 'index' as const, index }, domain }
    const path = cheapestPath(questionnaire, { ...input, answers }, toRaises(tops), wish)
    if (!path) return null
    exact &&= path.exact
    for (const { question, to } of path.raises) made.set(question, to)
  }
  return { raises: toRaises(made), exact }
}

/** Every question that is answered or not sure, at its best; what is open is not guessed at. */
function topsOf(plan: Plan, { answers }: ScoringInput): readonly Raise[] {
  return plan.questions.flatMap(({ id, reader }) => {
    const state = answers[id]?.state
    const best = state === 'answered' || state === 'not-sure' ? reader.reaching(Infinity) : null
    const to = best === null ? null : (reader.read(best, true)?.value ?? null)
    return to === null ? [] : [{ question: id, to }]
  })
}
