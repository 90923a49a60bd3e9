import { describe, expect, it } from 'vitest'
import { cellParts, cellText } from '../../../src/formats/write/xlsx/cell-text.ts'
import { columnName, sheetXml } from '../../../src/formats/write/xlsx/sheet.ts'
import { xlsx } from '../../../src/formats/write/xlsx/xlsx.ts'
import type { DataTable } from '../../../src/report/tables/table.ts'
import { inputOf, spoken } from './inputs.ts'
import { payloads } from './payloads.ts'
import { partsOf, readXml } from './readers.ts'

const calm = (place: string) => `Text of ${place}`
const sheetOf = (rows: DataTable['rows'], kind: 'text' | 'number' | 'share' = 'text') =>
  readXml(sheetXml({ title: 'T', columns: [{ label: 'Head', kind, width: 9 }], rows }, false, true), /^(t|v|f)$/)
const sheets = (file: Uint8Array) => Object.entries(partsOf(file)).filter(([path]) => path.startsWith('xl/worksheets/'))

describe('The workbook', () => {
  it('has a sheet for each table, named in the language, and none for what the report does not tell', () => {
    const namesOf = (input: Parameters<typeof xlsx.write>[0]) =>
      readXml(partsOf(xlsx.write(input))['xl/workbook.xml'] ?? '', /^x$/)
        .tags.filter(({ name }) => name === 'sheet')
        .map(({ attributes }) => attributes['name'])
    for (const language of ['en', 'ar'] as const) {
      const { about, scores, answers, gaps, plan } = spoken[language].m.tables
      expect(namesOf(inputOf(calm, language))).toEqual([about, scores, answers, gaps, plan])
      const input = inputOf(calm, language)
      const unplanned = { ...input, context: { ...input.context, roadmap: null } }
      expect(namesOf(unplanned)).toEqual([about, scores, answers, gaps])
      const told = input.report.sections.filter(({ id }) => id === 'gaps')
      expect(namesOf({ ...input, report: { ...input.report, sections: told } })).toEqual([about, scores, gaps])
    }
  })

  it('holds no formula, whatever is typed', () => {
    for (const payload of payloads) {
      const tags = sheets(xlsx.write(inputOf(() => payload))).flatMap(([, xml]) => readXml(xml, /^t$/).tags)
      expect(tags.length).toBeGreaterThan(100)
      expect(tags.filter(({ name }) => name === 'f')).toEqual([])
      const texts = tags.filter(({ name, attributes }) => name === 'c' && attributes['t'] !== undefined)
      expect(texts.filter(({ attributes }) => attributes['t'] !== 'inlineStr')).toEqual([])
    }
  })

  it('reads from the right in Arabic, and keeps the head in sight', () => {
    for (const language of ['en', 'ar'] as const) {
      for (const [, xml] of sheets(xlsx.write(inputOf(calm, language)))) {
        const { tags } = readXml(xml, /^t$/)
        const view = tags.find(({ name }) => name === 'sheetView')
        expect(view?.attributes['rightToLeft']).toBe(language === 'ar' ? '1' : undefined)
        expect(tags.find(({ name }) => name === 'pane')?.attributes['state']).toBe('frozen')
      }
    }
  })

  it('tells nothing of the machine it was made on', () => {
    const file = xlsx.write(inputOf(calm))
    const before = process.env['TZ']
    process.env['TZ'] = 'Asia/Riyadh'
    const elsewhere = xlsx.write(inputOf(calm))
    process.env['TZ'] = before
    expect(Buffer.from(elsewhere).equals(Buffer.from(file))).toBe(true)
  })
})

describe('A cell', () => {
  it('is a number, a share or a day where it is one', () => {
    expect(sheetOf([[0.25]], 'share').texts).toEqual(['Head', '0.25'])
    expect(sheetOf([[{ day: '2026-11-23' }]]).texts).toEqual(['Head', '46349'])
    expect(sheetOf([[{ day: '1900-03-01' }]]).texts).toEqual(['Head', '61'])
    expect(sheetOf([[{ day: '1899-01-01' }]]).texts).toEqual(['Head', '1899-01-01'])
    expect(sheetOf([[null]]).tags.filter(({ name }) => name === 'c')).toHaveLength(1)
  })

  it('holds control characters, half characters and what looks like an escape', () => {
    expect(cellText('a\u000bb')).toBe('a_x000B_b')
    expect(cellText('_x000B_')).toBe('_x005F_x000B_')
    expect(cellText('x\r\ny\rz')).toBe('x\ny\nz')
    expect(cellText('a\ud800b')).toBe('a\ufffdb')
  })

  it('goes on below where a text is too long, and both ends say so', () => {
    const long = `${'a'.repeat(32_765)}👩${'b'.repeat(40_000)}`
    const parts = cellParts(long)
    expect(parts.map((part) => part.length).filter((length) => length > 32_767)).toEqual([])
    expect(
      parts
        .map((part) => part.replace(/^…|…$/g, ''))
        .join('')
        .replaceAll('…', ''),
    ).toBe(long)
    expect(parts.slice(0, -1).every((part) => part.endsWith('…'))).toBe(true)
    expect(parts.slice(1).every((part) => part.startsWith('…'))).toBe(true)
    const { texts } = sheetOf([[long], ['next']])
    expect(texts).toEqual(['Head', ...parts, 'next'])
  })
})

it('Columns are named as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})
