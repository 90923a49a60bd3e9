const isVariation = (code: number) => code >= 0xfe00 && code <= 0xfe0f
const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xad
const isOddSpace = (code: number) =>
  code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000

/** Anything that is not left as it is; most texts have nothing of it and are spared the walk. */
const UNCLEAN = /[^\n\x20-\x7e\xa1-\xac\xae-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u2fff\u3001-\ufdff\ufe10-\uffff]/

/** Plain text as the fonts can take it: NFC, one kind of line end, tabs and odd spaces as spaces, no control characters. */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC')
  if (!UNCLEAN.test(composed)) return composed
  const normal = composed.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
  return Array.from(normal, (char) => {
    const code = char.charCodeAt(0)
    if (char === '\n') return char
    if (isOddSpace(code)) return ' '
    return isControl(code) || isVariation(code) ? '' : char
  }).join('')
}

/**
 * Text for outline and properties: one line, no direction controls, and no byte 0x0D in UTF-16, which a PDF reader
 * would take for a line end (č is written as c and its caron).
 */
export function plainText(text: string): string {
  const line = cleanText(text).replace(/[\n\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, (char) =>
    char === '\n' ? ' ' : '',
  )
  const carriesReturn = (char: string) => (char.charCodeAt(0) & 0xff) === 0x0d || char.charCodeAt(0) >> 8 === 0x0d
  return [...line]
    .flatMap((char) => (carriesReturn(char) ? [...char.normalize('NFD')] : [char]))
    .map((char) => (carriesReturn(char) ? '\uFFFD' : char))
    .join('')
}
