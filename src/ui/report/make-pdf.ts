import { scriptUrl } from '../trusted-types.ts'
import type { FromWorker, PdfRequest, ToWorker } from './pdf-messages.ts'
import workerUrl from './pdf-worker.ts?worker&url'

export type MakePdfOptions = {
  /** 0…1 and what is being done, in the report's language */
  readonly onProgress?: (fraction: number, label: string) => void
  /** characters no font has; each stands in the document as U+FFFD; not called when there are none */
  readonly onMissing?: (characters: readonly string[]) => void
  readonly signal?: AbortSignal
}

/**
 * The report as a PDF, made in a worker that lives only for it. Rejects with the signal's reason when cancelled, and
 * with an error when the worker fails.
 */
export function makePdf(request: PdfRequest, { onProgress, onMissing, signal }: MakePdfOptions = {}): Promise<Blob> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    const cancel = () => finish(() => reject(signal?.reason))
    const finish = (settle: () => void) => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
      settle()
    }
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('error', (event) => finish(() => reject(new Error(event.message))))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.fraction, data.label)
      else if (data.kind === 'failed') finish(() => reject(new Error(data.message)))
      else {
        if (data.missing.length > 0) onMissing?.(data.missing)
        finish(() => resolve(new Blob([data.bytes], { type: 'application/pdf' })))
      }
    })
    const message: ToWorker = { kind: 'make', request }
    worker.postMessage(message)
  })
}
