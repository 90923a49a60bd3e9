import type { Point } from '../../../report/geometry/point.ts'
import type { Colour } from './colours.ts'
import type { Tag } from './tag.ts'
import type { Line } from './typesetter.ts'

/**
 * What is drawn, in points from the top of its piece and from the *start* edge of the text area: everything is laid
 * out as if left to right and mirrored in one place (paginate.ts). `tag` null is an artifact: no part of the content.
 */
export type TextOp = {
  readonly kind: 'text'
  readonly x: number
  /** baseline */
  readonly y: number
  readonly size: number
  readonly colour: Colour
  readonly line: Line
  readonly tag: Tag | null
}

export type PathOp = {
  readonly kind: 'path'
  readonly runs: readonly (readonly Point[])[]
  readonly closed: boolean
  readonly fill: Colour | null
  readonly stroke: { readonly colour: Colour; readonly width: number; readonly dash: readonly number[] } | null
  readonly tag: Tag | null
}

/** A picture: the top left corner of its box. */
export type ImageOp = {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** a baseline JPEG in Base64 */
  readonly jpeg: string
  readonly tag: Tag | null
}

/** An area that leads to the anchor of that id; nothing is drawn. Nothing happens where no such anchor is. */
export type LinkOp = {
  readonly kind: 'link'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly to: string
  readonly tag: Tag | null
}

/** The number of the page an anchor is on, at the end edge of its box; known only once all pages are made. */
export type PageOp = {
  readonly kind: 'page'
  readonly x: number
  /** baseline */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly colour: Colour
  readonly of: string
  readonly tag: Tag | null
}

export type Op = TextOp | PathOp | ImageOp | LinkOp | PageOp

/** Where an outline entry or a link leads. */
export type Anchor = { readonly id: string; readonly title: string; readonly level: number }

/** The smallest thing that stays on one page: a line of text, a slice of a table row, a chart. */
export type Piece = {
  /** space above, dropped at the top of a page */
  readonly before: number
  readonly height: number
  readonly ops: readonly Op[]
  /** stays on the page of the next piece, as long as such a chain fits on a page */
  readonly keep: boolean
  /** repeated above this piece when it begins a page */
  readonly head: Piece | null
  readonly breakBefore: boolean
  readonly anchor: Anchor | null
}

const EMPTY: Piece = { before: 0, height: 0, ops: [], keep: false, head: null, breakBefore: false, anchor: null }

/** A piece with these parts; empty, free to be parted and without a head where nothing is said. */
export const piece = (parts: Partial<Piece>): Piece => ({ ...EMPTY, ...parts })

/** The same operation moved by dx and dy points. */
export const shifted = (op: Op, dx: number, dy: number): Op =>
  op.kind === 'path'
    ? { ...op, runs: op.runs.map((run) => run.map((point) => ({ x: point.x + dx, y: point.y + dy }))) }
    : { ...op, x: op.x + dx, y: op.y + dy }

/** The same operation turned around within this width. Letters and pictures themselves are never mirrored. */
export function mirrored(op: Op, width: number): Op {
  if (op.kind === 'path')
    return { ...op, runs: op.runs.map((run) => run.map((point) => ({ x: width - point.x, y: point.y }))) }
  const own = op.kind === 'text' ? op.line.width * op.size : op.width
  return { ...op, x: width - op.x - own }
}

/** Pieces set one below the other as one that is never parted. */
export function stacked(pieces: readonly Piece[]): Piece {
  let y = 0
  const ops: Op[] = []
  pieces.forEach((part, i) => {
    y += i === 0 ? 0 : part.before
    ops.push(...part.ops.map((op) => shifted(op, 0, y)))
    y += part.height
  })
  return piece({ before: pieces[0]?.before ?? 0, height: y, ops })
}

/** The four corners of a rectangle, clockwise from the top left. */
export const rectangle = (x: number, y: number, width: number, height: number): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

/** A filled closed shape; an artifact unless tagged. */
export const filled = (points: readonly Point[], fill: Colour, tag: Tag | null = null): PathOp => ({
  kind: 'path',
  runs: [points],
  closed: true,
  fill,
  stroke: null,
  tag,
})

/** Stroked lines, width in points; open, solid and an artifact unless told otherwise. */
export const ruled = (
  runs: readonly (readonly Point[])[],
  colour: Colour,
  width = 0.5,
  options: { readonly dash?: readonly number[]; readonly closed?: boolean; readonly tag?: Tag | null } = {},
): PathOp => ({
  kind: 'path',
  runs,
  closed: options.closed ?? false,
  fill: null,
  stroke: { colour, width, dash: options.dash ?? [] },
  tag: options.tag ?? null,
})

/** A thin horizontal line of this width, an artifact. */
export const hairline = (x: number, y: number, width: number, colour: Colour = 'line'): PathOp =>
  ruled(
    [
      [
        { x, y },
        { x: x + width, y },
      ],
    ],
    colour,
  )
