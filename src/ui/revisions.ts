/** Which rounds have been replaced by a newer revision. */
import type { AssessmentRow } from '../storage/store.ts'

type Row = Pick<AssessmentRow, 'id' | 'revises'>

/** The ids of rounds that a revision here replaces. */
export const revisedIds = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ revises }) => revises ?? []))

/** The rounds that stand for themselves: those that no revision here replaces. */
export function current<T extends Row>(rows: readonly T[]): readonly T[] {
  const revised = revisedIds(rows)
  return rows.filter(({ id }) => !revised.has(id))
}
