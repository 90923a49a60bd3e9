import type { KeyFigure, KeyFiguresBlock } from '../../../../report/block.ts'
import { hairline, type Op, type Piece, piece, shifted } from '../piece.ts'
import { lineHeight, type Setting, styles, type TextStyle, textBlock } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'

const GAP = 18
const PAD = 12
const TALLEST = 26
/** A long value is set smaller, so that the row never outgrows a page. */
const sizeOf = (one: KeyFigure) => (one.value.length > 80 ? 11 : one.value.length > 24 ? 16 : one.main ? TALLEST : 20)
const valueStyle = (one: KeyFigure): TextStyle => ({
  size: sizeOf(one),
  colour: one.main ? 'accent' : 'ink',
  bold: true,
  tight: true,
})

function figure(setting: Setting, one: KeyFigure, x: number, width: number, tag: Tag) {
  const ops: Op[] = []
  let y = 0
  const add = (text: string, style: TextStyle, bottom = 0) => {
    const set = textBlock(setting, text, style, { x, width, tag })
    const drop = Math.max(0, bottom - set.height)
    ops.push(...set.ops.map((op) => shifted(op, 0, y + drop)))
    y += set.height + drop
  }
  add(one.label, styles.label)
  add(one.value, valueStyle(one), lineHeight(setting, { size: TALLEST, colour: 'ink', tight: true }))
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
    const made = figure(setting, one, x, width, addTag(setting.section, 'P'))
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
