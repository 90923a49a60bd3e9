/** What the large chart of one node shows beside its line: where it should be, and what happened on the way. */
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Annotation, Goal, Roadmap } from '../../../engine/roadmap.ts'
import type { Words } from '../../../i18n/index.ts'
import { indexText } from '../../charts/domain-series.ts'
import type { TrendPlace } from '../../charts/trend-series.ts'
import { answeredOf, indexOf, stepsOf, type TrendNode, type TrendRound } from './trend-rounds.ts'

/** An annotation with the number that stands on the time axis. */
export type Numbered = Annotation & { readonly number: number }

export type Focus = {
  readonly node: TrendNode
  readonly rounds: readonly TrendRound[]
  readonly places: readonly TrendPlace[]
  /** 0…1 by round; null is a gap */
  readonly values: readonly (number | null)[]
  /** how much of the node is answered, by round */
  readonly answered: readonly (number | null)[]
  /** where the newest round's target puts the node; null without one, and where a goal of `goals` says the same */
  readonly target: number | null
  /** the goals for this node */
  readonly goals: readonly Goal[]
  readonly annotations: readonly Numbered[]
  /** the newest version, in the interface's language */
  readonly document: Questionnaire | undefined
}

/** By date; the numbers are those of the list beneath the chart. */
export const numbered = ({ annotations }: Roadmap): readonly Numbered[] =>
  annotations
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.text.localeCompare(b.text))
    .map((annotation, at) => ({ ...annotation, number: at + 1 }))

type Given = Pick<Focus, 'node' | 'rounds' | 'target' | 'document'> & { readonly roadmap: Roadmap }

/** A goal that is the target has its own line. */
export function focusOn({ node, rounds, target, document, roadmap }: Given): Focus {
  const goals = roadmap.goals.filter(({ domain }) => domain === node.domain)
  const drawn = goals.some(({ measure }) => measure.kind === 'index' && measure.index === target)
  return {
    node,
    rounds,
    document,
    target: drawn ? null : target,
    places: rounds.map(({ id, date, name }) => ({ id, date, name })),
    values: rounds.map((round) => indexOf(round, node)),
    answered: rounds.map((round) => answeredOf(round, node)),
    goals,
    annotations: numbered(roadmap),
  }
}

/** Dates beside the rounds' that the time axis has to reach. */
export const otherDates = ({ goals, annotations }: Pick<Focus, 'goals' | 'annotations'>): readonly string[] => [
  ...goals.flatMap(({ by }) => by ?? []),
  ...annotations.map(({ date }) => date),
]

/** What a goal asks for, in words: "80%" or the name of the level. */
export function goalValue({ measure }: Goal, document: Questionnaire | undefined, { f }: Words): string {
  if (measure.kind === 'index') return f.percent(measure.index)
  return stepsOf(document)[measure.step]?.title ?? f.number(measure.step)
}

/** The whole chart as text. */
export function focusText(focus: Focus, words: Words): string {
  const { m, f } = words
  const { node, places, values, answered, target, goals, annotations, document } = focus
  const at = places.map(({ name }, place) =>
    m.subject.chart.value(
      f.isolate(name),
      indexText(values[place], words),
      m.subject.answered(f.percent(answered[place] ?? null)),
    ),
  )
  return [
    m.compare.chart.text(m.subject.chart.title(node.title), [f.list(at)]),
    ...(target === null ? [] : [m.subject.chart.target(f.percent(target))]),
    ...goals.map((goal) => {
      const value = f.isolate(goalValue(goal, document, words))
      return goal.by ? m.subject.goals.by(value, f.date(goal.by)) : m.subject.goals.some(value)
    }),
    ...annotations.map(({ date, text }) => `${f.date(date)}: ${f.isolate(text)}.`),
  ].join(' ')
}
