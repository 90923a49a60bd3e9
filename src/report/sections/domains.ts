import type { NodeResult } from '../../engine/result.ts'
import type { Block, TableBlock, TableCell, TableColumn } from '../block.ts'
import { barOf, domainRadars } from '../charts.ts'
import { levelText } from '../level-text.ts'
import { own, type ReportContext } from '../report-context.ts'
import type { Section } from './section.ts'

type Node = Omit<NodeResult, 'level'> & { readonly level?: NodeResult['level'] }
type Row = {
  readonly title: string
  readonly node: Node | undefined
  readonly before: number | null
  readonly target: number | null
  readonly strong: boolean
}

const plain = (text: string): TableCell => ({ text, bar: null })

function cellsOf({ words, questionnaire, previous }: ReportContext, row: Row, levels: boolean): TableCell[] {
  const { f } = words
  const { node } = row
  const change = node?.index === null || node === undefined || row.before === null ? null : node.index - row.before
  return [
    plain(row.title),
    { text: '', bar: barOf(node, row.before, row.target) },
    plain(f.percent(node?.index ?? null)),
    ...(levels ? [plain(node?.level ? levelText(questionnaire, words, node.level) : '')] : []),
    plain(f.percent(node?.coverage ?? null)),
    plain(f.percent(node?.completeness ?? null)),
    ...(previous ? [plain(f.isolateLtr(f.points(change)))] : []),
  ]
}

function columnsOf({ words, previous }: ReportContext, label: string, levels: boolean): TableColumn[] {
  const { m } = words
  const rest = 1 - 0.09 - 0.095 - 0.095 - 0.12 - (levels ? 0.24 : 0) - (previous ? 0.09 : 0)
  return [
    { label, share: rest, align: 'start' },
    { label: '', share: 0.09, align: 'start' },
    { label: m.terms.index, share: 0.095, align: 'end' },
    ...(levels ? [{ label: m.terms.level, share: 0.24, align: 'start' as const }] : []),
    { label: m.terms.coverage, share: 0.095, align: 'end' },
    { label: m.terms.completeness, share: 0.12, align: 'end' },
    ...(previous ? [{ label: m.report.changeColumn, share: 0.09, align: 'end' as const }] : []),
  ]
}

function table(context: ReportContext, label: string, rows: readonly Row[]): TableBlock {
  const levels = rows.some((row) => row.node?.level)
  return {
    kind: 'table',
    caption: label,
    columns: columnsOf(context, label, levels),
    rows: rows.map((row) => ({ cells: cellsOf(context, row, levels), strong: row.strong })),
  }
}

function domainRows(context: ReportContext): Row[] {
  const { questionnaire, result, previous, target, targetIndices, words } = context
  const parted = questionnaire.domains.some((domain) => domain.sections)
  const rows = questionnaire.domains.flatMap((domain): Row[] => [
    {
      title: own(words, domain.title),
      node: result.domains[domain.id],
      before: previous?.result.domains[domain.id]?.index ?? null,
      target: targetIndices.get(domain.id) ?? null,
      strong: parted,
    },
    ...(domain.sections ?? []).map((section) => ({
      title: own(words, section.title),
      node: result.sections[section.id],
      before: previous?.result.sections[section.id]?.index ?? null,
      target: null,
      strong: false,
    })),
  ])
  const overall = {
    title: words.m.terms.overall,
    node: { ...result.overall, level: result.headline },
    before: previous?.result.overall.index ?? null,
    target: target?.index ?? null,
    strong: true,
  }
  return [...rows, overall]
}

function layers(context: ReportContext): Block[] {
  const { questionnaire, result, previous, words } = context
  const groups = questionnaire.groups ?? []
  if (groups.length === 0) return []
  const rows = groups.map((group) => ({
    title: own(words, group.title),
    node: result.groups[group.id],
    before: previous?.result.groups[group.id]?.index ?? null,
    target: null,
    strong: false,
  }))
  return [
    { kind: 'heading', level: 2, text: words.m.terms.group, aside: null, id: 'layers' },
    { kind: 'paragraph', style: 'muted', text: words.m.report.layersIntro },
    table(context, words.m.terms.group, rows),
  ]
}

/** Every domain in figures: the charts' twin, with level, coverage, completeness and movement. */
export const domains = {
  id: 'domains',
  build: (context) => {
    const { m } = context.words
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: m.report.domains, aside: null, id: 'domains' },
      { kind: 'paragraph', style: 'muted', text: m.report.domainsIntro },
      table(context, m.terms.domain, domainRows(context)),
      ...layers(context),
      ...domainRadars(context),
    ]
  },
} as const satisfies Section
