import { type Op, type Piece, piece, shifted } from './piece.ts'
import { lineHeight, type Setting, type TextStyle, textOp, wrapped } from './setting.ts'
import type { Tag } from './tag.ts'

/** One text of a row: where it stands between the start edge and `x + width`. */
export type RowCell = {
  readonly text: string
  readonly style: TextStyle
  readonly x: number
  readonly width: number
  readonly align?: 'start' | 'end'
  readonly tag: Tag | null
}

export type RowFrame = {
  readonly before?: number
  readonly padTop?: number
  readonly padBottom?: number
  /** drawn with the first slice, from the top of the row */
  readonly over?: readonly Op[]
  /** drawn with the last slice, from its bottom edge */
  readonly under?: readonly Op[]
  readonly keepNext?: boolean
  /** a long row may break between pages: only its first and last two lines keep together */
  readonly mayPart?: boolean
  readonly head?: Piece | null
}

/**
 * Texts side by side as slices of one line each, so that a row higher than a page can be parted between lines; the
 * slices of a row keep together wherever the row fits on a page.
 */
export function rowPieces(setting: Setting, cells: readonly RowCell[], frame: RowFrame = {}): Piece[] {
  const columns = cells.map((cell) => ({ cell, lines: wrapped(setting, cell.text, cell.style, cell.width) }))
  const count = Math.max(1, ...columns.map((column) => column.lines.length))
  const height = Math.max(...cells.map((cell) => lineHeight(setting, cell.style)))
  const padTop = frame.padTop ?? 0
  const padBottom = frame.padBottom ?? 0
  return Array.from({ length: count }, (_, slice) => {
    const first = slice === 0
    const last = slice === count - 1
    const top = first ? padTop : 0
    const total = top + height + (last ? padBottom : 0)
    const ops: Op[] = first ? [...(frame.over ?? [])] : []
    for (const { cell, lines } of columns) {
      const line = lines[slice]
      if (!line || line.runs.length === 0) continue
      const lower = top + height - lineHeight(setting, cell.style)
      const op = textOp(setting, line, cell.style, { ...cell, align: cell.align ?? 'start' }, lower)
      ops.push(op)
    }
    if (last) ops.push(...(frame.under ?? []).map((op) => shifted(op, 0, total)))
    return piece({
      before: first ? (frame.before ?? 0) : 0,
      height: total,
      ops,
      keep: last ? (frame.keepNext ?? false) : !frame.mayPart || first || slice === count - 2,
      head: frame.head ?? null,
    })
  })
}
