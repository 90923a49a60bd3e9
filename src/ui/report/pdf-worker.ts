import { score } from '../../engine/score.ts'
import { writePdf } from '../../formats/write/pdf/write-pdf.ts'
import { loadWords } from '../../i18n/index.ts'
import { buildReport } from '../../report/report.ts'
import { pdfFonts } from './pdf-fonts.ts'
import type { FromWorker, PdfRequest, ToWorker } from './pdf-messages.ts'

const post = (message: FromWorker, transfer: Transferable[] = []) => globalThis.postMessage(message, { transfer })

async function make(request: PdfRequest): Promise<void> {
  const { questionnaire, assessment, previous, language, digits, paper, createdAt, fileId } = request
  const words = await loadWords(language, digits)
  const progress = (fraction: number) => post({ kind: 'progress', fraction, label: words.m.report.making })
  progress(0)
  const scored = (one: PdfRequest['assessment']) => ({ assessment: one, result: score(questionnaire, one) })
  const report = buildReport({
    questionnaire,
    ...scored(assessment),
    previous: previous ? scored(previous) : null,
    words,
    ...(request.target !== undefined && { target: request.target }),
    ...(request.sections && { sections: request.sections }),
    marking: request.marking ?? null,
    fingerprint: request.fingerprint ?? null,
  })
  const { page: pageLabel } = words.m.report
  const { number } = words.f
  const made = writePdf(report, {
    fonts: pdfFonts(),
    paper,
    createdAt,
    fileId,
    pageLabel,
    number,
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
