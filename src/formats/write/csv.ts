/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Quoted where a comma, quote, line break or outer space would be misread. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * The rows as CSV after RFC 4180, with the byte order mark by which spreadsheets know UTF-8. A field that begins like a formula
 * (= + - @ tab return) gets an apostrophe before it; no other character is changed.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}
