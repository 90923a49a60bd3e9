import type { WaterfallBlock } from '../../../report/block.ts'
import { waterfall as geometry, type WaterfallSpan } from '../../../report/geometry/waterfall.ts'
import { element, type Markup, together } from '../markup.ts'
import { boxFrom, type Canvas, type Drawing, endSide, from, startSide, WIDTH } from './canvas.ts'
import { LEADING, textLines, wrapped } from './text.ts'

const SIZE = 13
const LABEL = 228
const VALUE = 88
const BAR = 14
const PAD = 6
const PLOT = WIDTH - LABEL - VALUE - 24

type Kind = 'whole' | 'up' | 'down'
type Row = { readonly label: string; readonly text: string; readonly span: WaterfallSpan; readonly kind: Kind }

/** Up is filled, down is an outline: the difference must not lie in the colour alone. */
function barOf({ paint }: Canvas, { span, kind }: Row): Markup {
  const look = {
    whole: { fill: paint.accent, stroke: null },
    up: { fill: paint.accentBand, stroke: paint.accent },
    down: { fill: paint.paper, stroke: paint.stop, 'stroke-dasharray': '3 2' },
  }[kind]
  return element('rect', { x: span.x, y: 0, width: Math.max(1, span.width), height: BAR, ...look })
}

function rowsOf(block: WaterfallBlock, made: ReturnType<typeof geometry>): readonly Row[] {
  return [
    { ...block.start, span: made.start, kind: 'whole' },
    ...block.steps.map(
      ({ label, text, delta }, at): Row => ({
        label,
        text,
        span: made.steps[at] ?? made.end,
        kind: delta < 0 ? 'down' : 'up',
      }),
    ),
    { ...block.end, span: made.end, kind: 'whole' },
  ]
}

/** From one index to another, a bar per step, joined by thin lines where each ends and the next begins. */
export function waterfall(canvas: Canvas, block: WaterfallBlock): Drawing {
  const { paint, direction } = canvas
  const deltas = block.steps.map(({ delta }) => delta)
  const made = geometry({ start: block.start.value, deltas, width: PLOT, direction })
  const left = boxFrom(canvas, LABEL + 12, PLOT)
  let y = 4
  let last = 0
  const parts = rowsOf(block, made).map((row, at) => {
    const lines = wrapped(row.label, LABEL, SIZE, 2)
    const middle = y + PAD + (SIZE * LEADING) / 2
    const joint = made.joints[at - 1]
    const top = middle - BAR / 2
    const link =
      joint === undefined
        ? null
        : element('path', { d: `M${left + joint} ${last}V${top}`, stroke: paint.faint, 'stroke-width': 0.8 })
    last = top + BAR
    y += Math.max(1, lines.length) * SIZE * LEADING + 2 * PAD
    const label = { size: SIZE, colour: paint.ink, side: startSide(canvas) } as const
    const value = { size: SIZE, bold: true, colour: paint.ink, side: endSide(canvas) } as const
    return together([
      link,
      textLines(canvas, lines, { x: from(canvas, 0), y: middle }, label),
      element('g', { transform: `translate(${left} ${top})` }, barOf(canvas, row)),
      textLines(canvas, wrapped(row.text, VALUE, SIZE, 1), { x: from(canvas, WIDTH), y: middle }, value),
    ])
  })
  return { width: WIDTH, height: y + 4, content: together(parts) }
}
