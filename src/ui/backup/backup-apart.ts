import { limits } from '../../formats/read/limits.ts'
import type { FromBackupWorker, Made, OpenedBackup, Stage, ToBackupWorker } from './backup-messages.ts'

/** Why a worker did not come to an end. */
export type Stopped = { readonly kind: 'too-long' | 'cancelled' | 'unreadable' | 'broken' }

type Options = {
  /** makes the worker for this backup and no other */
  readonly start: () => Worker
  readonly signal: AbortSignal
  readonly tell: (stage: Stage) => void
}

function started(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    return null
  }
}

/** Has one thing done in a worker that lives only for it and is ended after a fixed time. Never rejects. */
async function apart(
  message: ToBackupWorker,
  { start, signal, tell }: Options,
): Promise<Made | OpenedBackup | Stopped> {
  const worker = started(start)
  if (worker === null) return { kind: 'broken' }
  let stop = () => {}
  const ended = new Promise<Made | OpenedBackup | Stopped>((resolve) => {
    const giveUp = (kind: Stopped['kind']) => () => resolve({ kind })
    const cancel = giveUp('cancelled')
    const timer = setTimeout(giveUp('too-long'), limits.backupMilliseconds)
    signal.addEventListener('abort', cancel)
    worker.addEventListener('error', giveUp('broken'))
    worker.addEventListener('messageerror', giveUp('broken'))
    worker.addEventListener('message', ({ data }: MessageEvent<FromBackupWorker>) => {
      if (data.kind === 'stage') tell(data.stage)
      else if (data.kind === 'done') resolve(data.result)
      else giveUp(data.kind)()
    })
    stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      worker.terminate()
    }
    worker.postMessage(message)
  })
  return ended.finally(stop)
}

const isMade = (one: Made | OpenedBackup | Stopped): one is Made | Stopped =>
  !['opened', 'locked', 'wrong', 'other'].includes(one.kind)
const isOpened = (one: Made | OpenedBackup | Stopped): one is OpenedBackup | Stopped => one.kind !== 'made'

/** Makes a backup apart from the page; as `makeBackup`, or why that was not done. */
export async function makeApart(
  content: Extract<ToBackupWorker, { kind: 'make' }>['content'],
  passphrase: string | null,
  options: Options,
): Promise<Made | Stopped> {
  const result = await apart({ kind: 'make', content, passphrase }, options)
  return isMade(result) ? result : { kind: 'broken' }
}

/** Opens a backup apart from the page; as `openBackup`, or why that was not done. */
export async function openApart(
  file: File,
  passphrase: string | null,
  options: Options,
): Promise<OpenedBackup | Stopped> {
  const result = await apart({ kind: 'open', file, passphrase }, options)
  return isOpened(result) ? result : { kind: 'broken' }
}
