import type { Answers } from '../../engine/assessment.ts'
import { type Comparison, compare } from '../../engine/compare.ts'
import { movedQuestions } from '../../engine/moved-questions.ts'
import { entryOf } from '../../engine/outline.ts'
import type { Result } from '../../engine/result.ts'
import { answerText } from '../answer-text.ts'
import type { Block, TableCell, WaterfallBlock } from '../block.ts'
import { own, type ReportContext, type Round, type Scored } from '../report-context.ts'
import { whyText } from '../why-text.ts'
import type { Section } from './section.ts'

/** Policy: the answers that moved the result most, not all of them; the answers' own section has the rest. */
const MOST_ANSWERS = 10
const PARTS = ['ruler', 'applicability', 'completeness', 'answers'] as const

/** The earlier round under its own version where that is known, else as it was carried. */
const baseOf = ({ series, authored }: ReportContext, previous: Scored): Round =>
  series.find(({ assessment }) => assessment.id === previous.assessment.id) ?? {
    assessment: previous.assessment,
    questionnaire: authored,
  }

/** From one index to the other by its exact parts; a changed questionnaire is no part where it is the same one. */
function waterfall(context: ReportContext, base: Round, { overall }: Comparison): Block[] {
  const { words, assessment, authored } = context
  const { m, f } = words
  const { before, after, parts } = overall
  if (before === null || after === null || parts === null) return []
  const told = PARTS.filter((part) => part !== 'ruler' || base.questionnaire.version !== authored.version)
  const end = (date: string, value: number) => ({ label: f.date(date), value, text: f.percent(value, 1) })
  const steps = told.map((part) => ({
    label: m.compare.why.parts[part],
    delta: parts[part],
    text: f.isolateLtr(f.points(parts[part])),
  }))
  const block: WaterfallBlock = {
    kind: 'waterfall',
    alt: m.report.wayAlt(
      f.percent(before, 1),
      f.percent(after, 1),
      f.list(steps.map((step) => m.report.point(step.label, step.text))),
    ),
    start: end(base.assessment.date, before),
    steps,
    end: end(assessment.date, after),
  }
  return [block]
}

const plain = (text: string): TableCell => ({ text, bar: null })

function moved(context: ReportContext, base: Round, comparison: Comparison): Block[] {
  const { words, questionnaire, assessment } = context
  const { m, f } = words
  const most = comparison.overall.because
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, MOST_ANSWERS)
  const said = (answers: Answers, result: Result, id: string) => {
    const question = entryOf(questionnaire, id)?.question
    const state = result.questions[id]?.state
    return question && state ? answerText(questionnaire, words, question, answers[id], state) : '–'
  }
  if (most.length === 0) return []
  const share = [0.43, 0.22, 0.22, 0.13]
  const labels = [
    m.terms.question,
    f.shortDate(base.assessment.date),
    f.shortDate(assessment.date),
    m.report.changeColumn,
  ]
  return [
    { kind: 'heading', level: 2, text: m.report.movedMost, aside: null, id: 'moved-most' },
    {
      kind: 'table',
      caption: m.report.movedMost,
      columns: labels.map((label, at) => ({ label, share: share[at] ?? 0, align: at === 3 ? 'end' : 'start' })),
      rows: most.map(({ question, amount }) => ({
        strong: false,
        cells: [
          plain(own(words, entryOf(questionnaire, question)?.question.text ?? question)),
          plain(said(comparison.carried.answers, comparison.bridged, question)),
          plain(said(assessment.answers, comparison.after, question)),
          plain(f.isolateLtr(f.points(amount))),
        ],
      })),
    },
  ]
}

/** How complete the rounds are and which versions they answer, where that matters to what is compared. */
function caveats({ words, authored }: ReportContext, base: Round, { before, after }: Comparison): string | null {
  const { m, f } = words
  const versions = [base.questionnaire.version, authored.version]
  const complete = [before, after].every(({ overall }) => overall.completeness === 1)
  const said = [
    ...(new Set(versions).size > 1 ? [m.compare.versions(versions.map(f.isolateLtr).join(', '))] : []),
    ...(complete ? [] : [m.compare.summary.incomplete]),
  ]
  return said.length > 0 ? said.join(' ') : null
}

/** What moved since the earlier round and why, in parts that add up; nothing to say without an earlier round. */
export const changes = {
  id: 'changes',
  build: (context) => {
    const { previous, words, assessment, authored } = context
    if (!previous) return []
    const { m, f } = words
    const base = baseOf(context, previous)
    const comparison = compare(
      { questionnaire: base.questionnaire, input: base.assessment },
      { questionnaire: authored, input: assessment },
    )
    const why = whyText(comparison.overall, movedQuestions(comparison, authored, { kind: 'overall' }), words)
    const caveat = caveats(context, base, comparison)
    return [
      { kind: 'heading', level: 1, text: m.report.changes(f.date(base.assessment.date)), aside: null, id: 'changes' },
      { kind: 'paragraph', style: 'lead', text: why ?? m.compare.summary.none },
      ...(caveat === null ? [] : [{ kind: 'paragraph' as const, style: 'muted' as const, text: caveat }]),
      ...waterfall(context, base, comparison),
      ...moved(context, base, comparison),
    ]
  },
} as const satisfies Section
