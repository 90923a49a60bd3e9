/** One row of a bar chart; shares are 0…1, null is unknown and draws nothing. */
export type BarRow = {
  readonly value: number | null
  readonly lower?: number | null
  readonly upper?: number | null
  readonly previous?: number | null
  readonly target?: number | null
}

export type BarSpan = { readonly x: number; readonly width: number }

export type Bar = {
  readonly y: number
  readonly height: number
  /** the whole scale, 0…1 */
  readonly track: BarSpan
  readonly value: BarSpan | null
  /** from the lower to the upper bound, when they differ */
  readonly range: BarSpan | null
  /** x of the tick, or null */
  readonly previous: number | null
  readonly target: number | null
}

export type BarsInput = {
  readonly rows: readonly BarRow[]
  readonly width: number
  readonly barHeight: number
  readonly gap: number
  readonly direction: 'ltr' | 'rtl'
}

/** Horizontal bars from the start side (the right one in rtl), one below the other; an unknown value has no bar, not a bar of 0. */
export function bars({ rows, width, barHeight, gap, direction }: BarsInput): readonly Bar[] {
  const span = (from: number, to: number): BarSpan => ({
    x: (direction === 'rtl' ? 1 - to : from) * width,
    width: (to - from) * width,
  })
  const tick = (share: number | null | undefined) =>
    share === null || share === undefined ? null : (direction === 'rtl' ? 1 - share : share) * width
  return rows.map((row, index) => {
    const { lower = null, upper = null } = row
    return {
      y: index * (barHeight + gap),
      height: barHeight,
      track: span(0, 1),
      value: row.value === null ? null : span(0, row.value),
      range: lower === null || upper === null || lower === upper ? null : span(lower, upper),
      previous: tick(row.previous),
      target: tick(row.target),
    }
  })
}
