/** What fits into a cell, in UTF-16 code units. */
const MOST = 32_767
/** Looks like an escape, or cannot stand in XML. Line breaks and tabs may. */
const ESCAPED = /_(?=x[0-9a-fA-F]{4}_)|[\ufffe\uffff]|(?![\t\n])\p{Cc}/gu
const LONE = /\p{Surrogate}/gu

const hex = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A text as a cell holds it (ISO 29500, ST_Xstring): control characters as `_x000B_`, half a pair as U+FFFD. */
export const cellText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(LONE, '\ufffd').replaceAll(ESCAPED, hex)

/** A text in parts that each fit into a cell; where it goes on, both ends say so by "…". */
export function cellParts(text: string): readonly string[] {
  if (text.length <= MOST) return [text]
  const parts: string[] = []
  let rest = text
  while (rest.length > MOST) {
    const cut = MOST - 1
    // Never between the two halves of a character.
    const at = /[\ud800-\udbff]/.test(rest.charAt(cut - 1)) ? cut - 1 : cut
    parts.push(`${rest.slice(0, at)}…`)
    rest = `…${rest.slice(at)}`
  }
  return [...parts, rest]
}
