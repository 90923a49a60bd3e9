import type { Answer } from '../../engine/assessment.ts'
import { type Entry, outline } from '../../engine/outline.ts'
import type { QuestionResult } from '../../engine/result.ts'
import { answerText, ladderText } from '../answer-text.ts'
import type { AnswerDetail, ReportContext } from '../report-context.ts'
import { bareWords, type Cell, type Column, type DataTable, dayCell } from './table.ts'

type Row = Entry & { readonly answer: Answer | undefined; readonly standing: QuestionResult | undefined }
type Field = Column & { readonly cell: (row: Row) => Cell }

/** The number that was typed, else the place on the ladder; null where the answer is neither. */
function numberOf({ answer, standing }: Row): number | null {
  if (answer?.state !== 'answered') return null
  return typeof answer.value === 'number' ? answer.value : (standing?.value ?? null)
}

const text = (label: string, width: number, cell: Field['cell']): Field => ({ label, kind: 'text', width, cell })
const number = (label: string, kind: 'number' | 'share', cell: Field['cell']): Field => ({
  label,
  kind,
  width: 9,
  cell,
})

/** What was asked and answered. */
function answerFields({ questionnaire, words }: ReportContext): readonly Field[] {
  const { m } = words
  return [
    text(m.terms.domain, 22, ({ domain }) => domain.title),
    text(m.tables.section, 22, ({ section }) => section?.title ?? null),
    text(m.tables.id, 10, ({ question }) => question.id),
    text(m.terms.question, 60, ({ question }) => question.text),
    text(m.report.state, 16, ({ standing }) => m.terms.state[standing?.state ?? 'unanswered']),
    text(m.terms.answer, 34, ({ question, answer, standing }) =>
      standing?.state === 'answered' ? answerText(questionnaire, words, question, answer, 'answered') : null,
    ),
    number(m.tables.value, 'number', numberOf),
    number(m.tables.score, 'share', ({ standing }) => standing?.score ?? null),
    number(m.terms.weight, 'number', ({ standing }) => standing?.weight ?? null),
  ]
}

function earlier({ questionnaire, words, previous }: ReportContext, { question }: Row): Cell {
  const standing = previous?.result.questions[question.id]
  if (!previous || !standing) return null
  return answerText(questionnaire, words, question, previous.assessment.answers[question.id], standing.state)
}

type Beside = Readonly<Record<AnswerDetail, readonly Field[]>>

/** What stands beside an answer. */
function besideFields(context: ReportContext): Beside {
  const { questionnaire, words, previous } = context
  const { m } = words
  const target = ({ question, answer }: Row) =>
    answer?.target === undefined ? null : ladderText(questionnaire, words, question, answer.target)
  const mark = (is: boolean | undefined) => (is ? m.tables.yes : null)
  const named = ({ answer }: Row) => answer?.files?.map(({ name }) => name).join('\n') ?? null
  const digests = ({ answer }: Row) => answer?.files?.map(({ sha256 }) => sha256).join('\n') ?? null
  return {
    before: previous ? [text(m.report.before, 28, (row) => earlier(context, row))] : [],
    notes: [
      text(m.terms.reason, 30, ({ answer }) => (answer?.state === 'not-applicable' ? answer.reason : null)),
      text(m.terms.note, 40, ({ answer }) => answer?.note ?? null),
    ],
    evidence: [
      text(m.terms.evidence, 40, ({ answer }) => answer?.evidence ?? null),
      text(m.report.links, 30, ({ answer }) => answer?.links?.join('\n') ?? null),
      text(m.report.files, 24, named),
    ],
    digests: [text('SHA-256', 64, digests)],
    plan: [
      text(m.terms.target, 20, target),
      text(m.report.owner, 18, ({ answer }) => answer?.owner ?? null),
      text(m.report.due, 12, ({ answer }) => dayCell(answer?.due)),
    ],
    marks: [
      text(
        m.report.confidence,
        12,
        ({ answer }) => (answer?.confidence && m.report.confidenceOf[answer.confidence]) || null,
      ),
      text(m.report.carried, 12, ({ answer }) => mark(answer?.carried)),
      text(m.report.flagged, 12, ({ answer }) => mark(answer?.flagged)),
    ],
  }
}

const DETAILS: readonly AnswerDetail[] = ['before', 'notes', 'evidence', 'digests', 'plan', 'marks']

/** Every question with its answer and what the report tells beside it, one row each, in the questionnaire's order. */
export function answersTable(given: ReportContext): DataTable {
  const context = { ...given, words: bareWords(given.words) }
  const { assessment, result, questionnaire, details } = context
  const beside = besideFields(context)
  const fields = [...answerFields(context), ...DETAILS.filter((one) => details.has(one)).flatMap((one) => beside[one])]
  return {
    title: context.words.m.tables.answers,
    columns: fields.map(({ label, kind, width }) => ({ label, kind, width })),
    rows: outline(questionnaire).map((entry) => {
      const { id } = entry.question
      const row = { ...entry, answer: assessment.answers[id], standing: result.questions[id] }
      return fields.map(({ cell }) => cell(row))
    }),
  }
}
