import type { SeriesRole } from '../../../../report/block.ts'
import { filled, type Op, rectangle, ruled, shifted } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textOp } from '../setting.ts'
import type { Tag } from '../tag.ts'
import { LOOK, marker } from './series-look.ts'

const LEGEND: TextStyle = { size: 8.5, colour: 'muted', tight: true }
/** Width of a sample in points. */
export const SAMPLE = 18
const GAP = 6
const BETWEEN = 14

/** One entry: how its line looks, SAMPLE wide around this height, and its words. */
export type LegendKey = { readonly label: string; readonly sample: (middle: number, tag: Tag) => readonly Op[] }

/** The line and marker of a role. */
export const lineKey = (role: SeriesRole, label: string): LegendKey => ({
  label,
  sample: (middle, tag) => [
    ruled(
      [
        [
          { x: 0, y: middle },
          { x: SAMPLE, y: middle },
        ],
      ],
      LOOK[role].colour,
      LOOK[role].width,
      { dash: LOOK[role].dash, tag },
    ),
    ...marker(role, { x: SAMPLE / 2, y: middle }, tag),
  ],
})

/** The area between the bounds. */
export const bandSample = (middle: number, tag: Tag): readonly Op[] => [
  filled(rectangle(0, middle - 3, SAMPLE, 6), 'accentBand', tag),
]

/** Entries side by side, on as many lines as they need. */
export function legend(setting: Setting, keys: readonly LegendKey[], tag: Tag) {
  const height = lineHeight(setting, LEGEND)
  const ops: Op[] = []
  let x = 0
  let y = 0
  for (const { label, sample } of keys) {
    const line = setting.type.fit(label, (setting.width - SAMPLE - GAP) / LEGEND.size)
    const width = SAMPLE + GAP + line.width * LEGEND.size
    if (x > 0 && x + width > setting.width) {
      x = 0
      y += height
    }
    ops.push(...sample(height / 2, tag).map((op) => shifted(op, x, y)))
    ops.push(textOp(setting, line, LEGEND, { x: x + SAMPLE + GAP, width, tag }, y))
    x += width + BETWEEN
  }
  return { ops, height: y + height }
}
