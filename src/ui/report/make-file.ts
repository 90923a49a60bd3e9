import { scriptUrl } from '../trusted-types.ts'
import type { FileRequest, FromFileWorker, MadeFile } from './file-messages.ts'
import workerUrl from './file-worker.ts?worker&url'

/** A report as one of the other files, made in a worker that lives only for it; rejects when the worker fails. */
export function makeFile(request: FileRequest): Promise<MadeFile> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    const finish = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    worker.addEventListener('error', (event) => finish(() => reject(new Error(event.message))))
    worker.addEventListener('message', ({ data }: MessageEvent<FromFileWorker>) =>
      finish(() => (data.kind === 'made' ? resolve(data.file) : reject(new Error(data.message)))),
    )
    worker.postMessage(request)
  })
}
