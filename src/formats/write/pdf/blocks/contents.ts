import type { ContentsBlock } from '../../../../report/block.ts'
import { type Op, type Piece, piece } from '../piece.ts'
import { firstBaseline, lineHeight, type Setting, styles, type TextStyle, textOp, wrapped } from '../setting.ts'
import { addTag } from '../tag.ts'

const NUMBER = 40
const LEVELS: Readonly<Record<1 | 2, { readonly style: TextStyle; readonly before: number; readonly indent: number }>> =
  {
    1: { style: styles.strong, before: 9, indent: 0 },
    2: { style: styles.muted, before: 2, indent: 14 },
  }

/** One line per heading, with its page at the end edge; the whole line leads there. */
export function contents(setting: Setting, block: ContentsBlock): Piece[] {
  const list = addTag(setting.section, 'L')
  return block.entries.map(({ id, text, level }) => {
    const { style, before, indent } = LEVELS[level]
    const body = addTag(addTag(list, 'LI'), 'LBody')
    const tag = addTag(body, 'P')
    const lines = wrapped(setting, text, style, setting.width - NUMBER - indent)
    const line = lineHeight(setting, style)
    const height = lines.length * line
    const place = { x: indent, width: setting.width - NUMBER - indent, tag }
    const number: Op = {
      kind: 'page',
      x: setting.width - NUMBER,
      y: height - line + firstBaseline(setting, style),
      width: NUMBER,
      size: style.size,
      colour: style.colour,
      of: id,
      tag,
    }
    return piece({
      before,
      height,
      ops: [
        ...lines.map((one, i) => textOp(setting, one, style, place, i * line)),
        number,
        { kind: 'link', x: 0, y: 0, width: setting.width, height, to: id, tag: null },
      ],
    })
  })
}
