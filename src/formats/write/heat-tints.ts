import type { Colour } from './pdf/colours.ts'

type Tint = { readonly fill: Colour; readonly ink: Colour }

const PALEST: Tint = { fill: 'well', ink: 'ink' }

/** From pale to the accent; the text in each cell carries the value too. */
const TINTS: readonly Tint[] = [
  PALEST,
  { fill: 'tint1', ink: 'ink' },
  { fill: 'accentFill', ink: 'ink' },
  { fill: 'accentBand', ink: 'ink' },
  { fill: 'tint4', ink: 'ink' },
  { fill: 'accent', ink: 'paper' },
]

/** The tint of a share 0…1 in a heat map, the same in every file; null is a gap and has none. */
export const heatTint = (value: number | null): Tint | null =>
  value === null ? null : (TINTS[Math.min(TINTS.length - 1, Math.floor(value * TINTS.length))] ?? PALEST)
