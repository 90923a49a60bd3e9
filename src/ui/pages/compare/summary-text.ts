/** The comparison in a sentence or two. */
import type { Words } from '../../../i18n/index.ts'
import { changeOf, directionOf } from './change.ts'
import { questionRows, tally } from './question-rows.ts'
import type { Round } from './round.ts'

/** The round the newest is compared with: the wanted one, else the one before it; null with fewer than two rounds. */
export function baseOf(rounds: readonly Round[], wanted: string | null): Round | null {
  const older = rounds.slice(0, -1)
  return older.find(({ id }) => id === wanted) ?? older.at(-1) ?? null
}

/** How the index moved since `base`, how many answers moved it, and a warning where a round is incomplete. */
export function summaryText(rounds: readonly Round[], base: Round, words: Words): string {
  const { m, f } = words
  const last = rounds.at(-1) ?? base
  const counts = tally(questionRows(rounds, base, words))
  const moves = (['up', 'down', 'answered', 'other'] as const).flatMap((way) =>
    counts[way] > 0 ? [m.compare.tally[way](counts[way])] : [],
  )
  const complete = [base, last].every(({ result }) => result.overall.completeness === 1)
  return [
    movedText(base, last, words),
    moves.length > 0 ? m.compare.summary.answers(f.list(moves)) : m.compare.noneChanged(base.name, last.name),
    ...(complete ? [] : [m.compare.summary.incomplete]),
  ].join(' ')
}

function movedText(base: Round, last: Round, { m, f }: Words): string {
  const change = changeOf(base.result.overall.index, last.result.overall.index)
  if (change.kind !== 'moved') return m.compare.summary.none
  const way = directionOf(change.delta)
  if (way === 'same') return m.compare.summary.same(base.name, last.name)
  return m.compare.summary[way](f.number(Math.abs(change.delta) * 100, 1), base.name, last.name)
}
