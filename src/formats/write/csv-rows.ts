import type { Cell, DataTable } from '../../report/tables/table.ts'

function value(cell: Cell): string | number {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.day : cell
}

/** A table as rows for `writeCsv`, its heads first; days as YYYY-MM-DD, an empty cell as an empty text. */
export const csvRows = ({ columns, rows }: DataTable): readonly (readonly (string | number)[])[] => [
  columns.map(({ label }) => label),
  ...rows.map((row) => row.map(value)),
]
