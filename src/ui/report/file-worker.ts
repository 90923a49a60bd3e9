import { writers } from '../../formats/write/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { buildReport, reportContext } from '../../report/report.ts'
import type { FileRequest, FromFileWorker, MadeFile } from './file-messages.ts'
import { requestedReport } from './requested-report.ts'

async function make(request: FileRequest): Promise<MadeFile> {
  const { language, digits, writer, actions, madeAt } = request
  const input = requestedReport(request, await loadWords(language, digits))
  const { extension, mediaType, write } = writers[writer]
  const context = reportContext(input)
  const shown = actions.map(context.redactor.action)
  const content = write({ report: buildReport(input), context, actions: shown, madeAt })
  return { content, extension, mediaType }
}

const post = (message: FromFileWorker) => globalThis.postMessage(message)

globalThis.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  make(data).then(
    (file) => post({ kind: 'made', file }),
    (reason: unknown) => post({ kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) }),
  )
})
