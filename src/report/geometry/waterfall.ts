import { fittedScale } from './fitted-scale.ts'

/** From one share to another by steps; all of them shares of the whole, the deltas −1…1. */
export type WaterfallInput = {
  readonly start: number
  readonly deltas: readonly number[]
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
}

export type WaterfallSpan = { readonly x: number; readonly width: number }

export type Waterfall = {
  /** the part of 0…1 that is drawn, in steps of 0.05, at least 0.1 wide */
  readonly low: number
  readonly high: number
  /** x of a share */
  readonly x: (share: number) => number
  /** the bar of where it began, from the start side */
  readonly start: WaterfallSpan
  /** the floating bar of each delta, in order; no width where nothing moved */
  readonly steps: readonly WaterfallSpan[]
  /** the bar of where it ended */
  readonly end: WaterfallSpan
  /** x between two rows: of where it began, then of where each step ended */
  readonly joints: readonly number[]
}

const clamp = (share: number) => Math.min(1, Math.max(0, share))

/** Where each step ends, the start first. */
function levelsOf(start: number, deltas: readonly number[]): readonly number[] {
  let level = start
  return [start, ...deltas.map((delta) => (level += delta))]
}

/** Horizontal bars that lead from the first value over each delta to the last; the deltas sum to the whole way. */
export function waterfall({ start, deltas, width, direction }: WaterfallInput): Waterfall {
  const levels = levelsOf(start, deltas)
  const { low, high } = fittedScale(levels, { grain: 0.05, least: 0.1 })
  const place = (share: number) => clamp((share - low) / (high - low)) * width
  const x = (share: number) => (direction === 'rtl' ? width - place(share) : place(share))
  const span = (from: number, to: number): WaterfallSpan => {
    const [one, two] = [x(from), x(to)]
    return { x: Math.min(one, two), width: Math.abs(two - one) }
  }
  return {
    low,
    high,
    x,
    start: span(low, start),
    steps: deltas.map((_, at) => span(levels[at] ?? start, levels[at + 1] ?? start)),
    end: span(low, levels.at(-1) ?? start),
    joints: levels.map(x),
  }
}
