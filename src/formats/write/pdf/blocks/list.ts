import type { ListBlock, ListItem } from '../../../../report/block.ts'
import type { Piece } from '../piece.ts'
import { rowPieces } from '../row.ts'
import { type Setting, styles, type TextStyle } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'

const MARK = 22
const NUMBER: TextStyle = { size: 10.5, colour: 'accent', bold: true }
const STOP: TextStyle = { size: 9.5, colour: 'stop', bold: true }

function item(setting: Setting, one: ListItem, mark: string, list: Tag): Piece[] {
  const element = addTag(list, 'LI')
  const label = addTag(element, 'Lbl')
  const body = addTag(element, 'LBody')
  const width = setting.width - MARK
  const rows = [
    { text: one.text, style: styles.body as TextStyle },
    ...(one.stop ? [{ text: one.stop, style: STOP }] : []),
    ...one.details.map((text) => ({ text, style: styles.muted as TextStyle })),
  ]
  return rows.flatMap((row, i) =>
    rowPieces(
      setting,
      [
        ...(i === 0 ? [{ text: mark, style: NUMBER, x: 0, width: MARK, tag: label }] : []),
        { text: row.text, style: row.style, x: MARK, width, tag: addTag(body, 'P') },
      ],
      { before: i === 0 ? 5 : 0, keepNext: i < rows.length - 1 },
    ),
  )
}

/** Items one below the other, each kept together; numbered from 1 when ordered. */
export function list(setting: Setting, block: ListBlock): Piece[] {
  const tag = addTag(setting.section, 'L')
  return block.items.flatMap((one, i) => item(setting, one, block.ordered ? setting.number(i + 1) : '•', tag))
}
