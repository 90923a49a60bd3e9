import { element, type Markup, single } from '../markup.ts'
import { type Page, type ParagraphLook, paragraph, TEXT_WIDTH } from './page.ts'

export type WordColumn = { readonly label: string; readonly share: number; readonly align: 'start' | 'end' }
export type WordRow = { readonly cells: readonly string[]; readonly strong: boolean }
export type WordTable = {
  readonly caption: string
  readonly columns: readonly WordColumn[]
  readonly rows: readonly WordRow[]
}

const widthOf = ({ share }: WordColumn) => Math.round(share * TEXT_WIDTH)

const cell = (width: number, ...content: readonly Markup[]) =>
  element('w:tc', {}, element('w:tcPr', {}, single('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), ...content)

/** Hairlines below the rows and nothing else. */
function looks({ direction }: Page, caption: string, lines: boolean): Markup {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'DEDBD2' }
  const borders = element('w:tblBorders', {}, single('w:bottom', line), single('w:insideH', line))
  return element(
    'w:tblPr',
    {},
    direction === 'rtl' ? single('w:bidiVisual', {}) : null,
    single('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
    lines ? borders : null,
    single('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      single('w:top', { 'w:w': 40, 'w:type': 'dxa' }),
      single('w:left', { 'w:w': 90, 'w:type': 'dxa' }),
      single('w:bottom', { 'w:w': 40, 'w:type': 'dxa' }),
      single('w:right', { 'w:w': 90, 'w:type': 'dxa' }),
    ),
    single('w:tblCaption', { 'w:val': caption }),
  )
}

/** Cells side by side over the whole width, each of paragraphs. */
export function framedRow(page: Page, caption: string, cells: readonly (readonly Markup[])[]): Markup {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, cells.length))
  const grid = cells.map(() => single('w:gridCol', { 'w:w': width }))
  const row = element('w:tr', {}, single('w:trPr', {}), ...cells.map((content) => cell(width, ...content)))
  return element('w:tbl', {}, looks(page, caption, false), element('w:tblGrid', {}, ...grid), row)
}

/** Columns that are empty from head to foot (those of bars) leave their room to the first. */
function filledColumns({ columns, rows }: WordTable) {
  const kept = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => column.label !== '' || rows.some(({ cells }) => (cells[at] ?? '') !== ''))
  const used = kept.reduce((sum, { column }) => sum + column.share, 0)
  return kept.map(({ column, at }, i) => ({
    at,
    column: i === 0 ? { ...column, share: column.share + 1 - used } : column,
  }))
}

/** A table whose head is repeated on every page and whose rows stay whole; no head where no column has a name. */
export function wordTable(page: Page, table: WordTable): Markup {
  const columns = filledColumns(table)
  const row = (texts: readonly string[], head: boolean, look: ParagraphLook) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, single('w:cantSplit', {}), head ? single('w:tblHeader', {}) : null),
      ...columns.map(({ column, at }) =>
        cell(widthOf(column), paragraph(page, texts[at] ?? '', { ...look, end: column.align === 'end' })),
      ),
    )
  const labels = table.columns.map(({ label }) => label)
  const head = labels.every((label) => label === '') ? null : row(labels, true, { style: 'TableHead' })
  const rows = table.rows.map(({ cells, strong }) => row(cells, false, { style: 'TableText', bold: strong }))
  const grid = columns.map(({ column }) => single('w:gridCol', { 'w:w': widthOf(column) }))
  return element('w:tbl', {}, looks(page, table.caption, true), element('w:tblGrid', {}, ...grid), head, ...rows)
}
