/** The cells of a CSV after RFC 4180, written apart from the writer. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = text.replace(/^\ufeff/, '')
  while (rest !== '') {
    const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!found) throw new Error(`no field at ${JSON.stringify(rest.slice(0, 20))}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') {
      rows.push(row)
      row = []
    }
    rest = rest.slice(found[0].length)
  }
  return rows
}
