/** The comparison in a sentence or two. */
import { movedQuestions } from '../../../engine/moved-questions.ts'
import type { Words } from '../../../i18n/index.ts'
import { whyReasons } from '../../../report/why-text.ts'
import { changeOf, directionOf } from './change.ts'
import type { Compared } from './compared.ts'
import type { Round } from './round.ts'

/** The round the newest is compared with: the wanted one, else the one before it; null with fewer than two rounds. */
export function baseOf(rounds: readonly Round[], wanted: string | null): Round | null {
  const older = rounds.slice(0, -1)
  return older.find(({ id }) => id === wanted) ?? older.at(-1) ?? null
}

/** How the index moved since `base` and why, and a warning where a round is incomplete. */
export function summaryText({ base, newest, comparison }: Compared, words: Words): string {
  const { m } = words
  const node = { kind: 'overall' } as const
  const reasons = whyReasons(comparison.overall, movedQuestions(comparison, newest.questionnaire, node), words)
  const complete = [base, newest].every(({ result }) => result.overall.completeness === 1)
  return [
    movedText(base, newest, words),
    ...(reasons.length > 0 ? [m.compare.summary.because(reasons)] : []),
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
