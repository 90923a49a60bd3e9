import { scriptUrl } from '../trusted-types.ts'
import { chartPng } from './chart-png.ts'
import type { ChartFile, FileRequest, FromFileWorker, MadeFile, Picture, ToFileWorker } from './file-messages.ts'
import workerUrl from './file-worker.ts?worker&url'
import type { ReportRequest } from './pdf-messages.ts'

type Ask = (message: ToFileWorker) => Promise<FromFileWorker>

/** Work with a worker that lives only for it; rejects when the worker fails. */
async function withWorker<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
  const ask: Ask = (message) =>
    new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message))
      worker.onmessage = ({ data }: MessageEvent<FromFileWorker>) => resolve(data)
      worker.postMessage(message)
    })
  try {
    return await work(ask)
  } finally {
    worker.terminate()
  }
}

function made(answer: FromFileWorker): MadeFile {
  if (answer.kind === 'made') return answer.file
  throw new Error(answer.kind === 'failed' ? answer.message : 'no file')
}

/** One after the other: each draws on the page's own thread. */
async function pngs(charts: readonly ChartFile[]): Promise<readonly Picture[]> {
  const pictures: Picture[] = []
  for (const chart of charts) pictures.push(await chartPng(chart))
  return pictures
}

/** A report as one of the other files; rejects when it cannot be made. */
export const makeFile = (request: FileRequest): Promise<MadeFile> =>
  withWorker(async (ask) => {
    const first = await ask({ kind: 'file', request, pictures: null })
    if (first.kind !== 'charts') return made(first)
    return made(await ask({ kind: 'file', request, pictures: await pngs(first.charts) }))
  })

/** Every chart of a report as one zip of SVG or PNG files; rejects when one of them cannot be drawn. */
export const makeCharts = (request: ReportRequest, kind: 'svg' | 'png'): Promise<MadeFile> =>
  withWorker(async (ask) => {
    const answer = await ask({ kind: 'charts', request })
    if (answer.kind !== 'charts') return made(answer)
    const pictures = kind === 'png' ? await pngs(answer.charts) : []
    const files = answer.charts.map(({ name, svg }, at): [string, string | Uint8Array<ArrayBuffer>] => {
      const content = kind === 'svg' ? svg : pictures[at]
      if (!content) throw new Error('The browser could not draw a chart.')
      return [`${name}.${kind}`, content]
    })
    return made(await ask({ kind: 'zip', files: Object.fromEntries(files) }))
  })
