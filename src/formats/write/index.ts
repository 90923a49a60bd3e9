/** The files a report can be handed over as beside the PDF: to add one, write its file and add its line. */
import { answersCsv } from './answers-csv.ts'
import { markdown } from './markdown/markdown.ts'
import type { Writer } from './writer.ts'

export const writers = { csv: answersCsv, markdown } as const satisfies Readonly<Record<string, Writer>>

export type WriterId = keyof typeof writers
