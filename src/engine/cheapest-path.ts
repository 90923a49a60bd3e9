/** The cheapest path to an index, or the farthest one within a budget of effort (docs/scoring.md, section 4). */
import type { AnswerValue } from './assessment.ts'
import { effortOf } from './effort.ts'
import { SAME } from './fraction.ts'
import { supposed } from './gain.ts'
import { knapsack } from './knapsack.ts'
import { type Plan, type PlannedQuestion, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type Raise, raisedAnswers, raisedValue } from './raises.ts'
import type { Result } from './result.ts'
import { type ScoringInput, score } from './score.ts'
import { createScorer, type Scorer } from './scorer.ts'

export type PathWish = {
  /** spend at most this effort for the highest index, or reach this index with the least effort */
  readonly by: { readonly kind: 'budget'; readonly effort: number } | { readonly kind: 'index'; readonly index: number }
  /** whose index; null for the whole */
  readonly domain: string | null
}

export type Path = {
  /** in questionnaire order */
  readonly raises: readonly Raise[]
  readonly effort: number
  /** the index with all of them made, scored anew */
  readonly index: number | null
  /** whether no other choice of these raises does better; false where too many depend on one another to be tried together */
  readonly exact: boolean
}

/** Two raises whose gains do not simply add up are tried in every combination, up to this many. */
const MOST_TANGLED = 7
const EQUAL = 1e-12

type Candidate = Raise & {
  readonly planned: PlannedQuestion
  readonly value: AnswerValue
  readonly cost: number
}

type Found = { readonly raises: readonly Candidate[]; readonly effort: number; readonly index: number }

/**
 * Of the given raises, each made or not, those that fulfil the wish best; of equals those with the least effort. Null where the index
 * cannot be reached, or nothing is scored.
 */
export function cheapestPath(
  questionnaire: Questionnaire,
  input: ScoringInput,
  raises: readonly Raise[],
  wish: PathWish,
): Path | null {
  const plan = planOf(questionnaire)
  const scorer = createScorer(questionnaire, input)
  const candidates = candidatesOf(plan, input, raises)
  const { tangled, free } = partedBy(plan, scorer.result(), candidates, wish)
  const tried = tangled.slice(0, MOST_TANGLED)
  const rest = [...free, ...tangled.slice(MOST_TANGLED)]
  let best: Found | null = null
  for (const chosen of subsets(tried)) {
    const found = withChosen({ scorer, input, chosen, rest, wish })
    if (found && (best === null || isBetter(found, best, wish))) best = found
  }
  if (best === null) return null
  const exact = tried.length === tangled.length
  return finished(questionnaire, input, best, { wish, exact })
}

function candidatesOf(plan: Plan, { answers }: ScoringInput, raises: readonly Raise[]): readonly Candidate[] {
  return raises.flatMap(({ question, to }) => {
    const planned = plan.questions[plan.positions.get(question) ?? -1]
    const value = planned ? raisedValue(planned, answers[question], to) : null
    return planned && value !== null ? [{ question, to, planned, value, cost: effortOf(planned.question) }] : []
  })
}

/** Free: counted already and read by no condition, so that its rise moves no denominator and its gain adds to any other. */
function partedBy(plan: Plan, result: Result, candidates: readonly Candidate[], { domain }: PathWish) {
  const lowest = new Set(
    domain === null && plan.questionnaire.scoring?.rollup === 'groups'
      ? plan.groups.filter(({ group }) => group.rollup === 'minimum').flatMap(({ domains }) => domains)
      : [],
  )
  const isFree = ({ planned }: Candidate) => {
    const counted = (result.questions[planned.id]?.score ?? null) !== null
    return counted && plan.gates.dependents[planned.position]?.length === 0 && !lowest.has(planned.domain)
  }
  return { free: candidates.filter(isFree), tangled: candidates.filter((one) => !isFree(one)) }
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const sets: (readonly T[])[] = [[]]
  for (const one of all) sets.push(...sets.map((set) => [...set, one]))
  return sets
}

const costOf = (raises: readonly Candidate[]) => raises.reduce((sum, { cost }) => sum + cost, 0)

const indexOf = (result: Result, { domain }: PathWish) =>
  (domain === null ? result.overall : result.domains[domain])?.index ?? null

type Trial = {
  readonly scorer: Scorer
  readonly input: ScoringInput
  readonly chosen: readonly Candidate[]
  readonly rest: readonly Candidate[]
  readonly wish: PathWish
}

/** The best of the rest beside the chosen ones; null where they break the budget or the index stays out of reach. */
function withChosen({ scorer, input, chosen, rest, wish }: Trial): Found | null {
  const spent = costOf(chosen)
  const { by } = wish
  if (by.kind === 'budget' && spent > by.effort) return null
  for (const { question, value } of chosen) scorer.set(question, supposed(value))
  const base = indexOf(scorer.result(), wish)
  const gains = rest.map(({ question, value, cost }) => {
    const index = indexOf(scorer.set(question, supposed(value)), wish)
    scorer.set(question, input.answers[question])
    return { gain: base === null || index === null ? 0 : index - base, cost }
  })
  for (const { question } of chosen) scorer.set(question, input.answers[question])
  if (base === null) return null
  const useful = rest.filter((_, at) => (gains[at]?.gain ?? 0) > EQUAL)
  const items = gains.filter(({ gain }) => gain > EQUAL)
  const most = items.reduce((sum, { cost }) => sum + cost, 0)
  const room = by.kind === 'budget' ? Math.min(most, Math.floor(by.effort) - spent) : most
  const sack = knapsack(items, room)
  const wanted = by.kind === 'budget' ? sack.gain(room) - EQUAL : by.index - SAME - base
  let effort = 0
  while (effort < room && sack.gain(effort) < wanted) effort += 1
  if (sack.gain(effort) < wanted) return null
  const taken = sack.taken(effort).flatMap((at) => useful[at] ?? [])
  return { raises: [...chosen, ...taken], effort: spent + costOf(taken), index: base + sack.gain(effort) }
}

function isBetter(one: Found, two: Found, { by }: PathWish): boolean {
  if (by.kind === 'index') return one.effort < two.effort
  return one.index > two.index + EQUAL || (one.index > two.index - EQUAL && one.effort < two.effort)
}

/** What was added up where gains depend on one another is only an estimate: the index is scored, and must be there. */
function finished(
  questionnaire: Questionnaire,
  input: ScoringInput,
  { raises, effort }: Found,
  { wish, exact }: { readonly wish: PathWish; readonly exact: boolean },
): Path | null {
  const inOrder = raises.toSorted((a, b) => a.planned.position - b.planned.position)
  const made = inOrder.map(({ question, to }) => ({ question, to }))
  const { classification } = input
  const result = score(questionnaire, { answers: raisedAnswers(questionnaire, input.answers, made), classification })
  const index = indexOf(result, wish)
  if (wish.by.kind === 'index' && (index === null || index < wish.by.index - 2 * SAME)) return null
  return { raises: made, effort, index, exact }
}
