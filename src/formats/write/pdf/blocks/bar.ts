import type { Bar } from '../../../../report/block.ts'
import { bars } from '../../../../report/geometry/bars.ts'
import { filled, type Op, rectangle, ruled, shifted } from '../piece.ts'
import type { Tag } from '../tag.ts'

/** One bar from the start edge: track, range between the bounds, value, ticks for previous and target. */
export function barOps(bar: Bar, x: number, y: number, width: number, height: number, tag: Tag | null): Op[] {
  const [made] = bars({ rows: [bar], width, barHeight: height, gap: 0, direction: 'ltr' })
  if (!made) return []
  const tick = (at: number | null, colour: 'previous' | 'target', dash: readonly number[]): Op[] =>
    at === null
      ? []
      : [
          ruled(
            [
              [
                { x: at, y: -2.5 },
                { x: at, y: height + 2.5 },
              ],
            ],
            colour,
            1.4,
            { dash, tag },
          ),
        ]
  const ops: Op[] = [
    filled(rectangle(made.track.x, 0, made.track.width, height), 'well', tag),
    ...(made.value ? [filled(rectangle(made.value.x, 0, made.value.width, height), 'accent', tag)] : []),
    ...(made.range ? [filled(rectangle(made.range.x, 0, made.range.width, height), 'accentBand', tag)] : []),
    ...(made.range && made.value
      ? [filled(rectangle(0, height * 0.28, made.value.width, height * 0.44), 'accent', tag)]
      : []),
    ...tick(made.previous, 'previous', []),
    ...tick(made.target, 'target', [1, 1.5]),
  ]
  return ops.map((op) => shifted(op, x, y))
}
