import type { FileReading } from '../../formats/read/index.ts'
import { limits } from '../../formats/read/limits.ts'
import type { FromReader, ToReader, Unreadable } from './reading-messages.ts'

/** Why nobody knows what is in a file. */
export type Unread = Unreadable | 'too-long' | 'cancelled'

type ApartReading = FileReading | { readonly ok: false; readonly unread: Unread }

type ReadApartOptions = {
  /** makes the worker that reads this file and no other */
  readonly start: () => Worker
  readonly signal?: AbortSignal
}

function tooLarge({ name, size }: File): FileReading {
  const params = { most: limits.fileBytes, found: size }
  return { ok: false, name, problems: [{ code: 'file-too-large', path: [], params }] }
}

function started(start: () => Worker): Worker | null {
  try {
    return start()
  } catch {
    return null
  }
}

/**
 * Reads a file in a worker that lives only for it and is ended after a fixed time, so that no file can hold up the
 * page. A file that is too large is refused by its size alone. Never rejects.
 */
export async function readApart(file: File, { start, signal }: ReadApartOptions): Promise<ApartReading> {
  if (file.size > limits.fileBytes) return tooLarge(file)
  const worker = started(start)
  if (worker === null) return { ok: false, unread: 'broken' }
  let stop = () => {}
  const reading = new Promise<ApartReading>((resolve) => {
    const giveUp = (unread: Unread) => () => resolve({ ok: false, unread })
    const cancel = giveUp('cancelled')
    const timer = setTimeout(giveUp('too-long'), limits.readingMilliseconds)
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('error', giveUp('broken'))
    worker.addEventListener('messageerror', giveUp('broken'))
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) =>
      data.kind === 'read' ? resolve(data.reading) : giveUp(data.unread)(),
    )
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
    }
    const message: ToReader = { file }
    worker.postMessage(message)
  })
  return reading.finally(stop)
}
