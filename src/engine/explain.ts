/** The terms any number is made of; re-adding score × share gives the number within 1e-12 (scoring.md, section 5). */
import type { Answer } from './assessment.ts'
import { type Plan, type PlannedQuestion, planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import { kindOf } from './questions/index.ts'
import type { NodeResult, QuestionState, Result } from './result.ts'
import type { ScoringInput } from './score.ts'
import {
  domainWeights,
  groupWeights,
  type IndexNode,
  lowestMember,
  poolWeights,
  questionShares,
  sectionWeights,
} from './shares.ts'

export type ExplainNode = IndexNode | { readonly kind: 'question'; readonly id: string }

export type Term = {
  readonly kind: 'group' | 'domain' | 'section' | 'question'
  readonly id: string
  readonly weight: number
  /** the ladder value of a question; null for a part, and for a question without one */
  readonly value: number | null
  /** what enters the sum, 0…1; null when it is left out */
  readonly score: number | null
  /** its share of the number explained, 0…1; 0 when it is left out */
  readonly share: number
  /** its effective share of the overall index, 0…1 */
  readonly overallShare: number
  /** null for a part that is not a question */
  readonly state: QuestionState | null
  readonly outOfScope: boolean
  readonly evidenceMissing: boolean
  /** the answer itself; null for a part and for a question without one */
  readonly answer: Answer | null
}

export type Explanation = {
  readonly node: ExplainNode
  /**
   * The rule's name, worded by i18n: pool, mean-of-sections, mean-of-domains, mean-of-groups, minimum, or the question
   * type's own (scale, points, number-bands, recorded).
   */
  readonly rule: string
  /** the number explained, 0…1; null when nothing counts */
  readonly number: number | null
  readonly overallShare: number
  readonly terms: readonly Term[]
}

/** Why a number is what it is; null for a node the questionnaire does not have. `result` must be of the same input. */
export function explain(
  questionnaire: Questionnaire,
  input: ScoringInput,
  result: Result,
  node: ExplainNode,
): Explanation | null {
  const plan = planOf(questionnaire)
  const overall = effectiveShares(plan, result)
  const asked: Asked = { plan, input, result, overall }
  const made = node.kind === 'question' ? ofQuestion(asked, node.id) : ofIndex(asked, node)
  return made && { node, ...made }
}

const known = new WeakMap<Result, readonly number[]>()

/** Every question's share of the overall index, made once per result. */
function effectiveShares(plan: Plan, result: Result): readonly number[] {
  const made = known.get(result) ?? questionShares(plan, result, { kind: 'overall' }, lowestMember(plan, result))
  known.set(result, made)
  return made
}

type Asked = {
  readonly plan: Plan
  readonly input: ScoringInput
  readonly result: Result
  /** every question's share of the overall index */
  readonly overall: readonly number[]
}

type Made = Omit<Explanation, 'node'>

function ofQuestion(asked: Asked, id: string): Made | null {
  const question = asked.plan.questions[asked.plan.positions.get(id) ?? -1]
  if (!question) return null
  const score = asked.result.questions[id]?.score ?? null
  const term = questionTerm(asked, question, score === null ? 0 : 1)
  return { rule: kindOf(question.question).rule, number: score, overallShare: term.overallShare, terms: [term] }
}

function ofIndex(asked: Asked, node: IndexNode): Made | null {
  const { plan, result } = asked
  if (node.kind === 'overall') return ofOverall(asked)
  if (node.kind === 'group') {
    const at = plan.groups.findIndex(({ group }) => group.id === node.id)
    return plan.groups[at] ? ofGroup(asked, at) : null
  }
  if (node.kind === 'domain') {
    const at = plan.domains.findIndex(({ domain }) => domain.id === node.id)
    return plan.domains[at] ? ofDomain(asked, at) : null
  }
  const part = plan.domains.flatMap(({ parts }) => parts).find(({ section }) => section?.id === node.id)
  return part ? pooled(asked, result.sections[node.id], part.questions) : null
}

function ofOverall(asked: Asked): Made {
  const { plan, result } = asked
  const rollup = plan.questionnaire.scoring?.rollup ?? 'domains'
  const number = result.overall.index
  const overallShare = number === null ? 0 : 1
  if (rollup === 'questions') {
    return pooled(
      asked,
      result.overall,
      plan.domains.flatMap(({ questions }) => questions),
    )
  }
  if (rollup === 'groups') {
    const shares = groupWeights(plan, result)
    const terms = plan.groups.map(({ group, weight }, at) =>
      // The share of a group in the overall mean is its own, whatever other groups its domains are in.
      partTerm('group', group.id, weight, result.groups[group.id], shares[at] ?? 0, shares[at] ?? 0),
    )
    return { rule: 'mean-of-groups', number, overallShare, terms }
  }
  const members = plan.domains.map((_, at) => at)
  return {
    rule: 'mean-of-domains',
    number,
    overallShare,
    terms: domainTerms(asked, members, domainWeights(plan, result, members)),
  }
}

function ofGroup(asked: Asked, at: number): Made | null {
  const { plan, result } = asked
  const planned = plan.groups[at]
  if (!planned) return null
  const lowest = planned.group.rollup === 'minimum'
  const shares = lowest ? lowestMember(plan, result)(planned.domains) : domainWeights(plan, result, planned.domains)
  const terms = domainTerms(asked, planned.domains, shares)
  const byGroups = plan.questionnaire.scoring?.rollup === 'groups'
  return {
    rule: lowest ? 'minimum' : 'mean-of-domains',
    number: result.groups[planned.group.id]?.index ?? null,
    overallShare: byGroups ? (groupWeights(plan, result)[at] ?? 0) : sum(terms.map((term) => term.overallShare)),
    terms,
  }
}

function ofDomain(asked: Asked, at: number): Made | null {
  const { plan, result } = asked
  const planned = plan.domains[at]
  if (!planned) return null
  if (!planned.bySections) return pooled(asked, result.domains[planned.domain.id], planned.questions)
  const shares = sectionWeights(result, planned)
  const terms = planned.parts.flatMap(({ section, weight, questions }, part) =>
    section
      ? [
          partTerm(
            'section',
            section.id,
            weight,
            result.sections[section.id],
            shares[part] ?? 0,
            shareOf(asked, questions),
          ),
        ]
      : [],
  )
  return {
    rule: 'mean-of-sections',
    number: result.domains[planned.domain.id]?.index ?? null,
    overallShare: shareOf(asked, planned.questions),
    terms,
  }
}

function pooled(asked: Asked, of: Pick<NodeResult, 'index'> | undefined, questions: readonly PlannedQuestion[]): Made {
  const shares = poolWeights(asked.result, questions)
  return {
    rule: 'pool',
    number: of?.index ?? null,
    overallShare: shareOf(asked, questions),
    terms: questions.map((question, at) => questionTerm(asked, question, shares[at] ?? 0)),
  }
}

function domainTerms(asked: Asked, members: readonly number[], shares: readonly number[]): readonly Term[] {
  return members.flatMap((member, at) => {
    const planned = asked.plan.domains[member]
    if (!planned) return []
    const { id } = planned.domain
    return [
      partTerm(
        'domain',
        id,
        planned.weight,
        asked.result.domains[id],
        shares[at] ?? 0,
        shareOf(asked, planned.questions),
      ),
    ]
  })
}

function partTerm(
  kind: Exclude<Term['kind'], 'question'>,
  id: string,
  weight: number,
  node: NodeResult | undefined,
  share: number,
  overallShare: number,
): Term {
  const left = { value: null, state: null, outOfScope: false, evidenceMissing: false, answer: null }
  return { kind, id, weight, score: node?.index ?? null, share, overallShare, ...left }
}

function questionTerm({ input, result, overall }: Asked, question: PlannedQuestion, share: number): Term {
  const { id, weight, position } = question
  const own = result.questions[id]
  return {
    kind: 'question',
    id,
    weight,
    value: own?.value ?? null,
    score: own?.score ?? null,
    share,
    overallShare: overall[position] ?? 0,
    state: own?.state ?? 'unanswered',
    outOfScope: own?.outOfScope ?? false,
    evidenceMissing: own?.evidenceMissing ?? false,
    answer: input.answers[id] ?? null,
  }
}

function shareOf({ overall }: Asked, questions: readonly PlannedQuestion[]): number {
  return sum(questions.map(({ position }) => overall[position] ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
