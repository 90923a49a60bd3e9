import { useState } from 'react'
import type { WriterId } from '../../../formats/write/index.ts'
import { Button } from '../../controls/Button.tsx'
import { download } from '../../files.ts'
import { notify } from '../../notices.ts'
import { makeFile } from '../../report/make-file.ts'
import { verifiedFingerprint } from '../../seal/seal-state.ts'
import { useAllWords } from '../../words.ts'
import { inDueOrder } from '../plan/plan-actions.ts'
import styles from './OtherFormats.module.css'
import { type Desk, reportFileName, requestOf } from './report-request.ts'

/** The order of the list; a format without a place or a name does not compile. */
const ORDER: Readonly<Record<WriterId, number>> = { xlsx: 2, csv: 3, html: 4, markdown: 5 }
const byOrder = (a: WriterId, b: WriterId) => ORDER[a] - ORDER[b]
const isWriter = (id: string): id is WriterId => Object.hasOwn(ORDER, id)

/** The same report as other files, behind one quiet line. */
export function OtherFormats(desk: Desk) {
  const { m } = useAllWords()
  const { making, make } = useMaking(desk)
  const ids = Object.keys(ORDER).filter(isWriter).sort(byOrder)
  return (
    <details className={styles.formats}>
      <summary>{m.exports.title}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Button look="quiet" icon="download" disabled={making} onClick={() => void make(id)}>
              {m.exports.names[id]}
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

  const make = async (writer: WriterId) => {
    const { questionnaire, assessment } = desk.opened
    setMaking(true)
    try {
      const { content, extension, mediaType } = await makeFile({
        ...requestOf(desk, await verifiedFingerprint(assessment, questionnaire)),
        writer,
        actions: inDueOrder(desk.beside.roadmap.actions),
        madeAt: assessment.updatedAt,
      })
      const name = reportFileName(desk, extension)
      download(name, new Blob([content], { type: mediaType }))
      notify({ text: m.exports.made(name), tone: 'plain' })
    } catch {
      notify({ text: m.exports.failed, tone: 'problem' })
    } finally {
      setMaking(false)
    }
  }
  return { making, make }
}
