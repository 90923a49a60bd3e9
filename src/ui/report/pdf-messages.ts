import type { Assessment } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import type { Paper } from '../../formats/write/pdf/layout.ts'
import type { Digits } from '../../i18n/format.ts'
import type { Language } from '../../i18n/index.ts'
import type { ReportInput } from '../../report/report.ts'

/** Plain data from which a worker makes a report: it scores again and loads the words itself. */
export type ReportRequest = {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  /** an earlier round, already carried to this version of the questionnaire */
  readonly previous?: Assessment | null
  readonly language: Language
  readonly digits?: Digits
} & Omit<ReportInput, 'questionnaire' | 'assessment' | 'previous' | 'result' | 'words'>

export type PdfRequest = ReportRequest & {
  /** let the PDF carry the assessment's file; default not */
  readonly attach?: boolean
  readonly paper: Paper
  /** an ISO instant in UTC */
  readonly createdAt: string
  /** 32 hexadecimal digits */
  readonly fileId: string
}

export type ToWorker = { readonly kind: 'make'; readonly request: PdfRequest }

export type FromWorker =
  | { readonly kind: 'progress'; readonly fraction: number; readonly label: string }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }
