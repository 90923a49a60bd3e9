import { useEffect, useRef, useState } from 'react'
import { backupFileName } from '../../formats/write/backup.ts'
import { takeSnapshot } from '../../storage/snapshot.ts'
import type { AssessmentRow } from '../../storage/store.ts'
import { download } from '../files.ts'
import { notify } from '../notices.ts'
import { usePreferences } from '../preferences.ts'
import { today } from '../rounds.ts'
import { useWords } from '../words.ts'
import { useStorage } from '../workspace.ts'
import { makeApart } from './backup-apart.ts'
import { contentOf } from './backup-content.ts'
import type { Stage } from './backup-messages.ts'
import { noteBackup } from './last-backup.ts'
import { sentencesFor } from './sentences.ts'
import { startBackupWorker } from './start-backup-worker.ts'
import { useBackupWords } from './use-backup-words.ts'

/** Makes a backup, checks it and offers it for download; says what came of it. */
export function useMakeBackup(only: AssessmentRow | null, onMade: () => void) {
  const first = useWords()
  const words = useBackupWords()
  const store = useStorage()
  const [stage, setStage] = useState<Stage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])

  const gather = async () => {
    const snapshot = await takeSnapshot(store)
    if (!snapshot.ok) return null
    const { language, digits, theme, shortcuts } = usePreferences.getState()
    const settings = { language, digits, theme, shortcuts }
    return contentOf(snapshot.value, { createdAt: new Date().toISOString(), only: only?.id, settings })
  }
  const offer = async (bytes: Uint8Array<ArrayBuffer>, encrypted: boolean, createdAt: string, leftOut: number) => {
    const name = backupFileName(today(), encrypted, only?.subject)
    download(name, new Blob([bytes], { type: 'application/json' }))
    if (!only) await noteBackup(store, createdAt)
    const missing = leftOut > 0 ? [words.leftOut(leftOut)] : []
    notify({ text: [words.saved(name), ...missing].join('\n'), tone: leftOut > 0 ? 'problem' : 'plain' })
    onMade()
  }
  const make = async (passphrase: string | null) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setProblem(null)
    setStage('writing')
    const gathered = await gather()
    const made =
      gathered && (await makeApart(gathered.content, passphrase, { start: startBackupWorker, signal, tell: setStage }))
    setStage(null)
    if (!gathered || !made) return setProblem(words.notRead)
    if (made.kind === 'made')
      return offer(made.bytes, passphrase !== null, gathered.content.createdAt, gathered.leftOut.length)
    if (made.kind === 'cancelled') return
    const why = await sentencesFor(first, words, made)
    setProblem([made.kind === 'faulty' ? words.notReadBack : words.notMade, ...why].join('\n'))
  }
  return { stage, problem, make, cancel: () => stop.current.abort() }
}
