import { goalOn } from '../../engine/own-goals.ts'
import type { Block, TableBlock, TableCell, TrendBlock } from '../block.ts'
import { levelText } from '../level-text.ts'
import { own, type ReportContext } from '../report-context.ts'
import { type ReportRound, roundsUpTo } from '../rounds.ts'
import type { Section } from './section.ts'

type Rounds = readonly ReportRound[]

const indexOf = (round: ReportRound | undefined) => round?.result.overall.index ?? null

/** A difference that would be written as 0.0 points is none. */
const LEAST = 0.0005 - 1e-11

/** Where the series stands and how it moved since the round before. */
function leadText({ words, questionnaire }: ReportContext, rounds: Rounds): string {
  const { m, f } = words
  const [before, newest] = rounds.slice(-2)
  if (!before || !newest) return ''
  const { headline, overall } = newest.result
  const date = f.date(newest.assessment.date)
  if (overall.index === null) return m.subject.lead.nothing(date)
  const level = headline && levelText(questionnaire, words, headline)
  const was = indexOf(before)
  const stands = m.subject.lead.now(date, f.percent(overall.index), level)
  if (was === null) return stands
  const moved = overall.index - was
  const way = Math.abs(moved) < LEAST ? 'same' : moved > 0 ? 'up' : 'down'
  const answered = before.result.overall.completeness
  const more = way === 'down' && (overall.completeness ?? 0) > (answered ?? 0)
  return [
    stands,
    m.subject.lead[way](f.number(Math.abs(moved) * 100, 1), f.date(before.assessment.date)),
    ...(more ? [m.subject.lead.moreAnswered(f.percent(answered), f.percent(overall.completeness))] : []),
  ].join(' ')
}

/** The day the goal for the whole is to be reached by, where one of the person's own stands on this day. */
const goalDay = ({ roadmap, assessment }: ReportContext) =>
  goalOn(roadmap?.goals ?? [], null, assessment.date)?.by ?? null

/** Days beyond the rounds that the time axis has to reach: the goal's, and those of events. */
function otherDays(context: ReportContext): readonly string[] {
  const by = goalDay(context)
  return [...(context.roadmap?.annotations ?? []).map(({ date }) => date), ...(by ? [by] : [])]
}

/** The days of the axis: the rounds', with one before and one after them where something else reaches further. */
function daysOf(context: ReportContext, rounds: Rounds) {
  const days = rounds.map(({ assessment }) => assessment.date)
  const others = otherDays(context).toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const before = others.filter((day) => day < first).slice(0, 1)
  const after = others.filter((day) => day > last).slice(-1)
  const padded = <T>(values: readonly T[]): readonly (T | null)[] => [
    ...before.map(() => null),
    ...values,
    ...after.map(() => null),
  ]
  return { days: [...before, ...days, ...after], padded }
}

function altText({ words }: ReportContext, rounds: Rounds): string {
  const { m, f } = words
  const values = rounds.map((round) => m.report.point(f.date(round.assessment.date), f.percent(indexOf(round))))
  return m.report.trendAlt(f.list(values))
}

/** The index over real dates with how much was answered, the target and what happened. */
function chart(context: ReportContext, rounds: Rounds): TrendBlock {
  const { words, target, roadmap } = context
  const { m, f } = words
  const { days, padded } = daysOf(context, rounds)
  const aim = target?.index
  const events = (roadmap?.annotations ?? []).toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.text.localeCompare(b.text),
  )
  const by = goalDay(context)
  return {
    kind: 'trend',
    alt: altText(context, rounds),
    dates: days,
    dateLabels: days.map(f.shortDate),
    series: [
      { role: 'now', label: m.terms.index, values: padded(rounds.map(indexOf)) },
      ...(aim === undefined
        ? []
        : [
            {
              role: 'target' as const,
              label: m.report.targetAt(f.percent(aim), by && f.date(by)),
              values: days.map(() => aim),
            },
          ]),
    ],
    completeness: {
      label: m.terms.completeness,
      values: padded(rounds.map(({ result }) => result.overall.completeness)),
    },
    marks: events.map(({ date, text }) => ({ date, text: `${f.date(date)}: ${own(words, text)}` })),
    scale: [f.percent(0), f.percent(0.5), f.percent(1)],
  }
}

const plain = (text: string): TableCell => ({ text, bar: null })

/** The chart's twin: every round in figures. */
function table(context: ReportContext, rounds: Rounds): TableBlock {
  const { words, questionnaire } = context
  const { m, f } = words
  const levels = rounds.some(({ result }) => result.headline)
  return {
    kind: 'table',
    caption: m.compare.rounds,
    columns: [
      { label: m.report.round, share: levels ? 0.38 : 0.6, align: 'start' },
      ...(levels ? [{ label: m.terms.grade, share: 0.22, align: 'start' as const }] : []),
      { label: m.terms.index, share: 0.12, align: 'end' },
      { label: m.report.changeColumn, share: 0.14, align: 'end' },
      { label: m.terms.completeness, share: 0.14, align: 'end' },
    ],
    rows: rounds.map((round, at) => {
      const { assessment, result, carried } = round
      const [is, was] = [indexOf(round), indexOf(rounds[at - 1])]
      const version = carried ? m.report.carriedRound(f.isolateLtr(assessment.questionnaire.version)) : null
      const beside = [assessment.annotation && own(words, assessment.annotation), version].filter(Boolean)
      const name = [f.date(assessment.date), ...beside].join(' · ')
      return {
        strong: at === rounds.length - 1,
        cells: [
          plain(name),
          ...(levels ? [plain(levelText(questionnaire, words, result.headline))] : []),
          plain(f.percent(is)),
          plain(f.isolateLtr(f.points(is === null || was === null ? null : is - was))),
          plain(f.percent(result.overall.completeness)),
        ],
      }
    }),
  }
}

/** The result over real dates, all rounds under this version's ruler; nothing to say of a single round. */
export const trend = {
  id: 'trend',
  build: (context) => {
    const rounds = roundsUpTo(context)
    if (rounds.length < 2) return []
    const { m, f } = context.words
    const carried: Block[] = rounds.some((round) => round.carried)
      ? [
          {
            kind: 'paragraph',
            style: 'muted',
            text: m.subject.reading.newest(f.isolateLtr(context.questionnaire.version)),
          },
        ]
      : []
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: m.compare.trend, aside: null, id: 'trend' },
      { kind: 'paragraph', style: 'lead', text: leadText(context, rounds) },
      ...carried,
      chart(context, rounds),
      table(context, rounds),
    ]
  },
} as const satisfies Section
