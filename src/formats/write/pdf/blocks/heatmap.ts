import type { HeatmapBlock } from '../../../../report/block.ts'
import { heatTint } from '../../heat-tints.ts'
import { filled, hairline, type Op, type Piece, piece, rectangle, shifted } from '../piece.ts'
import { lineHeight, type Setting, styles, type TextStyle, textBlock, textOp } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'

const LABEL: TextStyle = { size: 9, colour: 'ink', tight: true }
/** Many columns leave less to the names of the rows. */
const labelShare = (columns: number) => (columns > 6 ? 0.28 : 0.4)
const PAD = 3

type Columns = { readonly at: number; readonly width: number }

function headPiece(setting: Setting, block: HeatmapBlock, columns: Columns, table: Tag): Piece {
  const row = addTag(table, 'TR')
  const texts = [block.corner, ...block.columns].map((text, i) =>
    textBlock(setting, text, styles.head, {
      x: i === 0 ? 0 : columns.at + (i - 1) * columns.width,
      width: (i === 0 ? columns.at : columns.width) - 4,
      align: i === 0 ? 'start' : 'middle',
      tag: addTag(row, 'TH'),
    }),
  )
  const height = Math.max(...texts.map((one) => one.height)) + PAD
  return piece({ height, ops: [...texts.flatMap(({ ops }) => ops), hairline(0, height, setting.width)] })
}

function cellOps(
  setting: Setting,
  cell: HeatmapBlock['rows'][number]['cells'][number],
  box: { readonly x: number; readonly width: number; readonly height: number },
  tag: Tag,
): Op[] {
  const tint = heatTint(cell.value)
  const style: TextStyle = { size: 8.5, colour: tint?.ink ?? 'muted', tight: true }
  const line = setting.type.fit(cell.text, (box.width - 4) / style.size)
  const top = (box.height - lineHeight(setting, style)) / 2
  return [
    ...(tint ? [filled(rectangle(box.x + 1, 1, box.width - 2, box.height - 2), tint.fill)] : []),
    textOp(setting, line, style, { x: box.x, width: box.width, align: 'middle', tag }, top),
  ]
}

/** A table whose cells are tinted by their value: on one page where it fits, else its head is repeated. */
export function heatmap(setting: Setting, block: HeatmapBlock): Piece[] {
  const table = addTag(setting.section, 'Table', block.alt)
  const start = setting.width * labelShare(block.columns.length)
  const columns = { at: start, width: (setting.width - start) / Math.max(1, block.columns.length) }
  const head = headPiece(setting, block, columns, table)
  const rows = block.rows.map(({ label, cells }, at) => {
    const row = addTag(table, 'TR')
    const text = textBlock(setting, label, LABEL, { x: 0, width: start - 10, tag: addTag(row, 'TD') })
    const height = text.height + 2 * PAD
    const boxes = cells.flatMap((cell, i) =>
      cellOps(setting, cell, { x: start + i * columns.width, width: columns.width, height }, addTag(row, 'TD')),
    )
    const ops = [...text.ops.map((op) => shifted(op, 0, PAD)), ...boxes]
    return piece({ height, ops, head, keep: at < block.rows.length - 1 })
  })
  return [{ ...head, before: 10, keep: true }, ...rows]
}
