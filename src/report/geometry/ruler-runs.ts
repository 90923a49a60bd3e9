/** Places of a series measured with different rulers: no line runs from one ruler to the next. */
import type { Point } from './point.ts'
import type { Trend } from './trend.ts'

/** A stretch of places under one ruler, from `from` to `to`, both in it. */
export type Run = { readonly ruler: string; readonly from: number; readonly to: number }

/** The stretches in order; every place is in exactly one. */
export function rulerRuns(rulers: readonly string[]): readonly Run[] {
  const found: Run[] = []
  for (const [at, ruler] of rulers.entries()) {
    const last = found.at(-1)
    if (last?.ruler === ruler) found[found.length - 1] = { ...last, to: at }
    else found.push({ ruler, from: at, to: at })
  }
  return found
}

/** The values inside a stretch; null outside of it. */
export const valuesIn = (values: readonly (number | null)[], { from, to }: Run): readonly (number | null)[] =>
  values.map((value, at) => (at >= from && at <= to ? value : null))

/** The lines of a series, each inside its stretch; gaps stay gaps. */
export const segmentsIn = (
  { series }: Trend,
  values: readonly (number | null)[],
  stretches: readonly Run[],
): readonly (readonly Point[])[] => stretches.flatMap((run) => series(valuesIn(values, run)).segments)

/** x halfway between the places where one stretch ends and the next begins. */
export const changesBetween = ({ xs }: Pick<Trend, 'xs'>, stretches: readonly Run[]): readonly number[] =>
  stretches.slice(1).map(({ from }) => ((xs[from - 1] ?? 0) + (xs[from] ?? 0)) / 2)
