/** How much of a node's index each question carries: the slope of the index in that question's score. */
import type { Plan, PlannedDomain, PlannedQuestion } from './plan.ts'
import type { Result } from './result.ts'

export type IndexNode =
  | { readonly kind: 'overall' }
  | { readonly kind: 'group' | 'domain' | 'section'; readonly id: string }

/** For a minimum: which part of the change belongs to each member domain; the parts sum to 1. */
export type MinimumShares = (members: readonly number[]) => readonly number[]

type Shares = readonly number[]

/** Share of every question (by position) in the index of a node; all 0 where the node is null or unknown. Sums to 1 otherwise. */
export function questionShares(plan: Plan, result: Result, node: IndexNode, minimum: MinimumShares): Shares {
  if (node.kind === 'overall') return overallShares(plan, result, minimum)
  if (node.kind === 'group')
    return groupShares(
      plan,
      result,
      plan.groups.findIndex(({ group }) => group.id === node.id),
      minimum,
    )
  if (node.kind === 'domain') {
    const domain = plan.domains.find((one) => one.domain.id === node.id)
    return domain ? domainShares(plan, result, domain) : none(plan)
  }
  const part = plan.domains.flatMap(({ parts }) => parts).find(({ section }) => section?.id === node.id)
  return pool(plan, result, part?.questions ?? [])
}

/** Weights as shares of their sum; null weights count nothing. */
export function normalised(weights: readonly (number | null)[]): readonly number[] {
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0)
  return weights.map((weight) => (weight === null || sum === 0 ? 0 : weight / sum))
}

/** The shares of member domains in a group's or the overall mean. */
export function domainWeights(plan: Plan, result: Result, members: readonly number[]): readonly number[] {
  return normalised(
    members.map((at) => {
      const domain = plan.domains[at]
      const index = domain ? (result.domains[domain.domain.id]?.index ?? null) : null
      return index === null ? null : (domain?.weight ?? 1)
    }),
  )
}

/** The shares of the sections in their domain's mean. */
export function sectionWeights(result: Result, domain: PlannedDomain): readonly number[] {
  return normalised(
    domain.parts.map(({ section, weight }) =>
      ((section && result.sections[section.id]?.index) ?? null) === null ? null : weight,
    ),
  )
}

/** The shares of the groups in the overall mean. */
export function groupWeights(plan: Plan, result: Result): readonly number[] {
  return normalised(
    plan.groups.map(({ group, weight }) => ((result.groups[group.id]?.index ?? null) === null ? null : weight)),
  )
}

/** A minimum belongs wholly to its lowest member, the first of equals. */
export function lowestMember(plan: Plan, result: Result): MinimumShares {
  return (members) => {
    const indices = members.map((at) => result.domains[plan.domains[at]?.domain.id ?? '']?.index ?? Infinity)
    const lowest = indices.indexOf(Math.min(...indices))
    return members.map((_, at) => (at === lowest && indices[at] !== Infinity ? 1 : 0))
  }
}

/** Whether the index counts the question now. */
export function isCounted(result: Result, id: string): boolean {
  return (result.questions[id]?.score ?? null) !== null
}

/** The shares of some questions in their pool, in the order given. */
export function poolWeights(result: Result, questions: readonly PlannedQuestion[]): readonly number[] {
  return normalised(questions.map(({ id, weight }) => (isCounted(result, id) ? weight : null)))
}

function none(plan: Plan): Shares {
  return plan.questions.map(() => 0)
}

function pool(plan: Plan, result: Result, questions: readonly PlannedQuestion[]): Shares {
  const shares = plan.questions.map(() => 0)
  const weights = poolWeights(result, questions)
  questions.forEach(({ position }, at) => {
    shares[position] = weights[at] ?? 0
  })
  return shares
}

function mixed(plan: Plan, weights: readonly number[], parts: (at: number) => Shares): Shares {
  const shares = plan.questions.map(() => 0)
  weights.forEach((weight, at) => {
    if (weight === 0) return
    parts(at).forEach((share, position) => {
      shares[position] = (shares[position] ?? 0) + weight * share
    })
  })
  return shares
}

function domainShares(plan: Plan, result: Result, domain: PlannedDomain): Shares {
  if (!domain.bySections) return pool(plan, result, domain.questions)
  return mixed(plan, sectionWeights(result, domain), (at) => pool(plan, result, domain.parts[at]?.questions ?? []))
}

function membersShares(plan: Plan, result: Result, members: readonly number[], weights: readonly number[]): Shares {
  return mixed(plan, weights, (at) => {
    const domain = plan.domains[members[at] ?? -1]
    return domain ? domainShares(plan, result, domain) : none(plan)
  })
}

function groupShares(plan: Plan, result: Result, at: number, minimum: MinimumShares): Shares {
  const planned = plan.groups[at]
  if (!planned) return none(plan)
  const { domains, group } = planned
  const weights = group.rollup === 'minimum' ? minimum(domains) : domainWeights(plan, result, domains)
  return membersShares(plan, result, domains, weights)
}

function overallShares(plan: Plan, result: Result, minimum: MinimumShares): Shares {
  const rollup = plan.questionnaire.scoring?.rollup ?? 'domains'
  if (rollup === 'questions')
    return pool(
      plan,
      result,
      plan.domains.flatMap(({ questions }) => questions),
    )
  if (rollup === 'groups')
    return mixed(plan, groupWeights(plan, result), (at) => groupShares(plan, result, at, minimum))
  const members = plan.domains.map((_, at) => at)
  return membersShares(plan, result, members, domainWeights(plan, result, members))
}
