import workerUrl from './journal-worker.ts?worker&url'
import { scriptUrl } from './trusted-types.ts'

/** The worker that keeps the second copy of every change. Throws where a page may not start one, as on file://. */
export const startJournalWorker = (): Worker => new Worker(scriptUrl(workerUrl), { type: 'module' })
