/** A time axis true to its dates: few ticks, never over each other. */

const DAY = 86_400_000

/** Midnight UTC of an ISO date, in milliseconds. */
export const instant = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

/** First and last instant of the axis; a single date stands in the middle of two days. */
export function timeSpan(dates: readonly string[]): readonly [number, number] {
  const times = dates.map(instant)
  const first = Math.min(...times)
  const last = Math.max(...times)
  return first === last ? [first - DAY, last + DAY] : [first, last]
}

/** What the dates are called on the axis: month and year, or the whole date where months would repeat. */
export function tickNames(
  dates: readonly string[],
  say: { readonly short: (iso: string) => string; readonly long: (iso: string) => string },
): readonly string[] {
  const days = new Set(dates)
  const months = new Set([...days].map(say.short))
  return dates.map(months.size === days.size ? say.short : say.long)
}

/**
 * The places that get a tick, ascending: the last, the first, then from the newest back whatever keeps its distance.
 * `centres` are pixels in any direction, `widths` those of the labels.
 */
export function chooseTicks(centres: readonly number[], widths: readonly number[], apart: number): readonly number[] {
  const chosen: number[] = []
  const free = (at: number) =>
    chosen.every((other) => {
      const distance = Math.abs((centres[at] ?? 0) - (centres[other] ?? 0))
      return distance >= ((widths[at] ?? 0) + (widths[other] ?? 0)) / 2 + apart
    })
  const last = centres.length - 1
  for (const at of [last, 0, ...[...centres.keys()].reverse()])
    if (centres[at] !== undefined && free(at)) chosen.push(at)
  return [...new Set(chosen)].sort((a, b) => a - b)
}
