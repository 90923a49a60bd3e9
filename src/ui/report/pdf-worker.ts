import { writePdf } from '../../formats/write/pdf/write-pdf.ts'
import { loadWords } from '../../i18n/index.ts'
import { buildReport } from '../../report/report.ts'
import { attachedFile } from './attached-file.ts'
import { pdfFonts } from './pdf-fonts.ts'
import type { FromWorker, PdfRequest, ToWorker } from './pdf-messages.ts'
import { requestedReport } from './requested-report.ts'

const post = (message: FromWorker, transfer: Transferable[] = []) => globalThis.postMessage(message, { transfer })

async function make(request: PdfRequest): Promise<void> {
  const { language, digits, paper, createdAt, fileId } = request
  const words = await loadWords(language, digits)
  const progress = (fraction: number) => post({ kind: 'progress', fraction, label: words.m.report.making })
  progress(0)
  const report = buildReport(requestedReport(request, words))
  const { page: pageLabel } = words.m.report
  const { number } = words.f
  const made = writePdf(report, {
    fonts: pdfFonts(),
    paper,
    createdAt,
    fileId,
    pageLabel,
    number,
    data: attachedFile(request),
    onProgress: progress,
  })
  const bytes = new Uint8Array(made.bytes)
  post({ kind: 'done', bytes, missing: made.missing }, [bytes.buffer])
}

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  make(event.data.request).catch((reason: unknown) => {
    post({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) })
  })
})
