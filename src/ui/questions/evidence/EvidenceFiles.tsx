import { type DragEvent, useRef, useState } from 'react'
import type { EvidenceFile } from '../../../engine/assessment.ts'
import { evidenceLimits } from '../../../engine/evidence-limits.ts'
import type { Question } from '../../../engine/questionnaire.ts'
import { FileInput } from '../../controls/FileInput.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { useLocked } from '../../session/session.ts'
import { useAllWords } from '../../words.ts'
import styles from './Evidence.module.css'
import { FileRow } from './FileRow.tsx'
import { useAddFiles } from './use-add-files.ts'

type Props = {
  readonly question: Question
  readonly files: readonly EvidenceFile[]
  readonly onChange: (files: readonly EvidenceFile[]) => void
  readonly onSay: (text: string) => void
}

/** Small files kept in this browser; what is dropped here is one more. */
export function EvidenceFiles({ question, files, onChange, onSay }: Props) {
  const { m } = useAllWords()
  const words = m.assessTools.evidence
  const locked = useLocked()
  const adding = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState('')
  const add = useAddFiles(question, { onChange, onSay, onProblem: setProblem })
  const { over, ...drop } = useDrop(locked ? null : add)
  const remove = (file: EvidenceFile) => {
    adding.current?.focus()
    onChange(files.filter(({ id }) => id !== file.id))
    onSay(words.fileRemoved(file.name))
  }
  return (
    <div role="group" aria-label={words.files} className={styles.part} data-over={over ? '' : undefined} {...drop}>
      {files.length > 0 && (
        <ul className={styles.list} aria-label={words.files}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={locked ? null : () => remove(file)} onProblem={setProblem} />
          ))}
        </ul>
      )}
      {!locked && <AddFile button={adding} onChosen={add} />}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** What lies over the place, and what happens when it is let go there; nothing for those who cannot add. */
function useDrop(add: ((files: readonly File[]) => void) | null) {
  const [over, setOver] = useState(false)
  if (!add) return { over: false }
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      add([...event.dataTransfer.files])
    },
  }
}

type AddProps = {
  readonly button: React.RefObject<HTMLButtonElement | null>
  readonly onChosen: (files: readonly File[]) => void
}

function AddFile({ button, onChosen }: AddProps) {
  const { m, f } = useAllWords()
  const words = m.assessTools.evidence
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.adding}>
      <button ref={button} type="button" className={styles.add} onClick={() => input.current?.click()}>
        <Icon name="note" size={18} />
        {words.addFile}
      </button>
      <FileInput ref={input} multiple label={words.addFile} onFiles={onChosen} />
      <p className={styles.hint}>{words.filesHint(evidenceLimits.filesOfAnswer, f.size(evidenceLimits.fileBytes))}</p>
    </div>
  )
}
