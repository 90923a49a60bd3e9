import type { NodeResult } from '../../engine/result.ts'
import { levelText } from '../level-text.ts'
import type { ReportContext } from '../report-context.ts'
import { bare, type Cell, type Column, type DataTable } from './table.ts'

type Node = {
  readonly kind: string
  readonly id: string | null
  readonly title: string
  readonly node: (Omit<NodeResult, 'level'> & { readonly level?: NodeResult['level'] }) | undefined
  readonly before: number | null
  readonly target: number | null
}

/** The whole, its domains with their sections, then the groups. */
function nodesOf({ questionnaire, result, previous, target, targetIndices, words }: ReportContext): readonly Node[] {
  const { m } = words
  const before = previous?.result
  return [
    {
      kind: m.terms.overall,
      id: null,
      title: m.terms.overall,
      node: { ...result.overall, level: result.headline },
      before: before?.overall.index ?? null,
      target: target?.index ?? null,
    },
    ...questionnaire.domains.flatMap(({ id, title, sections = [] }): Node[] => [
      {
        kind: m.terms.domain,
        id,
        title,
        node: result.domains[id],
        before: before?.domains[id]?.index ?? null,
        target: targetIndices.get(id) ?? null,
      },
      ...sections.map((section) => ({
        kind: m.tables.section,
        id: section.id,
        title: section.title,
        node: result.sections[section.id],
        before: before?.sections[section.id]?.index ?? null,
        target: null,
      })),
    ]),
    ...(questionnaire.groups ?? []).map(({ id, title }) => ({
      kind: m.terms.group,
      id,
      title,
      node: result.groups[id],
      before: before?.groups[id]?.index ?? null,
      target: null,
    })),
  ]
}

function columnsOf({ words, previous }: ReportContext): readonly Column[] {
  const { m } = words
  const share = (label: string): Column => ({ label, kind: 'share', width: 12 })
  const count = (label: string): Column => ({ label, kind: 'number', width: 12 })
  return [
    { label: m.tables.kind, kind: 'text', width: 12 },
    { label: m.tables.id, kind: 'text', width: 16 },
    { label: m.tables.name, kind: 'text', width: 40 },
    share(m.terms.index),
    share(m.tables.lowest),
    share(m.tables.highest),
    share(m.terms.target),
    ...(previous ? [share(m.terms.previous), share(m.report.changeColumn)] : []),
    { label: m.terms.level, kind: 'text', width: 22 },
    share(m.terms.coverage),
    share(m.terms.completeness),
    count(m.tables.count.applicable),
    count(m.tables.count.answered),
    count(m.tables.count.notSure),
    count(m.tables.count.open),
    count(m.tables.count.notApplicable),
  ]
}

function rowOf({ questionnaire, words, previous }: ReportContext, one: Node): readonly Cell[] {
  const { node, before } = one
  const index = node?.index ?? null
  const counts = node?.counts
  return [
    one.kind,
    one.id,
    one.title,
    index,
    node?.lower ?? null,
    node?.upper ?? null,
    one.target,
    ...(previous ? [before, index === null || before === null ? null : index - before] : []),
    node?.level ? bare(levelText(questionnaire, words, node.level)) : null,
    node?.coverage ?? null,
    node?.completeness ?? null,
    counts?.applicable ?? null,
    counts?.answered ?? null,
    counts?.notSure ?? null,
    counts?.open ?? null,
    counts?.notApplicable ?? null,
  ]
}

/** Every index with its bounds, target, level and counts, one row for the whole and for each part. */
export function scoresTable(context: ReportContext): DataTable {
  return {
    title: context.words.m.tables.scores,
    columns: columnsOf(context),
    rows: nodesOf(context).map((node) => rowOf(context, node)),
  }
}
