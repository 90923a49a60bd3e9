import { scriptUrl } from '../trusted-types.ts'
import workerUrl from './reading-worker.ts?worker&url'

/** A worker that reads one file and is ended afterwards. Throws where a page may not start one. */
export const startReadingWorker = (): Worker => new Worker(scriptUrl(workerUrl), { type: 'module' })
