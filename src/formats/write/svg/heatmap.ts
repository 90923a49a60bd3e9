import type { HeatmapBlock } from '../../../report/block.ts'
import { heatTint } from '../heat-tints.ts'
import { element, type Markup, together } from '../markup.ts'
import { boxFrom, type Canvas, type Drawing, from, startSide, WIDTH } from './canvas.ts'
import { LEADING, textLines, wrapped } from './text.ts'

const SIZE = 12
const LABEL = 200
const LEAST_CELL = 60
const PAD = 6

type Sheet = { readonly canvas: Canvas; readonly width: number; readonly cell: number }

function headRow({ canvas, width, cell }: Sheet, { corner, columns }: HeatmapBlock): Drawing {
  const texts = [corner, ...columns].map((text, i) => wrapped(text, (i === 0 ? LABEL : cell) - 8, SIZE, 3))
  const height = Math.max(1, ...texts.map((lines) => lines.length)) * SIZE * LEADING + PAD
  const parts = texts.map((lines, i) => {
    const side = i === 0 ? startSide(canvas) : ('middle' as const)
    const x = i === 0 ? from(canvas, 0, width) : from(canvas, LABEL + (i - 0.5) * cell, width)
    const look = { size: SIZE, bold: true, colour: canvas.paint.muted, side }
    return textLines(canvas, lines, { x, y: (SIZE * LEADING) / 2 }, look)
  })
  return { width, height, content: together(parts) }
}

function bodyRow({ canvas, width, cell }: Sheet, row: HeatmapBlock['rows'][number]): Drawing {
  const { paint } = canvas
  const lines = wrapped(row.label, LABEL - 12, SIZE, 3)
  const height = Math.max(1, lines.length) * SIZE * LEADING + 2 * PAD
  const label = { size: SIZE, colour: paint.ink, side: startSide(canvas) } as const
  const cells = row.cells.flatMap(({ value, text }, i): Markup[] => {
    const tint = heatTint(value)
    const left = boxFrom(canvas, LABEL + i * cell, cell, width)
    const look = { size: SIZE, colour: paint[tint?.ink ?? 'muted'], side: 'middle' } as const
    return [
      element('rect', {
        x: left + 1,
        y: 1,
        width: cell - 2,
        height: height - 2,
        fill: tint ? paint[tint.fill] : 'none',
        stroke: tint ? null : paint.line,
      }),
      textLines(canvas, wrapped(text, cell - 6, SIZE, 1), { x: left + cell / 2, y: height / 2 }, look),
    ]
  })
  const at = { x: from(canvas, 0, width), y: PAD + (SIZE * LEADING) / 2 }
  return { width, height, content: together([textLines(canvas, lines, at, label), ...cells]) }
}

/** A table whose cells are tinted by their value; as wide as its columns need. */
export function heatmap(canvas: Canvas, block: HeatmapBlock): Drawing {
  const count = Math.max(1, block.columns.length)
  const width = Math.max(WIDTH, LABEL + count * LEAST_CELL)
  const sheet = { canvas, width, cell: (width - LABEL) / count }
  let y = 4
  const rows = [headRow(sheet, block), ...block.rows.map((row) => bodyRow(sheet, row))].map(({ height, content }) => {
    const moved = element('g', { transform: `translate(0 ${y})` }, content)
    y += height
    return moved
  })
  return { width, height: y + 4, content: together(rows) }
}
