/** The series in a sentence or two: where it stands, how it moved, and why a fall may be none. */
import type { Words } from '../../../i18n/index.ts'
import { directionOf } from '../compare/change.ts'
import { nodeChange } from './node-change.ts'
import { levelOf, type TrendRound, WHOLE } from './trend-rounds.ts'

export function leadText(rounds: readonly TrendRound[], words: Words): string {
  const { m, f } = words
  const newest = rounds.at(-1)
  const before = rounds.at(-2)
  if (!newest) return ''
  const { index, completeness } = newest.figures
  const level = levelOf(newest, WHOLE)
  const stands =
    index === null
      ? m.subject.lead.nothing(newest.name)
      : m.subject.lead.now(newest.name, f.percent(index), level && f.isolate(level.title))
  const change = nodeChange(rounds, WHOLE)
  if (!before) return stands
  if (!change) return `${stands} ${m.subject.lead.otherRuler(before.name)}`
  if (change.kind !== 'moved') return stands
  const way = directionOf(change.delta)
  const points = f.number(Math.abs(change.delta) * 100, 1)
  const answered = before.figures.completeness ?? 0
  const more = way === 'down' && (completeness ?? 0) > answered
  return [
    stands,
    m.subject.lead[way](points, before.name),
    ...(more ? [m.subject.lead.moreAnswered(f.percent(answered), f.percent(completeness))] : []),
  ].join(' ')
}
