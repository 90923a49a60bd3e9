/** What is markup wherever it stands, in CommonMark and in GitHub's dialect. */
const ANYWHERE = /[\\`*_[\]<>&|~$]/g
/** What is markup at the beginning of a line: headings, lists, rules, code, quotes. */
const AT_START = /^(\s*)([#+\-=:])/
const NUMBERED = /^(\s*\d+)([.)])/
/** What some readers make a link of by itself. */
const ADDRESS = /(https?|ftp|mailto|xmpp)(:)|(www)(\.)/gi
const CONTROLS = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

function escapedLine(line: string): string {
  return line
    .replaceAll(CONTROLS, (sign) => (sign === '\t' ? sign : '\ufffd'))
    .replaceAll(ANYWHERE, '\\$&')
    .replaceAll(ADDRESS, '$1$3\\$2$4')
    .replace(AT_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2')
    .replace(/^[ \t]/, (space) => `&#${space.charCodeAt(0)};`)
}

const linesOf = (text: string) => text.split(/\r\n?|\n/)

/** A text on one line, whatever it holds: never markup, a link or the end of a cell. */
export const inline = (text: string): string => linesOf(text).map(escapedLine).join(' ')

/** A text with its own line breaks, each line after the first behind `indent`; an empty line stays one. */
export function breaking(text: string, indent = ''): string {
  const lines = linesOf(text).map((line) => (line.trim() === '' ? '&nbsp;' : escapedLine(line)))
  return lines.join(`\\\n${indent}`)
}

/** A table; columns that are empty from head to foot are left out. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.map((label, at) => label !== '' || rows.some((row) => (row[at] ?? '') !== ''))
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, at) => kept[at])
      .map(inline)
      .join(' | ')} |`
  const rule = `|${head
    .filter((_, at) => kept[at])
    .map(() => ' --- |')
    .join('')}`
  return [line(head), rule, ...rows.map((row) => line(head.map((_, at) => row[at] ?? '')))].join('\n')
}
