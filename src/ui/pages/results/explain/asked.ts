/** What can be opened on the results page, and what it is called. */
import type { BindingNode } from '../../../../engine/binding.ts'
import type { ExplainNode } from '../../../../engine/explain.ts'
import type { Questionnaire } from '../../../../engine/questionnaire.ts'
import type { IndexNode } from '../../../../engine/shares.ts'
import type { Words } from '../../../../i18n/index.ts'

export type Asked =
  | { readonly show: 'index'; readonly node: ExplainNode }
  | { readonly show: 'level'; readonly node: BindingNode }
  | { readonly show: 'coverage' | 'completeness'; readonly node: IndexNode }
  | { readonly show: 'gain'; readonly question: string; readonly to: number }
  | { readonly show: 'row'; readonly board: string; readonly ref: string }

type Named = ExplainNode | BindingNode

/** A node in the questionnaire's words; a question goes by its id. */
export function nodeName(questionnaire: Questionnaire, { m, f }: Words, node: Named): string {
  if (node.kind === 'overall') return m.terms.overall
  if (node.kind === 'headline') return m.results.explain.headline
  if (node.kind === 'question') return f.isolateLtr(node.id)
  const sections = questionnaire.domains.flatMap((domain) => domain.sections ?? [])
  const of = { group: questionnaire.groups ?? [], domain: questionnaire.domains, section: sections }
  return of[node.kind].find((one) => one.id === node.id)?.title ?? node.id
}

/** The title of what is asked for. */
export function askedName(questionnaire: Questionnaire, words: Words, asked: Asked): string {
  const { explain } = words.m.results
  switch (asked.show) {
    case 'index':
      return nodeName(questionnaire, words, asked.node)
    case 'level':
      return explain.levelOf(nodeName(questionnaire, words, asked.node))
    case 'coverage':
      return explain.coverageOf(nodeName(questionnaire, words, asked.node))
    case 'completeness':
      return explain.completenessOf(nodeName(questionnaire, words, asked.node))
    case 'gain':
      return explain.gainOf(asked.question)
    case 'row': {
      const board = questionnaire.boards?.find((one) => one.id === asked.board)
      return board?.rows.find((row) => row.ref === asked.ref)?.title ?? asked.ref
    }
  }
}
