import type { Point } from './point.ts'
import { runs } from './runs.ts'

export type TrendInput = {
  /** ISO dates (YYYY-MM-DD), ascending */
  readonly dates: readonly string[]
  readonly width: number
  readonly height: number
  readonly direction: 'ltr' | 'rtl'
}

export type TrendSeries = {
  /** runs of two or more neighbouring known values; a lone value is only a dot */
  readonly segments: readonly (readonly Point[])[]
  readonly dots: readonly { readonly point: Point; readonly at: number }[]
}

export type Trend = {
  /** x of each date, true to scale; rightmost is the first in rtl; a single date stands in the middle */
  readonly xs: readonly number[]
  /** y of a share 0…1; 1 is at the top */
  readonly y: (share: number) => number
  /** values 0…1 by date; null is a gap that no line crosses */
  readonly series: (values: readonly (number | null)[]) => TrendSeries
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

/** The geometry of lines over dates inside (0, 0)…(width, height). Total for any number of dates. */
export function trend({ dates, width, height, direction }: TrendInput): Trend {
  const days = dates.map(day)
  const first = days[0] ?? 0
  const length = (days[days.length - 1] ?? 0) - first
  const xs = days.map((d) => {
    const share = length === 0 ? 0.5 : (d - first) / length
    return (direction === 'rtl' ? 1 - share : share) * width
  })
  const y = (share: number) => (1 - share) * height
  return {
    xs,
    y,
    series: (given) => {
      const values = xs.map((x, at) => {
        const value = given[at] ?? null
        return value === null ? null : { x, y: y(value) }
      })
      return {
        segments: runs(values)
          .filter((run) => run.length > 1)
          .map((run) => run.map((k) => k.value)),
        dots: values.flatMap((point, at) => (point === null ? [] : [{ point, at }])),
      }
    },
  }
}
