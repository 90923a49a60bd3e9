/**
 * Two numbers nearer than this are the same number where a threshold is read: sums of decimals such as 0.1 miss the
 * exact figure by a few parts in 10^16, and 80 % must reach a band that starts at 80 %.
 */
export const SAME = 1e-9

/** The least by which one value is said to be above another: it stays more than `SAME` on any scale it is divided by. */
export const ABOVE = 1e-6

/** Whether `value` is at or above `threshold`, forgiving what binary fractions lose. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - SAME
}

/** Where `value` lies between `low` and `high`, 0…1, clamped; 0 when the two do not differ. Never NaN for finite input. */
export function between(value: number, low: number, high: number): number {
  if (!(high > low)) return 0
  if (value <= low) return 0
  if (value >= high) return 1
  const span = high - low
  // The span of two finite numbers can be infinite; halves keep it finite.
  return Number.isFinite(span) ? (value - low) / span : (value / 2 - low / 2) / (high / 2 - low / 2)
}

/** `part / whole`, or null when there is no whole: nothing counts is not zero. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
