import { element, type Markup, single } from '../markup.ts'

export type RunLook = {
  readonly bold?: boolean
  /** six hexadecimal digits */
  readonly colour?: string
}

type Direction = 'ltr' | 'rtl'
type Part = { readonly text: string; readonly direction: Direction }

const STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u
const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of the first letter; the other one where there is none. */
function firstStrong(text: string, otherwise: Direction): Direction {
  const letter = STRONG.exec(text)?.[0]
  if (letter === undefined) return otherwise
  return RIGHT.test(letter) ? 'rtl' : 'ltr'
}

const MARK = /([\u2066-\u2069])/
const CLOSE = '\u2069'

/**
 * A text in parts of one direction each. Word does not follow the marks by which our texts isolate somebody's words, but each
 * run of a document has a direction of its own.
 */
export function directedParts(text: string, base: Direction): readonly Part[] {
  const parts: Part[] = []
  const around: Direction[] = []
  let direction = base
  const pieces = text.split(MARK)
  pieces.forEach((piece, at) => {
    if (piece === CLOSE) direction = around.pop() ?? base
    else if (MARK.test(piece)) {
      around.push(direction)
      const inside = pieces.slice(at + 1).join('')
      direction = piece === '\u2066' ? 'ltr' : piece === '\u2067' ? 'rtl' : firstStrong(inside, direction)
    } else if (piece !== '') parts.push({ text: piece, direction })
  })
  return parts
}

function lookOf({ bold, colour }: RunLook, direction: Direction): Markup {
  return element(
    'w:rPr',
    {},
    bold ? single('w:b', {}) : null,
    bold ? single('w:bCs', {}) : null,
    colour === undefined ? null : single('w:color', { 'w:val': colour }),
    direction === 'rtl' ? single('w:rtl', {}) : null,
  )
}

const lineOf = (line: string, at: number): readonly Markup[] => {
  const tabs = line.split('\t').flatMap((part, i): readonly Markup[] => {
    const text = part === '' ? [] : [element('w:t', { 'xml:space': 'preserve' }, part)]
    return i === 0 ? text : [single('w:tab', {}), ...text]
  })
  return at === 0 ? tabs : [single('w:br', {}), ...tabs]
}

const MARKS: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' }

/** Keeps the full stop of a Latin sentence at its end inside an Arabic paragraph, in every program that reads the file. */
function marked({ text, direction }: Part, base: Direction): string {
  if (direction === base) return text
  const [inside, outside] = [MARKS[direction], MARKS[base]]
  return `${outside}${inside}${text}${inside}${outside}`
}

/** A text as runs; its own line breaks and tabs stay, and what reads the other way stands between marks of that. */
export const runs = (text: string, base: Direction, look: RunLook = {}): readonly Markup[] =>
  directedParts(text, base).map((part) => {
    const lines = marked(part, base)
      .split(/\r\n?|\n/)
      .flatMap(lineOf)
    return element('w:r', {}, lookOf(look, part.direction), ...lines)
  })
