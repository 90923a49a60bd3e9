import { writers } from '../../formats/write/index.ts'
import { safeFileName } from '../../formats/write/safe-file-name.ts'
import { chartSvg } from '../../formats/write/svg/chart-svg.ts'
import type { Writer } from '../../formats/write/writer.ts'
import { zipped } from '../../formats/write/zipped.ts'
import { loadWords, type Words } from '../../i18n/index.ts'
import { chartsOf } from '../../report/charts-of.ts'
import { buildReport, reportContext } from '../../report/report.ts'
import type { Report } from '../../report/report-document.ts'
import type { ChartFile, FromFileWorker, ToFileWorker } from './file-messages.ts'
import type { ReportRequest } from './pdf-messages.ts'
import { requestedReport } from './requested-report.ts'

const inputOf = async (request: ReportRequest) =>
  requestedReport(request, await loadWords(request.language, request.digits))

function chartFiles(report: Report, words: Words): readonly ChartFile[] {
  return chartsOf(report).map(({ under, block }, at) => {
    const { svg, width, height } = chartSvg(block, words)
    const number = String(at + 1).padStart(2, '0')
    const name = safeFileName([number, under, words.m.exports.charts[block.kind]], 'svg').replace(/\.svg$/, '')
    return { name, svg: svg.markup, width, height }
  })
}

async function file({ request, pictures }: Extract<ToFileWorker, { kind: 'file' }>): Promise<FromFileWorker> {
  const { madeAt, paper } = request
  const writer: Writer = writers[request.writer]
  const input = await inputOf(request)
  const report = buildReport(input)
  if (writer.pictured && !pictures) return { kind: 'charts', charts: chartFiles(report, input.words) }
  const context = reportContext(input)
  const content = writer.write({ report, context, madeAt, paper, pictures: pictures ?? [] })
  return { kind: 'made', file: { content, extension: writer.extension, mediaType: writer.mediaType } }
}

async function answer(message: ToFileWorker): Promise<FromFileWorker> {
  if (message.kind === 'file') return file(message)
  if (message.kind === 'zip')
    return { kind: 'made', file: { content: zipped(message.files), extension: 'zip', mediaType: 'application/zip' } }
  const input = await inputOf(message.request)
  return { kind: 'charts', charts: chartFiles(buildReport(input), input.words) }
}

const post = (message: FromFileWorker) => globalThis.postMessage(message)

globalThis.addEventListener('message', ({ data }: MessageEvent<ToFileWorker>) => {
  answer(data).then(post, (reason: unknown) =>
    post({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) }),
  )
})
