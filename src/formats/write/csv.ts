/** What a spreadsheet would run as a formula, or would run once it has dropped what stands before. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/
/**
 * The same after what may end a cell: where a spreadsheet expects semicolons or tabs, as many languages do, it takes no
 * notice of our quotes.
 */
const LATER_FORMULA = /([;\t\r\n][\s"]*)(?=[=+\-@＝＋－＠])/g

const disarmed = (text: string) => (FORMULA.test(text) ? `'${text}` : text).replaceAll(LATER_FORMULA, "$1'")

/** Quoted where a comma, quote, line break or outer space would be misread. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = disarmed(value)
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * The rows as CSV after RFC 4180, with the byte order mark by which spreadsheets know UTF-8. Where a field, or what another
 * spreadsheet could take for one, begins like a formula (= + - @ tab return), an apostrophe stands before it; no other
 * character is changed. Numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}
