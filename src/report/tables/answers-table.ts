import type { Answer } from '../../engine/assessment.ts'
import { type Entry, outline } from '../../engine/outline.ts'
import { answerText, ladderText } from '../answer-text.ts'
import type { ReportContext } from '../report-context.ts'
import { bareWords, type Cell, type Column, type DataTable, dayCell } from './table.ts'

function columnsOf({ words, previous }: ReportContext): readonly Column[] {
  const { m } = words
  const text = (label: string, width: number): Column => ({ label, kind: 'text', width })
  return [
    text(m.terms.domain, 22),
    text(m.tables.section, 22),
    text(m.tables.id, 10),
    text(m.terms.question, 60),
    text(m.report.state, 16),
    text(m.terms.answer, 34),
    { label: m.tables.value, kind: 'number', width: 9 },
    { label: m.tables.score, kind: 'share', width: 9 },
    { label: m.terms.weight, kind: 'number', width: 9 },
    ...(previous ? [text(m.report.before, 28)] : []),
    text(m.terms.reason, 30),
    text(m.terms.note, 40),
    text(m.terms.evidence, 40),
    text(m.report.links, 30),
    text(m.report.files, 24),
    text(m.terms.target, 20),
    text(m.report.owner, 18),
    text(m.report.due, 12),
    text(m.report.confidence, 12),
    text(m.report.carried, 12),
    text(m.report.flagged, 12),
  ]
}

/** The number that was typed, else the place on the ladder; null where the answer is neither. */
function numberOf(answer: Answer | undefined, ladder: number | null): number | null {
  if (answer?.state !== 'answered') return null
  return typeof answer.value === 'number' ? answer.value : ladder
}

/** What stands beside the answer, in the columns' order. */
function besideCells(context: ReportContext, { question }: Entry, answer: Answer | undefined): readonly Cell[] {
  const { questionnaire, words } = context
  const { m } = words
  return [
    answer?.state === 'not-applicable' ? answer.reason : null,
    answer?.note ?? null,
    answer?.evidence ?? null,
    answer?.links?.join('\n') ?? null,
    answer?.files?.map(({ name }) => name).join('\n') ?? null,
    answer?.target === undefined ? null : ladderText(questionnaire, words, question, answer.target),
    answer?.owner ?? null,
    dayCell(answer?.due),
    answer?.confidence ? m.report.confidenceOf[answer.confidence] : null,
    answer?.carried ? m.tables.yes : null,
    answer?.flagged ? m.tables.yes : null,
  ]
}

function rowOf(context: ReportContext, entry: Entry): readonly Cell[] {
  const { questionnaire, assessment, result, previous, words } = context
  const { question, domain, section } = entry
  const answer = assessment.answers[question.id]
  const standing = result.questions[question.id]
  const state = standing?.state ?? 'unanswered'
  const said = (of: Answer | undefined, as: typeof state) => answerText(questionnaire, words, question, of, as)
  const earlier = previous?.result.questions[question.id]
  const before = earlier ? said(previous?.assessment.answers[question.id], earlier.state) : null
  return [
    domain.title,
    section?.title ?? null,
    question.id,
    question.text,
    words.m.terms.state[state],
    state === 'answered' ? said(answer, state) : null,
    numberOf(answer, standing?.value ?? null),
    standing?.score ?? null,
    standing?.weight ?? null,
    ...(previous ? [before] : []),
    ...besideCells(context, entry, answer),
  ]
}

/** Every question with its answer and all that stands beside it, one row each, in the questionnaire's order. */
export function answersTable(context: ReportContext): DataTable {
  const plain = { ...context, words: bareWords(context.words) }
  return {
    title: context.words.m.tables.answers,
    columns: columnsOf(context),
    rows: outline(context.questionnaire).map((entry) => rowOf(plain, entry)),
  }
}
