/** Which assessments stand for their rounds: a final that was revised is represented by its newest revision. */
import type { Assessment } from './assessment.ts'

type Revisable = Pick<Assessment, 'id' | 'revises' | 'revision'>

/**
 * One of each line of revisions, the one with the highest revision number; the order stays. A revision whose earlier one is not
 * among them stands for itself, and revisions in a circle lose all but one.
 */
export function newestRevisions<T extends Revisable>(rounds: readonly T[]): readonly T[] {
  const byId = new Map(rounds.map((round) => [round.id, round]))
  const newest = new Map<string, T>()
  for (const round of rounds) {
    const first = firstOf(round, byId)
    const known = newest.get(first)
    if (!known || revisionOf(round) > revisionOf(known)) newest.set(first, round)
  }
  const kept = new Set(newest.values())
  return rounds.filter((round) => kept.has(round))
}

const revisionOf = ({ revision }: Revisable): number => revision ?? 1

/** The id at the start of a line of revisions; of a circle the least of its ids. */
function firstOf(round: Revisable, byId: ReadonlyMap<string, Revisable>): string {
  const seen = new Set<string>()
  let at = round
  while (!seen.has(at.id)) {
    seen.add(at.id)
    const before = at.revises === undefined ? undefined : byId.get(at.revises)
    if (!before) return at.id
    at = before
  }
  return [...seen].sort()[0] ?? round.id
}
