import type { WriterId } from '../../formats/write/index.ts'
import type { Paper } from '../../formats/write/pdf/layout.ts'
import type { ReportRequest } from './pdf-messages.ts'

export type FileRequest = ReportRequest & {
  readonly writer: WriterId
  /** an ISO instant in UTC */
  readonly madeAt: string
  readonly paper: Paper
}

/** A chart as a file of its own; its name is unique in the report and has no ending. */
export type ChartFile = {
  readonly name: string
  readonly svg: string
  readonly width: number
  readonly height: number
}

export type MadeFile = {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly extension: string
  readonly mediaType: string
}

/** A chart as PNG; null where the browser could not draw it. */
export type Picture = Uint8Array<ArrayBuffer> | null

export type ToFileWorker =
  /** without pictures, a writer that needs them is answered by the charts to make them from */
  | { readonly kind: 'file'; readonly request: FileRequest; readonly pictures: readonly Picture[] | null }
  | { readonly kind: 'charts'; readonly request: ReportRequest }
  | { readonly kind: 'zip'; readonly files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> }

export type FromFileWorker =
  | { readonly kind: 'made'; readonly file: MadeFile }
  | { readonly kind: 'charts'; readonly charts: readonly ChartFile[] }
  | { readonly kind: 'failed'; readonly message: string }
