/** Has either write the document in a worker: the first in a new worker, as the app does it, and one more in the same. */
import type { FromPdf, Language, ToPdf } from './content.ts'

export type Writer = 'ours' | 'pdfmake'
export type TimedPdf = {
  /** ms from starting the worker until the bytes are here */
  readonly cold: number
  /** ms of the second document */
  readonly warm: number
  readonly bytes: number
  /** the pages the file says it has */
  readonly pages: number
}

declare global {
  interface Window {
    timePdf?: (writer: Writer, language: Language) => Promise<TimedPdf>
  }
}

const start: Readonly<Record<Writer, () => Worker>> = {
  ours: () => new Worker(new URL('./ours-worker.ts', import.meta.url), { type: 'module' }),
  pdfmake: () => new Worker(new URL('./pdfmake-worker.ts', import.meta.url), { type: 'module' }),
}

function write(worker: Worker, message: ToPdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromPdf>) => resolve(data.bytes)
    worker.onerror = ({ message: text }) => reject(new Error(text))
    worker.postMessage(message)
  })
}

window.timePdf = async (writer, language) => {
  const began = performance.now()
  const worker = start[writer]()
  try {
    await write(worker, { language })
    const between = performance.now()
    const bytes = await write(worker, { language })
    const ended = performance.now()
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    const [, pages] = /\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(text) ?? []
    return { cold: between - began, warm: ended - between, bytes: bytes.length, pages: Number(pages) }
  } finally {
    worker.terminate()
  }
}
