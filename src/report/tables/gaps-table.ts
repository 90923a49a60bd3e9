import type { Gap } from '../../engine/gaps.ts'
import { entryOf } from '../../engine/outline.ts'
import { ladderText } from '../answer-text.ts'
import type { ReportContext } from '../report-context.ts'
import { bareWords, type Cell, type DataTable } from './table.ts'

function rowOf({ questionnaire, assessment, words }: ReportContext, gap: Gap, at: number): readonly Cell[] {
  const { m } = words
  const entry = entryOf(questionnaire, gap.question)
  if (!entry) return []
  const { question, domain } = entry
  const notSure = gap.from === null || assessment.answers[gap.question]?.state === 'not-sure'
  return [
    at + 1,
    gap.question,
    question.text,
    domain.title,
    gap.kind === 'gain' ? m.tables.gain : m.report.why[gap.kind],
    notSure ? m.terms.state['not-sure'] : ladderText(questionnaire, words, question, gap.from ?? 0),
    ladderText(questionnaire, words, question, gap.to),
    gap.gain,
    question.impact ?? null,
    question.effort ?? null,
    gap.nextStep?.first ?? (gap.from === null ? m.report.findOut : null),
    gap.nextStep?.after ?? null,
  ]
}

/** Every answer below its target with what to do about it, the most pressing first. */
export function gapsTable(context: ReportContext): DataTable {
  const words = bareWords(context.words)
  const { m } = words
  const text = (label: string, width: number) => ({ label, kind: 'text' as const, width })
  const number = (label: string) => ({ label, kind: 'number' as const, width: 9 })
  return {
    title: m.tables.gaps,
    columns: [
      number(m.tables.rank),
      text(m.tables.id, 10),
      text(m.terms.question, 60),
      text(m.terms.domain, 22),
      text(m.tables.why, 20),
      text(m.terms.now, 24),
      text(m.tables.toReach, 24),
      { label: m.tables.adds, kind: 'share', width: 12 },
      number(m.tables.impact),
      number(m.tables.effort),
      text(m.tables.firstStep, 60),
      text(m.tables.afterThat, 60),
    ],
    rows: context.gaps.map((gap, at) => rowOf({ ...context, words }, gap, at)),
  }
}
