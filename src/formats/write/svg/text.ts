import { element, type Markup, together } from '../markup.ts'
import type { Canvas } from './canvas.ts'

/** Widths in ems that are rather too large than too small: a label may have room to spare, never too little. */
const NARROW = /[iljtfr.,:;'|!()[\] ]/
const WIDE = /[mwMW@%…—]/
const UPPER = /[A-Z0-9]/
const FULL = /[\u1100-\u11ff\u2e80-\uffef\u{1f000}-\u{3ffff}]/u
const NONE = /\p{M}|\p{Cf}/u

function em(sign: string): number {
  if (NONE.test(sign)) return 0
  if (FULL.test(sign)) return 1.05
  if (WIDE.test(sign)) return 0.93
  if (NARROW.test(sign)) return 0.38
  return UPPER.test(sign) ? 0.68 : 0.6
}

/** How much room a text takes at most, about: no font is asked. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, sign) => width + em(sign), 0) * size

/** As many signs as fit. */
function head(word: string, width: number, size: number): string {
  let kept = ''
  for (const sign of word) {
    if (textWidth(kept + sign, size) > width && kept !== '') break
    kept += sign
  }
  return kept
}

const ISOLATES = /[\u2066-\u2069]/g
/** Each line keeps the direction of its own words, as the whole did. */
const isolated = (line: string) => `\u2068${line}\u2069`

function broken(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    for (line = word; textWidth(line, size) > width; ) {
      const part = head(line, width, size)
      lines.push(part)
      line = line.slice(part.length)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A text in lines of this width, at most so many; what is left out is shown by "…". */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines = broken(text.replaceAll(ISOLATES, ''), width, size)
  if (lines.length <= most) return lines.map(isolated)
  const last = head(lines[most - 1] ?? '', width - size, size)
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`].map(isolated)
}

export type TextLook = {
  readonly size: number
  readonly bold?: boolean
  readonly colour: string
  /** which end of the text stands at x, whatever its direction */
  readonly side: 'left' | 'middle' | 'right'
}

export const LEADING = 1.3

/** Lines below each other, the first with its middle at y. */
export function textLines(
  canvas: Canvas,
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  { size, bold = false, colour, side }: TextLook,
): Markup {
  const start = canvas.direction === 'rtl' ? 'right' : 'left'
  const anchor = side === 'middle' ? 'middle' : side === start ? 'start' : 'end'
  const look = { fill: colour, 'font-size': size, 'text-anchor': anchor, 'font-weight': bold ? 600 : null }
  return together(
    lines.map((line, row) => element('text', { x: at.x, y: at.y + size * (0.36 + row * LEADING), ...look }, line)),
  )
}
