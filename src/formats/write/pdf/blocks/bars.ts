import type { BarsBlock } from '../../../../report/block.ts'
import { type Piece, piece } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textBlock, textOp } from '../setting.ts'
import { addTag } from '../tag.ts'
import { barOps } from './bar.ts'

const BAR = 5
const LABEL: TextStyle = { size: 9, colour: 'ink', tight: true }
const VALUE: TextStyle = { size: 9, colour: 'ink', bold: true, tight: true }

/** Labelled bars; each row is one piece. */
export function bars(setting: Setting, block: BarsBlock): Piece[] {
  const tag = addTag(setting.section, 'Figure', block.alt)
  return block.rows.map((row, i) => {
    const value = setting.type.line(row.text, true)
    const valueWidth = value.width * VALUE.size
    const label = textBlock(setting, row.label, LABEL, {
      x: 0,
      width: Math.max(40, setting.width - valueWidth - 10),
      tag,
    })
    const at = label.height + 2.5
    const valueTop = label.height - lineHeight(setting, VALUE)
    return piece({
      before: i === 0 ? 10 : 8,
      height: at + BAR + 3,
      ops: [
        ...label.ops,
        textOp(setting, value, VALUE, { x: 0, width: setting.width, align: 'end', tag }, valueTop),
        ...barOps(row.bar, 0, at, setting.width, BAR, tag),
      ],
      keep: i < block.rows.length - 1,
    })
  })
}
