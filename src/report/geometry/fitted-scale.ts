export type Fit = {
  /** the ends are whole multiples of it */
  readonly grain: number
  /** how much of 0…1 is drawn at least */
  readonly least: number
}

/** Room beside the outermost value, so that no mark ends on the frame. */
const AIR = 0.01
const NEAR = 1e-9

const clamp = (share: number) => Math.min(1, Math.max(0, share))

/** The part of 0…1 that shows all of these shares, at least one; small moves stay visible without a false beginning. */
export function fittedScale(
  shares: readonly number[],
  { grain, least }: Fit,
): { readonly low: number; readonly high: number } {
  const low = clamp(Math.floor((Math.min(...shares) - AIR) / grain + NEAR) * grain)
  const high = clamp(Math.ceil((Math.max(...shares) + AIR) / grain - NEAR) * grain)
  if (high - low >= least) return { low, high }
  return low + least <= 1 ? { low, high: low + least } : { low: 1 - least, high: 1 }
}
