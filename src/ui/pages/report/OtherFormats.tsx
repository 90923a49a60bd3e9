import { useState } from 'react'
import type { WriterId } from '../../../formats/write/index.ts'
import { Button } from '../../controls/Button.tsx'
import { download } from '../../files.ts'
import { notify } from '../../notices.ts'
import type { MadeFile } from '../../report/file-messages.ts'
import { makeCharts, makeFile } from '../../report/make-file.ts'
import { verifiedFingerprint } from '../../seal/seal-state.ts'
import { useAllWords } from '../../words.ts'
import styles from './OtherFormats.module.css'
import { type Desk, reportFileName, requestOf } from './report-request.ts'

/** The order of the list; a format without a place or a name does not compile. */
const ORDER: Readonly<Record<WriterId, number>> = { docx: 1, xlsx: 2, csv: 3, html: 4, markdown: 5 }
const byOrder = (a: WriterId, b: WriterId) => ORDER[a] - ORDER[b]
const isWriter = (id: string): id is WriterId => Object.hasOwn(ORDER, id)

/** The same report as other files, and its charts, behind one quiet line. */
export function OtherFormats(desk: Desk) {
  const { m } = useAllWords()
  const { making, makeAs, makeChartsAs } = useMaking(desk)
  const ids = Object.keys(ORDER).filter(isWriter).sort(byOrder)
  const kinds = ['svg', 'png'] as const
  const choices = [
    ...ids.map((id) => ({ label: m.exports.names[id], run: () => makeAs(id) })),
    ...kinds.map((kind) => ({ label: m.exports.chartsAs[kind], run: () => makeChartsAs(kind) })),
  ]
  return (
    <details className={styles.formats}>
      <summary>{m.exports.title}</summary>
      <ul>
        {choices.map(({ label, run }) => (
          <li key={label}>
            <Button look="quiet" icon="download" disabled={making} onClick={() => void run()}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="small muted">
        {making ? m.exports.making : ''}
      </p>
    </details>
  )
}

function useMaking(desk: Desk) {
  const { m } = useAllWords()
  const [making, setMaking] = useState(false)
  const { questionnaire, assessment } = desk.opened

  const request = async () => requestOf(desk, await verifiedFingerprint(assessment, questionnaire))
  const offer = async (make: () => Promise<MadeFile>) => {
    setMaking(true)
    try {
      const { content, extension, mediaType } = await make()
      const name = reportFileName(desk, extension)
      download(name, new Blob([content], { type: mediaType }))
      notify({ text: m.exports.made(name), tone: 'plain' })
    } catch {
      notify({ text: m.exports.failed, tone: 'problem' })
    } finally {
      setMaking(false)
    }
  }
  return {
    making,
    makeAs: (writer: WriterId) =>
      offer(async () => {
        const file = { writer, madeAt: assessment.updatedAt, paper: desk.wishes.paper }
        return makeFile({ ...(await request()), ...file })
      }),
    makeChartsAs: (kind: 'svg' | 'png') => offer(async () => makeCharts(await request(), kind)),
  }
}
