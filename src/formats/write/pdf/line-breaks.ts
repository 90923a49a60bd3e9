const SPACE = 0x20
/** A line may end after these: spaces, hyphens, slashes and what stands between the parts of ids and addresses. */
const BREAK_AFTER = new Set(Array.from(' -\u2010\u2012\u2013\u2014\u200b/\\|,;،؛_@&?=+', (char) => char.charCodeAt(0)))
/** Scripts without spaces may break anywhere. */
const isIdeograph = (code: number) => code >= 0x2e80 && code <= 0xd7ff
/** Marks never begin a line. */
const isMark = (code: number) => (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || code === 0x670

const SIGNS = new Set(Array.from('+-', (char) => char.charCodeAt(0)))
const WORD = /[\p{L}\p{M}\p{N}]/u

/** A plus or minus that joins nothing before it belongs to the number after it. */
const isSign = (text: string, at: number) => SIGNS.has(text.charCodeAt(at)) && !WORD.test(text[at - 1] ?? '')

/** From the first character to the last (exclusive); spaces at the end of a line are not part of it. */
export type Span = { readonly start: number; readonly end: number }

function withoutEndSpaces(text: string, start: number, end: number): Span {
  let to = end
  while (to > start && text.charCodeAt(to - 1) === SPACE) to--
  return { start, end: to }
}

/**
 * The lines of a text no wider than `width`, given the width of each character code; a word that is wider than a line
 * is broken. Always at least one line, which is empty for no text.
 */
export function breakLines(text: string, width: number, widthOf: (code: number) => number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  let after = -1
  let x = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const own = widthOf(code)
    if (x + own > width && code !== SPACE && i > start && !isMark(code)) {
      const end = after > start ? after : i
      lines.push(withoutEndSpaces(text, start, end))
      start = end
      after = -1
      i = end - 1
      x = 0
      continue
    }
    x += own
    if ((BREAK_AFTER.has(code) && !isSign(text, i)) || isIdeograph(code)) after = i + 1
  }
  return [...lines, withoutEndSpaces(text, start, text.length)]
}
