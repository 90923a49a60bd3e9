import { useState } from 'react'
import type { Answer } from '../../../engine/assessment.ts'
import type { Question } from '../../../engine/questionnaire.ts'
import { useLocked } from '../../session/session.ts'
import type { Beside } from '../beside.ts'
import styles from './Evidence.module.css'
import { EvidenceFiles } from './EvidenceFiles.tsx'
import { EvidenceLinks } from './EvidenceLinks.tsx'

type Props = {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onChange: (change: Partial<Beside>) => void
}

/** Links and files under the words of the evidence. */
export function Evidence({ question, answer, onChange }: Props) {
  const locked = useLocked()
  const [said, setSaid] = useState('')
  const { links = [], files = [] } = answer ?? {}
  if (locked && links.length === 0 && files.length === 0) return null
  return (
    <div className={styles.evidence}>
      <EvidenceLinks links={links} onChange={(next) => onChange({ links: next })} onSay={setSaid} />
      <EvidenceFiles question={question} files={files} onChange={(next) => onChange({ files: next })} onSay={setSaid} />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
