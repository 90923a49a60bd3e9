/** Two rounds of the page side by side, as the engine compares them. */
import { carry } from '../../../engine/carry.ts'
import { type Comparison, compare, type LevelSteps, type NodeComparison } from '../../../engine/compare.ts'
import type { IndexNode } from '../../../engine/shares.ts'
import type { Words } from '../../../i18n/index.ts'
import { nodeKey } from './choices.ts'
import { domainsOf, union } from './index-rows.ts'
import type { Round } from './round.ts'

export type Compared = {
  readonly base: Round
  readonly newest: Round
  readonly comparison: Comparison
}

/** From one round to another; versions that differ are bridged by the carrying rules. */
export function comparedRounds(base: Round, newest: Round): Compared {
  const side = ({ questionnaire, assessment }: Round) => ({ questionnaire, input: assessment })
  return { base, newest, comparison: compare(side(base), side(newest)) }
}

export type NodeChoice = { readonly key: string; readonly node: IndexNode; readonly title: string }

/** Everything that has an index in either round: the whole, layers, domains, and the sections under their domain. */
export function nodeChoices(rounds: readonly Round[], { m }: Words): readonly NodeChoice[] {
  const groups = union(rounds, ({ spoken }) => spoken.groups ?? [])
  const choice = (node: IndexNode, title: string): NodeChoice => ({ key: nodeKey(node), node, title })
  return [
    choice({ kind: 'overall' }, m.terms.overall),
    ...groups.map(({ id, title }) => choice({ kind: 'group', id }, title)),
    ...domainsOf(rounds).flatMap(({ id, title, sections = [] }) => [
      choice({ kind: 'domain', id }, title),
      ...sections.map((section) => choice({ kind: 'section', id: section.id }, `${title} › ${section.title}`)),
    ]),
  ]
}

/** What the comparison says of a node; the whole where it knows no such node. */
export function nodeOf({ overall, groups, domains, sections }: Comparison, node: IndexNode): NodeComparison {
  if (node.kind === 'overall') return overall
  return { group: groups, domain: domains, section: sections }[node.kind][node.id] ?? overall
}

/** The levels of a node after each step: the headline for the whole. */
export function levelsOf(comparison: Comparison, node: IndexNode): LevelSteps {
  return node.kind === 'overall' ? comparison.headline : nodeOf(comparison, node).levels
}

/** Which question of its own a round's version asks in place of one of the newest version's; null when none. */
export function standIns(round: Round, newest: Round): (id: string) => string | null {
  if (round.questionnaire === newest.questionnaire || round.questionnaire.version === newest.questionnaire.version)
    return (id) => id
  const { rows } = carry(round.questionnaire, newest.questionnaire, round.assessment.answers)
  const places = new Map(
    rows.map(({ question, outcome, from }) => [
      question,
      outcome === 'carried' || outcome === 'check' || outcome === 'archived' ? (from[0] ?? null) : null,
    ]),
  )
  return (id) => places.get(id) ?? null
}
