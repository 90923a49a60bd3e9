import type { SeriesRole } from '../../../../report/block.ts'
import type { Point } from '../../../../report/geometry/point.ts'
import type { Colour } from '../colours.ts'
import { filled, type Op, rectangle, ruled } from '../piece.ts'
import type { Tag } from '../tag.ts'

/** Colour, line and fill of each role; the same in every chart. */
export const LOOK: Record<
  SeriesRole,
  { readonly colour: Colour; readonly width: number; readonly dash: readonly number[]; readonly fill: Colour | null }
> = {
  now: { colour: 'accent', width: 1.6, dash: [], fill: 'accentFill' },
  previous: { colour: 'previous', width: 1.1, dash: [4, 2.5], fill: null },
  target: { colour: 'target', width: 1.1, dash: [1, 2], fill: null },
}

const disc = (at: Point, radius: number): Point[] =>
  Array.from({ length: 16 }, (_, i) => ({
    x: at.x + Math.cos((i * Math.PI) / 8) * radius,
    y: at.y + Math.sin((i * Math.PI) / 8) * radius,
  }))

/** The marker of a role: a disc now, an open square before, an open triangle for the target. */
export function marker(role: SeriesRole, at: Point, tag: Tag): Op[] {
  if (role === 'now') return [filled(disc(at, 2), 'accent', tag)]
  const open = (points: Point[]): Op[] => [
    filled(points, 'paper', tag),
    ruled([points], LOOK[role].colour, 0.9, { closed: true, tag }),
  ]
  if (role === 'previous') return open(rectangle(at.x - 1.8, at.y - 1.8, 3.6, 3.6))
  return open([
    { x: at.x, y: at.y - 2.4 },
    { x: at.x + 2.2, y: at.y + 1.6 },
    { x: at.x - 2.2, y: at.y + 1.6 },
  ])
}
