import type { Action } from '../../engine/roadmap.ts'
import type { WriterId } from '../../formats/write/index.ts'
import type { ReportRequest } from './pdf-messages.ts'

export type FileRequest = ReportRequest & {
  readonly writer: WriterId
  /** the plan's work in the order to be written */
  readonly actions: readonly Action[]
  /** an ISO instant in UTC */
  readonly madeAt: string
}

export type MadeFile = {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly extension: string
  readonly mediaType: string
}

export type FromFileWorker =
  | { readonly kind: 'made'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly message: string }
