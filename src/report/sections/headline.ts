import type { Block, KeyFigure } from '../block.ts'
import { headlineBars, headlineRadar } from '../charts.ts'
import { levelText, meaningText, stepText } from '../level-text.ts'
import { own, type ReportContext } from '../report-context.ts'
import { gapItem, noGapsText } from './gap-items.ts'
import type { Section } from './section.ts'

/** Policy (visual.md, "Results"): five next steps, not fifty. */
const STEPS = 5

/** How many questions a limit names before it counts the rest. */
const NAMED = 4

function changeOf({ result, previous }: ReportContext): number | null {
  const now = result.overall.index
  const before = previous?.result.overall.index ?? null
  return now === null || before === null ? null : now - before
}

function figures(context: ReportContext): KeyFigure[] {
  const { result, questionnaire, words, previous } = context
  const { m, f } = words
  const { index, lower, upper, counts } = result.overall
  const open = lower !== null && upper !== null && lower !== upper
  const change = changeOf(context)
  const since =
    change !== null && previous ? m.report.change(f.points(change), f.shortDate(previous.assessment.date)) : null
  const range = open ? m.report.canBe(f.percent(lower), f.percent(upper)) : null
  const done = counts.answered + counts.notSure
  return [
    ...(result.headline
      ? [{ label: m.terms.grade, value: levelText(questionnaire, words, result.headline), detail: null, main: true }]
      : []),
    {
      label: m.terms.index,
      value: index === null ? m.terms.notScored : f.percent(index),
      detail: [range, since].filter((part) => part !== null).join(' · ') || null,
      main: !result.headline,
    },
    {
      label: m.terms.completeness,
      value: f.percent(result.overall.completeness),
      detail: m.terms.answeredOf(done, counts.applicable),
      main: false,
    },
  ]
}

/** The range in words while it is open, else what the reached step means, else the index. */
function verdict({ result, questionnaire, words }: ReportContext): string {
  const { m, f } = words
  const { headline, overall } = result
  if (overall.index === null) return m.report.noResult
  const meaning = meaningText(questionnaire, words, headline)
  if (meaning) return meaning
  const lower = stepText(questionnaire, words, headline?.lower ?? null)
  const upper = stepText(questionnaire, words, headline?.upper ?? null)
  const { open } = overall.counts
  if (lower && upper && open > 0) return m.report.between(open, lower, upper)
  return m.report.indexSentence(f.percent(overall.index))
}

/** How much is open, where the verdict does not say so. */
function openSentence({ result, words }: ReportContext): string | null {
  const { headline, overall } = result
  const said = headline?.provisional && headline.lower !== headline.upper
  return overall.counts.open === 0 || overall.index === null || said
    ? null
    : words.m.report.openNow(overall.counts.open)
}

/** The questions behind a limit: the first few, so that one line says it; the gaps name them all. */
function becauseText({ words: { m, f } }: ReportContext, ids: readonly string[]): string {
  const named = ids.slice(0, ids.length > NAMED + 1 ? NAMED : ids.length)
  const others = ids.length - named.length
  return m.report.because(
    f.list([...named.map(f.isolateLtr), ...(others > 0 ? [m.report.otherQuestions(others)] : [])]),
  )
}

/** Every limit that acts; those of the same answers stand in one notice. */
function limits(context: ReportContext): Block[] {
  const { result, questionnaire, words } = context
  const declared = questionnaire.scoring?.caps ?? []
  const notices = new Map<string, string[]>()
  for (const { id, because } of result.caps) {
    const notice = declared.find((one) => one.id === id)?.notice
    const reason = becauseText(context, because)
    if (notice) notices.set(reason, [...(notices.get(reason) ?? []), own(words, notice)])
  }
  return [...notices].map(([reason, texts]) => ({
    kind: 'notice',
    tone: 'stop',
    text: texts.join('\n'),
    because: [reason],
  }))
}

function steps(context: ReportContext): Block[] {
  const { gaps, result, words } = context
  const { m } = words
  if (result.overall.index === null) return []
  const aside = gaps.length > STEPS ? m.report.firstOf(STEPS, gaps.length) : null
  return [
    { kind: 'heading', level: 2, text: m.report.nextSteps, aside, id: 'next-steps' },
    ...(gaps.length === 0
      ? [{ kind: 'paragraph' as const, style: 'body' as const, text: noGapsText(context) }]
      : [
          {
            kind: 'list' as const,
            ordered: true,
            items: gaps.slice(0, STEPS).map((gap) => gapItem(context, gap, false)),
          },
        ]),
  ]
}

/** The page that must be enough alone: the result in words, its range, radar and bars, what limits it, five next steps. */
export const headline = {
  id: 'headline',
  onePage: true,
  build: (context) => {
    const { m } = context.words
    const radar = headlineRadar(context)
    const bars = headlineBars(context)
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: m.report.headline, aside: null, id: 'headline' },
      { kind: 'keyFigures', figures: figures(context) },
      {
        kind: 'paragraph',
        style: 'lead',
        text: [verdict(context), openSentence(context)].filter((part) => part !== null).join(' '),
      },
      radar ? { kind: 'sideBySide', start: radar, end: bars } : bars,
      ...limits(context),
      ...steps(context),
    ]
  },
} as const satisfies Section
