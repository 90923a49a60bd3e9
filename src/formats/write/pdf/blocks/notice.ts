import type { NoticeBlock } from '../../../../report/block.ts'
import { filled, type Piece, piece, rectangle } from '../piece.ts'
import { lineHeight, type Setting, styles, textOp, wrapped } from '../setting.ts'
import { addTag } from '../tag.ts'

const INSET = 12
const PAD = 6
const RULE = 2.5

/** A sentence in a well with a rule at its start side; its lines keep together where they fit on a page. */
export function notice(setting: Setting, block: NoticeBlock): Piece[] {
  const tag = addTag(setting.section, 'P')
  const width = setting.width - 2 * INSET
  const style = block.tone === 'stop' ? styles.cellStrong : styles.body
  const rows = [
    ...wrapped(setting, block.text, style, width).map((line) => ({ line, style })),
    ...block.because.flatMap((text) =>
      wrapped(setting, text, styles.small, width).map((line) => ({ line, style: styles.small })),
    ),
  ]
  return rows.map(({ line, style: own }, i) => {
    const first = i === 0
    const last = i === rows.length - 1
    const top = first ? PAD : 0
    const height = top + lineHeight(setting, own) + (last ? PAD : 0)
    return piece({
      before: first ? 6 : 0,
      height,
      ops: [
        filled(rectangle(0, 0, setting.width, height), block.tone === 'stop' ? 'stopWell' : 'well'),
        filled(rectangle(0, 0, RULE, height), block.tone === 'stop' ? 'stop' : 'faint'),
        textOp(setting, line, own, { x: INSET, width, tag }, top),
      ],
      keep: !last,
    })
  })
}
