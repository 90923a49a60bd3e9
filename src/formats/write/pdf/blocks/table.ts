import type { TableBlock, TableColumn } from '../../../../report/block.ts'
import { hairline, type Piece, stacked } from '../piece.ts'
import { type RowCell, rowPieces } from '../row.ts'
import { lineHeight, type Setting, styles } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'
import { barOps } from './bar.ts'

const GUTTER = 14
const PAD = 4.5
/** A table no higher than this share of a page is short. */
const SHORT = 0.4

type Column = TableColumn & { readonly x: number; readonly width: number }

function columnsOf(block: TableBlock, width: number): Column[] {
  let x = 0
  return block.columns.map((column, i) => {
    const full = column.share * width
    const made = { ...column, x, width: full - (i === block.columns.length - 1 ? 0 : GUTTER) }
    x += full
    return made
  })
}

/** The head of the table; none where no column has a label. */
function headOf(setting: Setting, columns: readonly Column[], table: Tag): Piece | null {
  if (columns.every((column) => column.label === '')) return null
  const row = addTag(table, 'TR')
  const cells = columns.map(
    (column): RowCell => ({
      text: column.label,
      style: styles.head,
      x: column.x,
      width: column.width,
      align: column.align,
      tag: addTag(row, 'TH'),
    }),
  )
  const under = [hairline(0, 0, setting.width, 'faint')]
  return stacked(rowPieces(setting, cells, { padTop: 2, padBottom: PAD, under }))
}

const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, part) => sum + part.before + part.height, 0)
const keptWithNext = (row: readonly Piece[]) =>
  row.map((part, i) => (i === row.length - 1 ? { ...part, keep: true } : part))

/** A short table stays whole; of a longer one neither the first row nor the last stands alone on a page. */
function keptTogether(rows: readonly (readonly Piece[])[], most: number): readonly Piece[] {
  const whole = heightOf(rows.flat()) <= most
  return rows.flatMap((row, i) => {
    const next = rows[i + 1]
    const pair = next && (i === 0 || i === rows.length - 2) && heightOf([...row, ...next]) <= most
    return next && (whole || pair) ? keptWithNext(row) : row
  })
}

/** Fixed column widths, hairlines, a head that is repeated on every page and rows that stay whole where they fit. */
export function table(setting: Setting, block: TableBlock): Piece[] {
  const tag = addTag(setting.section, 'Table', block.caption)
  const columns = columnsOf(block, setting.width)
  const head = headOf(setting, columns, tag)
  const made = block.rows.map((row) => {
    const tr = addTag(tag, 'TR')
    const style = row.strong ? styles.cellStrong : styles.cell
    const middle = PAD + lineHeight(setting, style) / 2
    const cells = columns.map(
      (column, i): RowCell => ({
        text: row.cells[i]?.text ?? '',
        style,
        x: column.x,
        width: column.width,
        align: column.align,
        tag: addTag(tr, 'TD'),
      }),
    )
    const bars = columns.flatMap((column, i) => {
      const bar = row.cells[i]?.bar
      return bar ? barOps(bar, column.x, middle - 2.5, column.width, 5, null) : []
    })
    const under = [hairline(0, 0, setting.width)]
    return rowPieces(setting, cells, { padTop: PAD, padBottom: PAD, over: bars, under, head })
  })
  const rows = keptTogether(made, setting.height * SHORT)
  return head
    ? [{ ...head, before: 12, keep: true }, ...rows]
    : rows.map((row, i) => (i === 0 ? { ...row, before: 8 } : row))
}
