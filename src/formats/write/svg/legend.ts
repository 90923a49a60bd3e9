import type { SeriesRole } from '../../../report/block.ts'
import { element, type Markup, together } from '../markup.ts'
import { boxFrom, type Canvas, type Drawing, from, startSide, WIDTH } from './canvas.ts'
import { line, marker } from './series-look.ts'
import { textLines, textWidth, wrapped } from './text.ts'

const SIZE = 12
const ROW = 20
const SAMPLE = 26
const GAP = 8
const BETWEEN = 20

/** One entry: how it looks, SAMPLE wide from its left edge around y, and its words. */
export type LegendKey = { readonly label: string; readonly sample: (left: number, y: number) => Markup }

/** The line and marker of a role. */
export const lineKey = ({ paint }: Canvas, role: SeriesRole | 'quiet', label: string): LegendKey => ({
  label,
  sample: (left, y) =>
    together([line(paint, role, `M${left} ${y}H${left + SAMPLE}`), marker(paint, role, { x: left + SAMPLE / 2, y })]),
})

/** A filled box. */
export const boxKey = (fill: string, label: string, height = 8): LegendKey => ({
  label,
  sample: (left, y) => element('rect', { x: left, y: y - height / 2, width: SAMPLE, height, fill }),
})

/** Entries side by side, on as many rows as they need. */
export function legend(canvas: Canvas, keys: readonly LegendKey[], width = WIDTH): Drawing {
  const parts: Markup[] = []
  let x = 0
  let row = 0
  for (const { label, sample } of keys) {
    const [text = ''] = wrapped(label, width - SAMPLE - GAP, SIZE, 1)
    const own = SAMPLE + GAP + textWidth(text, SIZE)
    if (x > 0 && x + own > width) {
      x = 0
      row += 1
    }
    const y = row * ROW + ROW / 2
    const at = { x: from(canvas, x + SAMPLE + GAP, width), y }
    const look = { size: SIZE, colour: canvas.paint.muted, side: startSide(canvas) } as const
    parts.push(sample(boxFrom(canvas, x, SAMPLE, width), y), textLines(canvas, [text], at, look))
    x += own + BETWEEN
  }
  return { width, height: keys.length === 0 ? 0 : (row + 1) * ROW, content: together(parts) }
}
