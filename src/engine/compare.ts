/** Two assessments side by side: what moved and why, in parts that sum exactly (scoring.md, section 6). */
import { type Carried, carry } from './carry.ts'
import { categoryOf } from './category.ts'
import { type Plan, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Standing } from './questions/question-type.ts'
import type { Result } from './result.ts'
import { resultOf, type ScoringInput, score } from './score.ts'
import { type IndexNode, type MinimumShares, questionShares } from './shares.ts'
import { HIDDEN, isApplicable, isOpen, standingsOf, UNANSWERED } from './standing.ts'

export type Side = { readonly questionnaire: Questionnaire; readonly input: ScoringInput }

export type Parts = {
  /** the carried answers under the later questionnaire instead of their own */
  readonly ruler: number
  /** questions that came to apply or ceased to */
  readonly applicability: number
  /** questions newly answered or cleared */
  readonly completeness: number
  /** changed answers */
  readonly answers: number
}

export type Because = { readonly question: string; readonly amount: number }

export type NodeComparison = {
  /** `new`: not scored before; `gone`: no longer scored; `never`: on neither side. These three have no delta. */
  readonly status: 'compared' | 'new' | 'gone' | 'never'
  readonly before: number | null
  readonly after: number | null
  /** after − before, −1…1 */
  readonly delta: number | null
  /** sums to the delta within 1e-12 */
  readonly parts: Parts | null
  /** the part `answers` question by question, in questionnaire order; sums to it within 1e-12 */
  readonly because: readonly Because[]
  /** the level after each step, in the parts' order, first as it was; null where the node has none */
  readonly levels: LevelSteps
}

/** Positions in the ladder of the questionnaire that scored them: before (its own), then under the later one. */
export type LevelSteps = readonly [number | null, number | null, number | null, number | null, number | null]

export type Comparison = {
  readonly before: Result
  /** the earlier answers as the later questionnaire scores them, before anything else changes */
  readonly bridged: Result
  readonly after: Result
  readonly carried: Carried
  readonly overall: NodeComparison
  readonly headline: LevelSteps
  readonly groups: Readonly<Record<string, NodeComparison>>
  readonly domains: Readonly<Record<string, NodeComparison>>
  readonly sections: Readonly<Record<string, NodeComparison>>
  /** both sides scored on the questions common to both versions, under the later one's rules */
  readonly likeForLike: { readonly before: Result; readonly after: Result; readonly questions: readonly string[] }
}

/** What moved from `a` to `b`; versions that differ are bridged by carrying, and the bridge is the part `ruler`. */
export function compare(a: Side, b: Side): Comparison {
  const plan = planOf(b.questionnaire)
  const before = score(a.questionnaire, a.input)
  const carried = carry(a.questionnaire, b.questionnaire, a.input.answers)
  const one = standingsOf(plan, carried.answers)
  const two = standingsOf(plan, b.input.answers)
  const { classification } = b.questionnaire
  const [was, is] = [a, b].map(({ input }) => categoryOf(classification, input.classification))
  const stages = stagesOf(plan, before, { one, two, was: was ?? null, is: is ?? null })
  const nodes = (kind: Exclude<IndexNode['kind'], 'overall'>, of: (result: Result) => Result['domains']) =>
    each(stages, of, (id) => compared(plan, stages, { kind, id }))
  return {
    before,
    bridged: stages[1],
    after: stages[4],
    carried,
    overall: compared(plan, stages, { kind: 'overall' }),
    headline: levelSteps(stages, (result) => result.headline?.step),
    groups: nodes('group', (result) => result.groups),
    domains: nodes('domain', (result) => result.domains),
    sections: nodes('section', (result) => result.sections),
    likeForLike: likeForLike(plan, carried, one, two, is ?? null),
  }
}

/** Both sides under the later questionnaire: how every question stands, and the category. */
type Ends = {
  readonly one: readonly Standing[]
  readonly two: readonly Standing[]
  readonly was: string | null
  readonly is: string | null
}

/** As it was, then under the later ruler, then with each part of the change, up to as it is. */
function stagesOf(plan: Plan, before: Result, { one, two, was, is }: Ends): Stages {
  const applied = one.map((standing, at) => appliedAs(standing, two[at] ?? standing))
  const filled = applied.map((standing, at) => filledAs(standing, two[at] ?? standing))
  return [
    before,
    resultOf(plan, one, was),
    resultOf(plan, applied, is),
    resultOf(plan, filled, is),
    resultOf(plan, two, is),
  ]
}

type Stages = readonly [Result, Result, Result, Result, Result]

/** Applicability moves first: what stops applying leaves, what starts to apply comes in open. */
function appliedAs(before: Standing, after: Standing): Standing {
  if (!isApplicable(after)) return after
  return isApplicable(before) ? before : UNANSWERED
}

/** Completeness next: what is answered on one side only takes its later state. */
function filledAs(before: Standing, after: Standing): Standing {
  return isOpen(before) === isOpen(after) ? before : after
}

function compared(plan: Plan, stages: Stages, node: IndexNode): NodeComparison {
  const indices = stages.map((result) => indexOf(result, node))
  const [before = null] = indices
  const after = indices[4] ?? null
  const levels = levelSteps(stages, (result) => levelOf(result, node))
  if (before === null || after === null) {
    const status = before === null ? (after === null ? 'never' : 'new') : 'gone'
    return { status, before, after, delta: null, parts: null, because: [], levels }
  }
  const parts = partsOf(indices, before)
  return {
    status: 'compared',
    before,
    after,
    delta: after - before,
    parts,
    because: becauseOf(plan, stages, node),
    levels,
  }
}

/** A step in which nothing counts moves nothing; the next one takes the whole way. */
function partsOf(indices: readonly (number | null)[], before: number): Parts {
  let last = before
  const step = (at: number) => {
    const now = indices[at] ?? last
    const moved = now - last
    last = now
    return moved
  }
  const ruler = step(1)
  const applicability = step(2)
  const completeness = step(3)
  return { ruler, applicability, completeness, answers: step(4) }
}

/** Between the last two steps the same questions count, so each index is a fixed mix of the scores. */
function becauseOf(plan: Plan, stages: Stages, node: IndexNode): readonly Because[] {
  const [, , , from, to] = stages
  const shares = questionShares(plan, to, node, timeAsLowest(plan, from, to))
  return plan.questions.flatMap(({ id, position }) => {
    const before = from.questions[id]?.score ?? null
    const after = to.questions[id]?.score ?? null
    const share = shares[position] ?? 0
    if (before === null || after === null || before === after || share === 0) return []
    return [{ question: id, amount: share * (after - before) }]
  })
}

/**
 * Moving every answer at the same pace from before to after, each member of a minimum is the lowest for a part of the
 * way; that part is its share. Free of order, and the shares of what moved sum to the minimum's own movement.
 */
function timeAsLowest(plan: Plan, from: Result, to: Result): MinimumShares {
  return (members) => {
    const lines = members.map((at) => {
      const id = plan.domains[at]?.domain.id ?? ''
      const start = from.domains[id]?.index ?? Infinity
      const end = to.domains[id]?.index ?? Infinity
      return { start, slope: start === Infinity || end === Infinity ? 0 : end - start }
    })
    const crossings = lines.flatMap((one, at) =>
      lines.slice(at + 1).map((two) => (two.start - one.start) / (one.slope - two.slope)),
    )
    const times = [0, ...crossings.filter((time) => time > 0 && time < 1), 1].sort((x, y) => x - y)
    const shares = members.map(() => 0)
    times.slice(1).forEach((end, at) => {
      const start = times[at] ?? 0
      const heights = lines.map((line) => line.start + (line.slope * (start + end)) / 2)
      const lowest = heights.indexOf(Math.min(...heights))
      if (heights[lowest] !== Infinity) shares[lowest] = (shares[lowest] ?? 0) + (end - start)
    })
    return shares
  }
}

function likeForLike(
  plan: Plan,
  carried: Carried,
  one: readonly Standing[],
  two: readonly Standing[],
  category: string | null,
): Comparison['likeForLike'] {
  const common = new Set(
    carried.rows.filter(({ outcome }) => outcome === 'carried' || outcome === 'check').map(({ question }) => question),
  )
  const only = (standings: readonly Standing[]) =>
    standings.map((standing, at) => (common.has(plan.questions[at]?.id ?? '') ? standing : HIDDEN))
  return {
    before: resultOf(plan, only(one), category),
    after: resultOf(plan, only(two), category),
    questions: plan.questions.map(({ id }) => id).filter((id) => common.has(id)),
  }
}

function nodeOf(result: Result, node: Exclude<IndexNode, { readonly kind: 'overall' }>) {
  const all = { group: result.groups, domain: result.domains, section: result.sections }[node.kind]
  return all[node.id]
}

function indexOf(result: Result, node: IndexNode): number | null {
  return (node.kind === 'overall' ? result.overall : nodeOf(result, node))?.index ?? null
}

function levelOf(result: Result, node: IndexNode): number | null | undefined {
  return node.kind === 'overall' ? null : nodeOf(result, node)?.level?.step
}

function levelSteps([a, b, c, d, e]: Stages, level: (result: Result) => number | null | undefined): LevelSteps {
  const at = (result: Result) => level(result) ?? null
  return [at(a), at(b), at(c), at(d), at(e)]
}

/** Every node of either side, the later version's first. */
function each(
  stages: Stages,
  nodes: (result: Result) => Readonly<Record<string, unknown>>,
  made: (id: string) => NodeComparison,
): Readonly<Record<string, NodeComparison>> {
  const ids = new Set([...Object.keys(nodes(stages[4])), ...Object.keys(nodes(stages[0]))])
  return Object.fromEntries([...ids].map((id) => [id, made(id)]))
}
