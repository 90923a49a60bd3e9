import type { Point } from './point.ts'
import { runsAround } from './runs.ts'

export type RadarInput = {
  /** number of axes, 0 or more */
  readonly axes: number
  /** distance of the value 1 from the centre */
  readonly radius: number
  readonly direction: 'ltr' | 'rtl'
}

export type RadarSeries = {
  /** runs of two or more neighbouring known values; a lone value is only a dot */
  readonly segments: readonly (readonly Point[])[]
  /** true when every axis is known and they enclose an area: then there is one segment, to be closed */
  readonly closed: boolean
  readonly dots: readonly { readonly point: Point; readonly axis: number }[]
}

export type RadarLabel = {
  readonly point: Point
  readonly anchor: 'start' | 'middle' | 'end'
  /** where the text stands relative to the point */
  readonly baseline: 'above' | 'middle' | 'below'
}

export type Radar = {
  /** the outer end of each axis; the inner end is the origin */
  readonly spokes: readonly Point[]
  /** as many closed rings as asked for, evenly spaced, the last at the radius; circles under three axes */
  readonly rings: (count: number) => readonly (readonly Point[])[]
  /** where the label of an axis goes, `gap` outside the radius; `anchor` is physical: start is the left end of the text */
  readonly label: (axis: number, gap?: number) => RadarLabel
  /** values 0…1 by axis; null is a gap, never the centre */
  readonly series: (values: readonly (number | null)[]) => RadarSeries
  /** closed areas between two series where both are known; a lone axis gives two points (a stroke) */
  readonly band: (lower: readonly (number | null)[], upper: readonly (number | null)[]) => readonly (readonly Point[])[]
}

const CIRCLE_POINTS = 48
const NEAR = 1e-9

type Values = readonly (number | null)[]
/** The point of a value on an axis. */
type At = (axis: number, value: number) => Point

const known = (values: Values, axes: number) => Array.from({ length: axes }, (_, axis) => values[axis] ?? null)

function seriesOf(given: Values, axes: number, at: At): RadarSeries {
  const values = known(given, axes)
  const dots = values.flatMap((value, axis) => (value === null ? [] : [{ point: at(axis, value), axis }]))
  const closed = axes >= 3 && dots.length === axes
  const runs = closed
    ? [dots.map((dot) => dot.point)]
    : runsAround(values).map((run) => run.map((one) => at(one.at, one.value)))
  return { segments: runs.filter((run) => run.length > 1), closed, dots }
}

function bandOf(lower: Values, upper: Values, axes: number, at: At): Point[][] {
  const low = known(lower, axes)
  const pairs = known(upper, axes).map((high, axis) => {
    const below = low[axis] ?? null
    return high === null || below === null ? null : { high: at(axis, high), low: at(axis, below) }
  })
  const around = axes >= 3 && pairs.every((pair) => pair !== null)
  return runsAround(pairs).map((run) => {
    const first = run[0]
    const whole = around && first ? [...run, first] : run
    return [...whole.map((one) => one.value.high), ...whole.map((one) => one.value.low).reverse()]
  })
}

/** The geometry of a radar around (0, 0): first axis at 12 o'clock, clockwise, counter-clockwise in rtl. Total for any number of axes. */
export function radar({ axes, radius, direction }: RadarInput): Radar {
  const turn = direction === 'rtl' ? -1 : 1
  const round = (position: number, of: number, distance: number): Point => {
    const angle = (turn * position * 2 * Math.PI) / of
    return { x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance }
  }
  const at: At = (axis, value) => round(axis, axes, value * radius)
  const corners = axes >= 3 ? axes : CIRCLE_POINTS
  return {
    spokes: Array.from({ length: axes }, (_, axis) => at(axis, 1)),
    rings: (count) =>
      Array.from({ length: count }, (_, ring) =>
        Array.from({ length: corners }, (_, corner) => round(corner, corners, (radius * (ring + 1)) / count)),
      ),
    label: (axis, gap = 0) => {
      const point = round(axis, axes, radius + gap)
      const side = Math.abs(point.x) <= NEAR * radius ? 0 : Math.sign(point.x)
      const height = point.y / (radius + gap)
      return {
        point,
        anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
        baseline: height < -0.9 ? 'above' : height > 0.9 ? 'below' : 'middle',
      }
    },
    series: (values) => seriesOf(values, axes, at),
    band: (lower, upper) => bandOf(lower, upper, axes, at),
  }
}
