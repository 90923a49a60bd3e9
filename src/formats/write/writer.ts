import type { ReportContext } from '../../report/report-context.ts'
import type { Report } from '../../report/report-document.ts'

/** What a file is made from: the report's blocks, and what they were built from for those that write tables. */
export type WriterInput = {
  readonly report: Report
  /** the same assessment, already redacted, that the report was built from */
  readonly context: ReportContext
  /** an ISO instant in UTC: the file's date */
  readonly madeAt: string
  readonly paper: 'a4' | 'letter'
  /** each chart of `chartsOf` as PNG at twice its size, for files that cannot do without; null where there is none */
  readonly pictures: readonly (Uint8Array | null)[]
}

/**
 * A kind of file a report can be handed over as. `write` is pure: the same input gives the same bytes. What a person
 * typed comes out as text, never as markup, formula, link or script, and is neither cut nor dropped; what a format cannot
 * hold becomes a visible sign.
 */
export type Writer = {
  readonly id: string
  readonly extension: string
  readonly mediaType: string
  /** it is better with `pictures`, which only a browser can make */
  readonly pictured?: true
  readonly write: (input: WriterInput) => string | Uint8Array<ArrayBuffer>
}
