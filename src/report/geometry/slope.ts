import { fittedScale } from './fitted-scale.ts'
import type { Point } from './point.ts'
import { spread } from './spread.ts'

export type SlopeInput = {
  /** 0…1 before and after; null where nothing is scored */
  readonly lines: readonly { readonly before: number | null; readonly after: number | null }[]
  readonly width: number
  /** kept free for labels beside the earlier and the later end */
  readonly room: { readonly before: number; readonly after: number }
  /** how far apart the middles of two labels must be */
  readonly apart: number
  /** the least height of the plot; it grows until every label has its place */
  readonly least: number
  readonly direction: 'ltr' | 'rtl'
}

export type SlopeEnd = {
  readonly point: Point
  /** y of the label's middle; apart from every other on this side */
  readonly label: number
}

export type Slope = {
  readonly height: number
  /** x of the two upright axes; the earlier one stands at the right in rtl */
  readonly before: number
  readonly after: number
  /** in the order given; an end that is not scored is null, and a line runs only between two ends */
  readonly lines: readonly { readonly before: SlopeEnd | null; readonly after: SlopeEnd | null }[]
}

/** One line per place from what it was to what it is, inside (0, 0)…(width, height). Total; a missing end is no zero. */
export function slope({ lines, width, room, apart, least, direction }: SlopeInput): Slope {
  const known = lines.flatMap(({ before, after }) => [before, after].filter((one) => one !== null))
  const height = Math.max(least, lines.length * apart)
  const { low, high } = known.length > 0 ? fittedScale(known, { grain: 0.1, least: 0.4 }) : { low: 0, high: 1 }
  const inset = apart / 2
  const y = (share: number) => inset + (1 - (share - low) / (high - low)) * (height - 2 * inset)
  const across = (x: number) => (direction === 'rtl' ? width - x : x)
  const xs = { before: across(room.before), after: across(width - room.after) }
  const ends = (side: 'before' | 'after') =>
    endsOf(
      lines.map((line) => line[side]),
      xs[side],
    )
  const endsOf = (shares: readonly (number | null)[], x: number): readonly (SlopeEnd | null)[] => {
    const ys = shares.flatMap((share) => (share === null ? [] : [y(share)]))
    const labels = [...spread(ys, apart, inset, height - inset)]
    return shares.map((share) =>
      share === null ? null : { point: { x, y: y(share) }, label: labels.shift() ?? y(share) },
    )
  }
  const [befores, afters] = [ends('before'), ends('after')]
  return { height, ...xs, lines: lines.map((_, at) => ({ before: befores[at] ?? null, after: afters[at] ?? null })) }
}
