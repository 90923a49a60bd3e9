import type { KeyFigure, KeyFiguresBlock } from '../../../../report/block.ts'
import { hairline, type Op, type Piece, piece, shifted } from '../piece.ts'
import { firstBaseline, type Setting, styles, type TextStyle, textBlock } from '../setting.ts'
import { addTag } from '../tag.ts'

const GAP = 18
const PAD = 9
const TALLEST = 26
const SMALLER = [20, 16] as const
const LEAST = 11

/** The largest size at which the value stands on one line; the least wraps, so that the row never outgrows a page. */
function valueStyle(setting: Setting, one: KeyFigure, width: number): TextStyle {
  const em = setting.type.line(one.value, true).width
  const sizes = one.main ? [TALLEST, ...SMALLER] : SMALLER
  const size = sizes.find((size) => em * size <= width) ?? (em * 16 <= 2 * width ? 16 : LEAST)
  return { size, colour: one.main ? 'accent' : 'ink', bold: true, tight: true }
}

function figure(setting: Setting, one: KeyFigure, x: number, width: number) {
  const ops: Op[] = []
  let y = 0
  const add = (text: string, style: TextStyle, drop = 0) => {
    const set = textBlock(setting, text, style, { x, width, tag: addTag(setting.section, 'P') })
    ops.push(...set.ops.map((op) => shifted(op, 0, y + drop)))
    y += set.height + drop
  }
  const style = valueStyle(setting, one, width)
  add(one.label, styles.label)
  add(one.value, style, firstBaseline(setting, { ...style, size: TALLEST }) - firstBaseline(setting, style))
  if (one.detail) add(one.detail, styles.small)
  return { ops, height: y }
}

/** A row of figures between two hairlines; the main one is larger and has more room. */
export function keyFigures(setting: Setting, block: KeyFiguresBlock): Piece[] {
  const weights = block.figures.map((one) => (one.main ? 1.5 : 1))
  const unit = (setting.width - GAP * (block.figures.length - 1)) / weights.reduce((a, b) => a + b, 0)
  let x = 0
  const set = block.figures.map((one, i) => {
    const width = unit * (weights[i] ?? 1)
    const made = figure(setting, one, x, width)
    x += width + GAP
    return made
  })
  const height = Math.max(0, ...set.map((one) => one.height)) + 2 * PAD
  const ops = set.flatMap((one) => one.ops.map((op) => shifted(op, 0, PAD)))
  return [
    piece({
      before: 14,
      height,
      ops: [hairline(0, 0, setting.width), ...ops, hairline(0, height, setting.width)],
    }),
  ]
}
