import type { Bar, TableBlock, TableColumn } from '../../../report/block.ts'
import { element, type Markup } from '../markup.ts'

const side = (column: TableColumn | undefined) => (column?.align === 'end' ? 'end' : null)

/** The heads; none where no column has a name, and no head over a column without one. */
function head({ columns }: TableBlock): Markup | null {
  if (columns.every(({ label }) => label === '')) return null
  const cells = columns.map((column) =>
    column.label === '' ? element('td', {}) : element('th', { scope: 'col', class: side(column) }, column.label),
  )
  return element('thead', {}, element('tr', {}, ...cells))
}

/** A table whose rows are named by their first cell; it scrolls in its own frame, which a key can reach. */
export function tableMarkup(block: TableBlock, barOf: (bar: Bar) => Markup): Markup {
  const rows = block.rows.map(({ cells, strong }) =>
    element(
      'tr',
      { class: strong ? 'strong' : null },
      ...cells.map(({ text, bar }, at) => {
        const look = { class: side(block.columns[at]) }
        const name = at === 0 ? 'th' : 'td'
        return element(name, at === 0 ? { scope: 'row', ...look } : look, text, bar && barOf(bar))
      }),
    ),
  )
  const table = element('table', {}, element('caption', {}, block.caption), head(block), element('tbody', {}, ...rows))
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': block.caption }, table)
}
