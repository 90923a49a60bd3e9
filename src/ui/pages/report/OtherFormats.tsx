import { useState } from 'react'
import type { WriterId } from '../../../formats/write/index.ts'
import { fileName } from '../../../formats/write/json.ts'
import { Button } from '../../controls/Button.tsx'
import { download } from '../../files.ts'
import { notify } from '../../notices.ts'
import { usePreferences } from '../../preferences.ts'
import { makeFile } from '../../report/make-file.ts'
import { verifiedFingerprint } from '../../seal/seal-state.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { inDueOrder } from '../plan/plan-actions.ts'
import styles from './OtherFormats.module.css'
import type { ReportBeside, ReportWishes } from './wishes.ts'

type Props = { readonly opened: WithPrevious; readonly beside: ReportBeside; readonly wishes: ReportWishes }

/** The order of the list; a format without a place or a name does not compile. */
const ORDER: Readonly<Record<WriterId, number>> = { xlsx: 2, csv: 3, html: 4, markdown: 5 }
const byOrder = (a: WriterId, b: WriterId) => ORDER[a] - ORDER[b]
const isWriter = (id: string): id is WriterId => Object.hasOwn(ORDER, id)

/** The same report as other files, behind one quiet line. */
export function OtherFormats({ opened, beside, wishes }: Props) {
  const { m } = useAllWords()
  const { making, make } = useMaking(opened, beside, wishes)
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

function useMaking(opened: WithPrevious, beside: ReportBeside, wishes: ReportWishes) {
  const { questionnaire, assessment, previous } = opened
  const { m } = useAllWords()
  const { digits } = usePreferences()
  const [making, setMaking] = useState(false)

  const make = async (writer: WriterId) => {
    setMaking(true)
    try {
      const { content, extension, mediaType } = await makeFile({
        writer,
        questionnaire,
        assessment,
        previous: wishes.previous ? (previous?.assessment ?? null) : null,
        ...beside,
        language: wishes.language,
        digits,
        actions: inDueOrder(beside.roadmap.actions),
        madeAt: assessment.updatedAt,
        fingerprint: await verifiedFingerprint(assessment, questionnaire),
      })
      const name = fileName(assessment, extension)
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
