import type { jsPDF } from 'jspdf'
import type { Report } from '../../../report/report-document.ts'
import { type AttachedData, attachData } from './attach-data.ts'
import { binaryString, bytesOf } from './binary-string.ts'
import { plainText } from './clean-text.ts'
import { withCrossReferenceStream } from './cross-references.ts'
import { drawOutline, drawPages } from './draw.ts'
import { type Face, faces } from './faces.ts'
import { readFontMetrics } from './font-metrics.ts'
import { patchedJsPDF } from './jspdf-patches.ts'
import { type Layout, type LayoutOptions, layoutReport, type Paper } from './layout.ts'
import { createStructure } from './structure.ts'

export type PdfFonts = Readonly<Record<Face, Uint8Array>>

export type PdfOptions = {
  readonly fonts: PdfFonts
  readonly paper: Paper
  /** an ISO instant in UTC: the document's creation date */
  readonly createdAt: string
  /** 32 hexadecimal digits: the document's identity */
  readonly fileId: string
  readonly pageLabel: LayoutOptions['pageLabel']
  readonly number: LayoutOptions['number']
  /** a file that travels inside the PDF; default none */
  readonly data?: AttachedData | null
  /** 0…1 */
  readonly onProgress?: (fraction: number) => void
}

export type PdfFile = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** characters no font has; each stands in the document as U+FFFD */
  readonly missing: readonly string[]
}

const LAYOUT_SHARE = 0.3
const DRAWN_SHARE = 0.8

/** The date as PDF writes it, in UTC wherever it is made. */
function pdfDate(instant: string): string {
  const digits = instant.replace(/\D/g, '').slice(0, 14)
  if (!/^\d{14}$/.test(digits)) throw new Error('The creation date must be an ISO instant.')
  return `D:${digits}+00'00'`
}

/** The faces that some text of the layout is drawn in: taking a font in costs more than most pages. */
function facesIn(layout: Layout): readonly Face[] {
  const used = new Set<Face>()
  for (const { ops } of layout.pages)
    for (const op of ops) if (op.kind === 'text') for (const { face } of op.line.runs) used.add(face)
  return faces.filter((face) => used.has(face))
}

function createDocument(report: Report, options: PdfOptions, layout: Layout): jsPDF {
  if (!/^[0-9a-fA-F]{32}$/.test(options.fileId)) throw new Error('The file id must be 32 hexadecimal digits.')
  const JsPDF = patchedJsPDF()
  const doc = new JsPDF({
    unit: 'pt',
    format: [...layout.size],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  })
  for (const face of facesIn(layout)) {
    doc.addFileToVFS(`${face}.ttf`, binaryString(options.fonts[face]))
    doc.addFont(`${face}.ttf`, face, 'normal')
  }
  doc.setFileId(options.fileId)
  doc.setCreationDate(pdfDate(options.createdAt))
  doc.setProperties({ title: plainText(report.title), subject: plainText(report.subject), creator: 'Mizan' })
  if (report.language === 'ar' || report.language === 'en') doc.setLanguage(report.language)
  doc.setLineJoin('round')
  return doc
}

/**
 * A report as a PDF file: vector charts, embedded fonts, outline, tagged structure, nothing active, attached data where given. The same report,
 * fonts and options give the same bytes. Throws when the creation date or the file id is malformed.
 */
export function writePdf(report: Report, options: PdfOptions): PdfFile {
  const metrics = {
    latin: readFontMetrics(options.fonts.latin),
    latinBold: readFontMetrics(options.fonts.latinBold),
    arabic: readFontMetrics(options.fonts.arabic),
    arabicBold: readFontMetrics(options.fonts.arabicBold),
    symbols: readFontMetrics(options.fonts.symbols),
  }
  const progress = options.onProgress ?? (() => undefined)
  const layout = layoutReport(report, { ...options, metrics })
  progress(LAYOUT_SHARE)
  const doc = createDocument(report, options, layout)
  const structure = createStructure(doc, layout.structure, report.direction)
  if (options.data) attachData(doc, options.data)
  drawPages(doc, layout, structure, (done) =>
    progress(LAYOUT_SHARE + ((DRAWN_SHARE - LAYOUT_SHARE) * done) / layout.pages.length),
  )
  drawOutline(doc, layout, plainText)
  const file = withCrossReferenceStream(doc.output(), structure.packed())
  const bytes = bytesOf(file)
  progress(1)
  return { bytes, pages: layout.pages.length, missing: layout.missing }
}
