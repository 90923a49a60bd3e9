import type { Cell, Column, DataTable } from '../../../report/tables/table.ts'
import { element, type Markup, single, together } from '../markup.ts'
import { cellParts, cellText } from './cell-text.ts'
import { STYLE, type StyleName } from './styles.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DAY = 86_400_000
/** Day 0 of spreadsheets; before March 1900 they count a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const FIRST_DAY = 61

/** A, B, … Z, AA … of a column from 0. */
export const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

const styled = (name: StyleName) => ({ s: STYLE[name] })

/** A text can only be a text here: its type says so, and its format keeps it one when it is edited. */
const textCell = (r: string, text: string, name: StyleName = 'text') =>
  element(
    'c',
    { r, t: 'inlineStr', ...styled(name) },
    element('is', {}, element('t', { 'xml:space': 'preserve' }, cellText(text))),
  )

const numberCell = (r: string, value: number, name: StyleName) =>
  element('c', { r, ...styled(name) }, element('v', {}, String(value)))

function dayCell(r: string, day: string): Markup {
  const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY)
  return serial >= FIRST_DAY ? numberCell(r, serial, 'day') : textCell(r, day)
}

function cellMarkup(r: string, cell: Cell, { kind }: Column): Markup | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return textCell(r, cell)
  if (typeof cell === 'number') return numberCell(r, cell, kind === 'share' ? 'share' : 'number')
  return dayCell(r, cell.day)
}

/** A row; where a text is too long for a cell it goes on in the same column of the rows below. */
function rowParts(row: readonly Cell[]): readonly (readonly Cell[])[] {
  const parts = row.map((cell) => (typeof cell === 'string' ? cellParts(cell) : [cell]))
  const count = Math.max(1, ...parts.map((one) => one.length))
  return Array.from({ length: count }, (_, at) => parts.map((one) => one[at] ?? null))
}

function rowMarkup(row: readonly Cell[], columns: readonly Column[], at: number): Markup {
  const cells = columns.map((column, i) => cellMarkup(`${columnName(i)}${at}`, row[i] ?? null, column))
  return element('row', { r: at }, ...cells)
}

const view = (rightToLeft: boolean, first: boolean) =>
  element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { rightToLeft: rightToLeft ? 1 : null, tabSelected: first ? 1 : null, workbookViewId: 0 },
      single('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
    ),
  )

/** What is still read when it is made to fit on a page. */
const isNarrow = (columns: readonly Column[]) => columns.reduce((sum, { width }) => sum + width, 0) <= 240

/** The cells of a table with its head, as spreadsheets name them. */
export function tableRange({ columns, rows }: DataTable): string {
  const count = rows.reduce((sum, row) => sum + rowParts(row).length, 1)
  return `$A$1:$${columnName(columns.length - 1)}$${count}`
}

/** A table as one sheet: its head stays in sight, its texts are texts, its numbers and days are numbers and days. */
export function sheetXml(table: DataTable, rightToLeft: boolean, first: boolean): string {
  const { columns, rows } = table
  const head = columns.map(({ label }, i) => textCell(`${columnName(i)}1`, label, 'head'))
  const body = rows.flatMap(rowParts).map((row, at) => rowMarkup(row, columns, at + 2))
  const widths = columns.map(({ width }, i) => single('col', { min: i + 1, max: i + 1, width, customWidth: 1 }))
  const sheet = element(
    'worksheet',
    { xmlns: MAIN },
    element('sheetPr', {}, single('pageSetUpPr', { fitToPage: isNarrow(columns) ? 1 : 0 })),
    view(rightToLeft, first),
    single('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, ...widths),
    element('sheetData', {}, element('row', { r: 1 }, ...head), together(body)),
    single('autoFilter', { ref: tableRange(table).replaceAll('$', '') }),
    single('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${sheet.markup}`
}
