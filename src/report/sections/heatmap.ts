import type { HeatmapBlock } from '../block.ts'
import { own, type ReportContext } from '../report-context.ts'
import { type ReportRound, roundsUpTo } from '../rounds.ts'
import type { Section } from './section.ts'

/** More columns than these cannot be read on a page: the first round and the newest stand for all. */
const MOST_ROUNDS = 8

type Row = { readonly label: string; readonly indexOf: (round: ReportRound) => number | null }

function cellsOf({ words }: ReportContext, row: Row, rounds: readonly ReportRound[]) {
  const { f } = words
  const values = rounds.map(row.indexOf)
  const [first = null, last = null] = [values[0], values.at(-1)]
  const moved = first === null || last === null ? null : last - first
  return [
    ...values.map((value) => ({ value, text: f.percent(value) })),
    { value: null, text: f.isolateLtr(f.points(moved)) },
  ]
}

/** Months where they tell the rounds apart, else days. */
function columnsOf({ words }: ReportContext, rounds: readonly ReportRound[]): readonly string[] {
  const { f, m } = words
  const days = rounds.map(({ assessment }) => assessment.date)
  const months = days.map(f.shortDate)
  if (new Set(months).size === months.length) return months
  return days.map((day, at) => {
    const before = days.slice(0, at).filter((other) => other === day).length
    return before > 0 ? m.compare.again(f.date(day), before + 1) : f.date(day)
  })
}

function block(context: ReportContext, rounds: readonly ReportRound[]): HeatmapBlock {
  const { words, questionnaire } = context
  const { m } = words
  const rows: readonly Row[] = [
    ...questionnaire.domains.map((domain) => ({
      label: own(words, domain.short ?? domain.title),
      indexOf: ({ result }: ReportRound) => result.domains[domain.id]?.index ?? null,
    })),
    { label: m.terms.overall, indexOf: ({ result }) => result.overall.index },
  ]
  return {
    kind: 'heatmap',
    alt: m.report.heatmapAlt,
    corner: m.terms.domain,
    columns: [...columnsOf(context, rounds), m.report.changeColumn],
    rows: rows.map((row) => ({ label: row.label, cells: cellsOf(context, row, rounds) })),
  }
}

/** Every domain in every round, the stronger the higher; nothing to say of a single round. */
export const heatmap = {
  id: 'heatmap',
  build: (context) => {
    const all = roundsUpTo(context)
    if (all.length < 2) return []
    const { m } = context.words
    const left = all.length > MOST_ROUNDS
    const rounds = left ? [...all.slice(0, 1), ...all.slice(1 - MOST_ROUNDS)] : all
    const intro = left ? [m.report.heatmapIntro, m.report.heatmapSome(MOST_ROUNDS - 1)] : [m.report.heatmapIntro]
    return [
      { kind: 'heading', level: 1, text: m.compare.radar, aside: null, id: 'heatmap' },
      { kind: 'paragraph', style: 'muted', text: intro.join(' ') },
      block(context, rounds),
    ]
  },
} as const satisfies Section
