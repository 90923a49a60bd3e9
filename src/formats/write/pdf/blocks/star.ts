import type { Point } from '../../../../report/geometry/point.ts'
import { type Op, ruled } from '../piece.ts'
import type { Tag } from '../tag.ts'

const square = (centre: Point, radius: number, turn: number): Point[] =>
  Array.from({ length: 4 }, (_, i) => {
    const angle = turn + (i * Math.PI) / 2
    return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius }
  })

/** The eight-pointed star, two squares turned by 45°, one inside another in thin lines; decoration, so an artifact. */
export function starOps(centre: Point, radius: number, tag: Tag | null = null): Op[] {
  const rings: readonly (readonly [number, number])[] = [
    [1, 1.1],
    [0.765, 0.5],
    [0.585, 0.5],
    [0.31, 1.1],
  ]
  return rings.map(([share, width], i) =>
    ruled(
      [
        square(centre, radius * share, (i % 2) * (Math.PI / 8)),
        square(centre, radius * share, Math.PI / 4 + (i % 2) * (Math.PI / 8)),
      ],
      'accent',
      width,
      { closed: true, tag },
    ),
  )
}
