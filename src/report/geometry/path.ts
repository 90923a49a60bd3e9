import type { Point } from './point.ts'

/** A coordinate as text: two decimals at most, never "-0", never an exponent. */
const coordinate = (value: number) => {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

const pair = (point: Point) => `${coordinate(point.x)} ${coordinate(point.y)}`

/** SVG path text through the points, closed on request; empty text for no points. */
export function path(points: readonly Point[], closed = false): string {
  const [first, ...rest] = points
  if (!first) return ''
  return `M${pair(first)}${rest.map((point) => `L${pair(point)}`).join('')}${closed ? 'Z' : ''}`
}

/** Several runs as one SVG path; empty runs leave no trace. */
export const paths = (runs: readonly (readonly Point[])[], closed = false): string =>
  runs.map((run) => path(run, closed)).join('')
