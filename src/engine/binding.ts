/** What holds a level back: the questions and caps that must move to reach the next step (scoring.md, section 5). */
import { reaches } from './fraction.ts'
import { failing, isEnough } from './level.ts'
import { type Plan, type PlannedDomain, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Standing } from './questions/question-type.ts'
import type { CapResult, Result } from './result.ts'
import type { ScoringInput } from './score.ts'
import { standingsOf } from './standing.ts'

export type BindingNode = { readonly kind: 'headline' } | { readonly kind: 'group' | 'domain'; readonly id: string }

/** What one domain lacks for a step. */
export type DomainBinding = {
  readonly domain: string
  /** the step asked of this domain */
  readonly to: number
  /** ids that must all rise, in questionnaire order */
  readonly required: readonly string[]
  /** ids of which `othersNeeded` must rise */
  readonly others: readonly string[]
  readonly othersNeeded: number
  /** the index needed, 0…1, where the ladder reads the index and the domain is below it; else null */
  readonly index: number | null
}

export type Binding = {
  /** the step that is held back */
  readonly next: number
  readonly domains: readonly DomainBinding[]
  /** caps that limit it below `next`, or a domain below the step asked of it, each with the questions that trigger it */
  readonly caps: readonly CapResult[]
  /** the overall index needed, 0…1, where the headline reads the index; else null */
  readonly index: number | null
}

/** The binding set of a headline, group or domain; null at the top of the ladder, without a level, or for an unknown id. */
export function binding(
  questionnaire: Questionnaire,
  input: ScoringInput,
  result: Result,
  node: BindingNode,
): Binding | null {
  const plan = planOf(questionnaire)
  const step = node.kind === 'headline' ? result.headline?.step : levelOf(result, node)
  const steps = plan.levels?.steps.length ?? 0
  if (step === null || step === undefined || step + 1 >= steps) return null
  const next = step + 1
  const standings = standingsOf(plan, input.answers)
  const index = node.kind === 'headline' ? neededIndex(plan, result, next) : null
  const behind = membersOf(plan, node, next).filter((member) => isBehind(member, result))
  const domains = behind.flatMap((member) => lackingFor(member, standings, result))
  const caps = result.caps.filter((cap) =>
    cap.domain === null
      ? node.kind === 'headline' && cap.limit < next
      : behind.some(({ domain, to }) => domain.domain.id === cap.domain && cap.limit < to),
  )
  return { next, domains, caps, index }
}

function levelOf(result: Result, node: Exclude<BindingNode, { readonly kind: 'headline' }>): number | null | undefined {
  return (node.kind === 'group' ? result.groups : result.domains)[node.id]?.level?.step
}

type Member = { readonly domain: PlannedDomain; readonly to: number }

/** The domains a node's level is made of, with the step each must reach. */
function membersOf(plan: Plan, node: BindingNode, next: number): readonly Member[] {
  const rule = plan.questionnaire.scoring?.headline
  if (node.kind !== 'headline') return named(plan, [node.id], next)
  if (rule?.rule === 'minimum') return named(plan, rule.over, next)
  const above = rule?.atMostAboveWeakest
  return above === undefined ? [] : plan.domains.map((domain) => ({ domain, to: next - above }))
}

function named(plan: Plan, ids: readonly string[], to: number): readonly Member[] {
  const inGroups = plan.groups.filter(({ group }) => ids.includes(group.id)).flatMap(({ domains }) => domains)
  return plan.domains
    .filter((one, at) => ids.includes(one.domain.id) || inGroups.includes(at))
    .map((domain) => ({ domain, to }))
}

/** A domain in which nothing is scored has no level, and holds nothing back. */
function isBehind({ domain, to }: Member, result: Result): boolean {
  const level = result.domains[domain.domain.id]?.level?.step ?? null
  return level !== null && level < to
}

/** What a domain that is behind lacks by its answers; nothing where a cap alone holds it. */
function lackingFor({ domain, to }: Member, standings: readonly Standing[], result: Result): readonly DomainBinding[] {
  const { id } = domain.domain
  const needs = domain.needs[to]
  if (!needs) return []
  const required = failing(needs.required, standings).failed
  const shared = failing(needs.shared, standings)
  const othersNeeded = stillNeeded(shared.applying - shared.failed.length, shared.applying, needs.share)
  const index = stillBelow(needs.index, result.domains[id]?.index ?? null)
  const lacks = required.length > 0 || othersNeeded > 0 || index !== null
  if (!lacks) return []
  const ids = (all: typeof required) => all.map(({ question }) => question.id)
  return [{ domain: id, to, required: ids(required), others: ids(shared.failed), othersNeeded, index }]
}

/** How many more of the shared questions must pass. */
function stillNeeded(passing: number, applying: number, share: number): number {
  let more = 0
  while (!isEnough(passing + more, applying, share)) more += 1
  return more
}

function neededIndex(plan: Plan, result: Result, next: number): number | null {
  if (plan.questionnaire.scoring?.headline?.rule !== 'bands') return null
  return stillBelow(plan.levels?.steps[next]?.from ?? null, result.overall.index)
}

/** The index asked for, or null where none is, or it is there already and a cap alone holds the step back. */
function stillBelow(asked: number | null, index: number | null): number | null {
  return asked !== null && !reaches(index ?? 0, asked) ? asked : null
}
