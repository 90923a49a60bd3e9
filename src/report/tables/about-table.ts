import type { ReportContext } from '../report-context.ts'
import { type Cell, type DataTable, dayCell } from './table.ts'

/** What the other tables are about and what they were made with; `madeAt` is an ISO instant, `marking` a classification. */
export function aboutTable(context: ReportContext, marking: string | null, madeAt: string): DataTable {
  const { assessment, questionnaire, result, previous, target, fingerprint, words } = context
  const { m, language } = words
  const said = (label: string, value: Cell): readonly (readonly Cell[])[] => (value === null ? [] : [[label, value]])
  return {
    title: m.tables.about,
    columns: [
      { label: m.tables.name, kind: 'text', width: 26 },
      { label: m.tables.value, kind: 'text', width: 80 },
    ],
    rows: [
      ...said(m.tables.marking, marking),
      ...said(m.terms.subject, assessment.subject),
      ...said(m.terms.questionnaire, questionnaire.title),
      ...said(m.tables.id, questionnaire.id),
      ...said(m.report.version, result.questionnaire.version),
      ...said(m.terms.date, dayCell(assessment.date)),
      ...said(m.terms.note, assessment.annotation ?? null),
      ...said(m.report.status, m.report.statusOf[assessment.status]),
      ...said(m.report.comparedWith, dayCell(previous?.assessment.date)),
      ...said(m.terms.target, target?.title ?? null),
      ...said(m.report.fingerprint, fingerprint),
      ...said(m.report.engine, `Mizan ${result.engine}`),
      ...said(m.tables.language, words.f.languageName(language)),
      ...said(m.tables.madeOn, dayCell(madeAt.slice(0, 10))),
      ...said(m.tables.kind, m.tables.selfDeclared),
    ],
  }
}
