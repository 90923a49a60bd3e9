import { scriptUrl } from '../trusted-types.ts'
import workerUrl from './backup-worker.ts?worker&url'

/** A worker for one backup, ended afterwards. Throws where a page may not start one. */
export const startBackupWorker = (): Worker => new Worker(scriptUrl(workerUrl), { type: 'module' })
