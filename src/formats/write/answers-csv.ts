import { answersTable } from '../../report/tables/answers-table.ts'
import { writeCsv } from './csv.ts'
import { csvRows } from './csv-rows.ts'
import type { Writer } from './writer.ts'

/** Every question with its answer, one row each. */
export const answersCsv = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: ({ context }) => writeCsv(csvRows(answersTable(context))),
} as const satisfies Writer
