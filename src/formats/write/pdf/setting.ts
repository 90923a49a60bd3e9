import type { Colour } from './colours.ts'
import { type Anchor, type Piece, piece, type TextOp } from './piece.ts'
import type { Tag } from './tag.ts'
import type { Line, Typesetter } from './typesetter.ts'

/** All that turning blocks into pieces needs to know. */
export type Setting = {
  readonly type: Typesetter
  /** of the text area, in points */
  readonly width: number
  readonly height: number
  /** a count in the report's digits */
  readonly number: (count: number) => string
  /** the share of its usual size a chart is drawn at */
  readonly chart: number
  /** line height as a multiple of the font size; Arabic needs more */
  readonly leading: number
  /** where the elements of the current section go */
  readonly section: Tag
}

export type TextStyle = {
  readonly size: number
  readonly colour: Colour
  readonly bold?: boolean
  readonly tight?: boolean
}

export const styles = {
  body: { size: 10.5, colour: 'ink' },
  strong: { size: 10.5, colour: 'ink', bold: true },
  muted: { size: 9.5, colour: 'muted' },
  lead: { size: 11.5, colour: 'ink' },
  h1: { size: 20, colour: 'ink', bold: true, tight: true },
  h2: { size: 13.5, colour: 'ink', bold: true, tight: true },
  h3: { size: 10.5, colour: 'accent', bold: true, tight: true },
  cell: { size: 9.5, colour: 'ink' },
  cellStrong: { size: 9.5, colour: 'ink', bold: true },
  head: { size: 8.5, colour: 'muted', bold: true },
  small: { size: 8.5, colour: 'muted' },
  label: { size: 8.5, colour: 'muted' },
} as const satisfies Record<string, TextStyle>

const TIGHTER = 0.86

/** The height of one line in points. */
export const lineHeight = (setting: Setting, style: TextStyle): number =>
  style.size * setting.leading * (style.tight ? TIGHTER : 1)

/** Noto Sans sits in its line like this: ascender 1.069, descender 0.293. */
const ASCENT = 1.069
const EXTENT = 1.362
const baseline = (height: number, size: number) => (height - EXTENT * size) / 2 + ASCENT * size

/** From the top of a line box to its baseline, in points. */
export const firstBaseline = (setting: Setting, style: TextStyle): number =>
  baseline(lineHeight(setting, style), style.size)

export type Place = {
  readonly x: number
  readonly width: number
  readonly align?: 'start' | 'middle' | 'end'
  readonly tag: Tag | null
}

const offset = (place: Place, width: number) =>
  place.align === 'end' ? place.width - width : place.align === 'middle' ? (place.width - width) / 2 : 0

/** One measured line as a drawing operation; `top` is the top of its line box. */
export function textOp(setting: Setting, line: Line, style: TextStyle, place: Place, top = 0): TextOp {
  return {
    kind: 'text',
    x: place.x + offset(place, line.width * style.size),
    y: top + firstBaseline(setting, style),
    size: style.size,
    colour: style.colour,
    line,
    tag: place.tag,
  }
}

/** The lines of a text at this style and width. */
export const wrapped = (setting: Setting, text: string, style: TextStyle, width: number): readonly Line[] =>
  setting.type.wrap(text, width / style.size, style.bold ?? false)

/** The lines of a text one below the other: operations from the top, and the height they take. */
export function textBlock(setting: Setting, text: string, style: TextStyle, place: Place) {
  const lines = wrapped(setting, text, style, place.width)
  const height = lineHeight(setting, style)
  return {
    ops: lines.map((line, i) => textOp(setting, line, style, place, i * height)),
    height: lines.length * height,
  }
}

type Around = { readonly before?: number; readonly keepNext?: boolean; readonly anchor?: Anchor }

/** A text as pieces, one per line, without a single first or last line left alone on a page. */
export function textPieces(
  setting: Setting,
  text: string,
  style: TextStyle,
  place: Place,
  around: Around = {},
): Piece[] {
  const lines = wrapped(setting, text, style, place.width)
  const height = lineHeight(setting, style)
  return lines.map((line, i) => {
    const last = i === lines.length - 1
    return piece({
      before: i === 0 ? (around.before ?? 0) : 0,
      height,
      ops: [textOp(setting, line, style, place)],
      keep: last ? (around.keepNext ?? false) : i === 0 || i === lines.length - 2 || (around.keepNext ?? false),
      anchor: i === 0 ? (around.anchor ?? null) : null,
    })
  })
}
