import { useState } from 'react'
import { sha256 } from '../../../storage/sha256.ts'
import { Button } from '../../controls/Button.tsx'
import { download } from '../../files.ts'
import { notify } from '../../notices.ts'
import { makePdf } from '../../report/make-pdf.ts'
import { verifiedFingerprint } from '../../seal/seal-state.ts'
import { useAllWords } from '../../words.ts'
import styles from './ReportPage.module.css'
import { type Desk, reportFileName, requestOf } from './report-request.ts'

type Work = { readonly fraction: number; readonly label: string; readonly cancel: () => void }

/** 32 hexadecimal digits from what goes into the report: the same input makes the same file. */
const identity = async (parts: unknown): Promise<string> => (await sha256(JSON.stringify(parts))).slice(0, 32)

/** *Download PDF*, with progress and a way out while it is being made. */
export function PdfButton(desk: Desk) {
  const { m } = useAllWords()
  const [work, setWork] = useState<Work | null>(null)

  const make = async () => {
    const { questionnaire, assessment } = desk.opened
    const stop = new AbortController()
    const cancel = () => stop.abort()
    setWork({ fraction: 0, label: m.output.making, cancel })
    const missing: string[] = []
    try {
      const wanted = {
        ...requestOf(desk, await verifiedFingerprint(assessment, questionnaire)),
        paper: desk.wishes.paper,
        attach: desk.wishes.attach,
        createdAt: assessment.updatedAt,
      }
      const request = { ...wanted, fileId: await identity(wanted) }
      const pdf = await makePdf(request, {
        signal: stop.signal,
        onProgress: (fraction, label) => setWork({ fraction, label, cancel }),
        onMissing: (characters) => missing.push(...characters),
      })
      const name = reportFileName(desk, 'pdf')
      download(name, pdf)
      const signs = missing.length > 0 ? [m.output.missing(missing.length, missing.join(' '))] : []
      notify({ text: [m.output.made(name), ...signs].join('\n'), tone: 'plain' })
    } catch {
      notify(
        stop.signal.aborted ? { text: m.output.cancelled, tone: 'plain' } : { text: m.output.failed, tone: 'problem' },
      )
    } finally {
      setWork(null)
    }
  }
  if (work) return <Progress work={work} />
  return (
    <Button look="primary" icon="download" onClick={() => void make()}>
      {m.output.download}
    </Button>
  )
}

function Progress({ work }: { work: Work }) {
  const { m } = useAllWords()
  return (
    <div className={styles.progress} role="status">
      <p>{work.label}</p>
      <progress value={work.fraction} max={1} aria-label={m.output.making} />
      <Button onClick={work.cancel}>{m.output.cancel}</Button>
    </div>
  )
}
