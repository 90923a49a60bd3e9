import { useEffect, useState } from 'react'
import { fingerprint } from '../../engine/fingerprint.ts'
import { checkSealed } from '../../engine/verify.ts'
import { sealAssessment } from '../../storage/seals.ts'
import { sha256 } from '../../storage/sha256.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { notify } from '../notices.ts'
import { tellOfOtherTab } from '../session/other-tabs.ts'
import { openScored, type Scored } from '../use-opened.ts'
import { useAllWords } from '../words.ts'
import { refreshShelf, useStorage } from '../workspace.ts'
import { unsettled } from './before-final.ts'
import { evidenceOf } from './evidence-of.ts'
import styles from './Seal.module.css'

type Looked = Scored & { readonly left: readonly string[] }
type Props = {
  readonly id: string
  /** waits until everything that was typed is on disk */
  readonly settle?: () => Promise<void>
  readonly onClose: () => void
}

/** Says what is not settled, what cannot be undone, and asks once. */
export function MarkFinal({ id, settle, onClose }: Props) {
  const { m } = useAllWords()
  const looked = useLooked(id, settle)
  const [busy, setBusy] = useState(false)
  const mark = useMark(looked, onClose)
  if (!looked) return null
  const start = () => {
    setBusy(true)
    void mark()
  }
  return (
    <Dialog title={m.seal.markTitle(looked.assessment.subject)} onClose={onClose}>
      <div className={styles.asked}>
        <Left left={looked.left} />
        <p>{m.seal.consequence}</p>
        <div className={styles.submit}>
          <Button onClick={onClose}>{m.shell.cancel}</Button>
          <Button look="primary" disabled={busy} onClick={start}>
            {m.library.markFinal}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Left({ left }: Pick<Looked, 'left'>) {
  const { m } = useAllWords()
  if (left.length === 0) return <p>{m.seal.nothingLeft}</p>
  return (
    <div className={styles.left}>
      <p>{m.seal.left}</p>
      <ul>
        {left.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** The assessment as it is on disk, and what is not settled in it. */
function useLooked(id: string, settle: Props['settle']): Looked | null {
  const words = useAllWords()
  const store = useStorage()
  const [looked, setLooked] = useState<Looked | null>(null)
  useEffect(() => {
    let wanted = true
    const look = async () => {
      await settle?.()
      const scored = await openScored(store, id)
      if (!scored) return
      const { assessment, questionnaire, result } = scored
      const { files } = await checkSealed({ assessment, questionnaire, files: await evidenceOf(store, { id }) }, sha256)
      if (wanted) setLooked({ ...scored, left: unsettled(words, assessment.answers, result, files) })
    }
    void look()
    return () => {
      wanted = false
    }
  }, [store, id, settle, words])
  return looked
}

function useMark(looked: Looked | null, onClose: () => void) {
  const { m } = useAllWords()
  const store = useStorage()
  return async () => {
    if (!looked) return
    const { id, updatedAt } = looked.assessment
    const outcome = await sealAssessment(store, id, { updatedAt, at: new Date().toISOString() }, sha256)
    await refreshShelf(store)
    tellOfOtherTab({ kind: 'assessment', id })
    onClose()
    if (outcome.ok) return notify({ text: m.seal.marked(fingerprint(outcome.value.digest)), tone: 'plain' })
    const { changedMeanwhile, alreadyFinal, notMarked } = m.seal
    const sentences = { changed: changedMeanwhile, final: alreadyFinal }
    const { reason } = outcome
    notify({ text: reason === 'changed' || reason === 'final' ? sentences[reason] : notMarked, tone: 'problem' })
  }
}
