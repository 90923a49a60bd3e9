/** A number taken apart, ready to be shown: what counts with what it adds, and what does not count with why. */
import { type ExplainNode, explain, type Term } from '../../../../engine/explain.ts'
import type { Questionnaire } from '../../../../engine/questionnaire.ts'
import type { NodeResult, Result } from '../../../../engine/result.ts'
import type { ScoringInput } from '../../../../engine/score.ts'

/** Why a term adds nothing to the index; worded by i18n. */
export type LeftOut =
  | 'unanswered'
  | 'not-applicable'
  | 'hidden'
  | 'undecided'
  | 'out-of-scope'
  | 'scope-open'
  | 'nothing-counts'

export type Counted = Term & { readonly score: number; readonly adds: number }
export type Uncounted = Term & { readonly because: LeftOut }

export type Breakdown = {
  readonly rule: string
  readonly number: number | null
  /** the bounds, both null where the number has none of its own */
  readonly lower: number | null
  readonly upper: number | null
  readonly overallShare: number
  readonly counted: readonly Counted[]
  readonly uncounted: readonly Uncounted[]
  /** the terms re-added; the number itself within 1e-12, and 0 when nothing counts */
  readonly sum: number
}

export type Explained = { readonly spoken: Questionnaire; readonly input: ScoringInput; readonly result: Result }

/** What `explain` says of a node, with its bounds; null for a node the questionnaire does not have. */
export function breakdown({ spoken, input, result }: Explained, node: ExplainNode): Breakdown | null {
  const explained = explain(spoken, input, result, node)
  if (!explained) return null
  const { rule, number, overallShare, terms } = explained
  return taken({ rule, number, overallShare, ...boundsOf(result, node) }, terms, result)
}

type Head = Pick<Breakdown, 'rule' | 'number' | 'lower' | 'upper' | 'overallShare'>

/** A breakdown of any number that is a sum of score × share. */
export function taken(head: Head, terms: readonly Term[], result: Result): Breakdown {
  const counted = terms.flatMap((term) =>
    term.score === null ? [] : [{ ...term, score: term.score, adds: term.score * term.share }],
  )
  const uncounted = terms.flatMap((term) => (term.score === null ? [{ ...term, because: whyNot(term, result) }] : []))
  return { ...head, counted, uncounted, sum: counted.reduce((sum, { adds }) => sum + adds, 0) }
}

function whyNot({ id, state, outOfScope }: Term, result: Result): LeftOut {
  if (state === null) return 'nothing-counts'
  if (outOfScope) return 'out-of-scope'
  if (result.questions[id]?.scopeOpen && (state === 'answered' || state === 'not-sure')) return 'scope-open'
  return state === 'answered' || state === 'not-sure' ? 'nothing-counts' : state
}

function boundsOf(result: Result, node: ExplainNode): Pick<NodeResult, 'lower' | 'upper'> {
  const found = node.kind === 'question' ? undefined : nodeResult(result, node)
  return { lower: found?.lower ?? null, upper: found?.upper ?? null }
}

/** The result of an index node; undefined for one the result does not have. */
export function nodeResult(
  result: Result,
  node: Exclude<ExplainNode, { readonly kind: 'question' }>,
): Omit<NodeResult, 'level'> | undefined {
  if (node.kind === 'overall') return result.overall
  const of = { group: result.groups, domain: result.domains, section: result.sections }
  return of[node.kind][node.id]
}
