import type { BarsBlock } from '../../../../report/block.ts'
import { type Piece, piece } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textBlock, textOp } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'
import { barOps } from './bar.ts'

const BAR = 5
const LABEL: TextStyle = { size: 9, colour: 'ink', tight: true }
const VALUE: TextStyle = { size: 9, colour: 'ink', bold: true, tight: true }

type Row = BarsBlock['rows'][number]
/** Labels above their bars read best; more rows than this stand on one line each. */
const MOST_TALL = 6
const LABEL_SHARE = 0.42
const VALUE_SHARE = 0.16

/** The label above its bar. */
function tall(setting: Setting, row: Row, tag: Tag): Piece {
  const value = setting.type.line(row.text, true)
  const width = Math.max(40, setting.width - value.width * VALUE.size - 10)
  const label = textBlock(setting, row.label, LABEL, { x: 0, width, tag })
  const at = label.height + 4
  const beside = { x: 0, width: setting.width, align: 'end' as const, tag }
  return piece({
    before: 7,
    height: at + BAR + 3,
    ops: [
      ...label.ops,
      textOp(setting, value, VALUE, beside, label.height - lineHeight(setting, VALUE)),
      ...barOps(row.bar, 0, at, setting.width, BAR, tag),
    ],
  })
}

/** Label, bar and value beside each other. */
function flat(setting: Setting, row: Row, tag: Tag): Piece {
  const { width } = setting
  const label = textBlock(setting, row.label, LABEL, { x: 0, width: width * LABEL_SHARE - 8, tag })
  const value = textBlock(setting, row.text, VALUE, {
    x: width * (1 - VALUE_SHARE),
    width: width * VALUE_SHARE,
    align: 'end',
    tag,
  })
  const middle = (lineHeight(setting, LABEL) - BAR) / 2
  const bar = barOps(row.bar, width * LABEL_SHARE, middle, width * (1 - LABEL_SHARE - VALUE_SHARE) - 8, BAR, tag)
  return piece({ before: 5, height: Math.max(label.height, value.height), ops: [...label.ops, ...value.ops, ...bar] })
}

/** Labelled bars; each row is one piece. */
export function bars(setting: Setting, block: BarsBlock): Piece[] {
  const tag = addTag(setting.section, 'Figure', block.alt)
  const row = block.rows.length > MOST_TALL ? flat : tall
  return block.rows.map((one, i) => {
    const made = row(setting, one, tag)
    return { ...made, before: i === 0 ? 10 : made.before, keep: i < block.rows.length - 1 }
  })
}
