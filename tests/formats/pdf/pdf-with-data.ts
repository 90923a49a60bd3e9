import { writePdf } from '../../../src/formats/write/pdf/write-pdf.ts'
import { aReport, paragraph, pdfOptions } from './reports.ts'

/** A small report with these bytes attached. */
export const pdfWithData = (bytes: Uint8Array): Uint8Array =>
  writePdf(aReport([paragraph('A report that carries its data.')]), {
    ...pdfOptions,
    data: { name: 'بيانات.json', bytes },
  }).bytes
