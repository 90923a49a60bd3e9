/** The files a report can be handed over as beside the PDF: to add one, write its file and add its line. */
import { answersCsv } from './answers-csv.ts'
import { docx } from './docx/docx.ts'
import { html } from './html/html.ts'
import { markdown } from './markdown/markdown.ts'
import type { Writer } from './writer.ts'
import { xlsx } from './xlsx/xlsx.ts'

export const writers = { docx, xlsx, csv: answersCsv, html, markdown } as const satisfies Readonly<
  Record<string, Writer>
>

export type WriterId = keyof typeof writers
