import { useCallback, useEffect, useRef, useState } from 'react'
import type { Backup } from '../../engine/backup.ts'
import { takeSnapshot } from '../../storage/snapshot.ts'
import type { Store } from '../../storage/store.ts'
import { useWords } from '../words.ts'
import { useStorage } from '../workspace.ts'
import { openApart } from './backup-apart.ts'
import type { Stage } from './backup-messages.ts'
import { brokenSeals } from './broken-seals.ts'
import { planRestore, type RestorePlan } from './plan-restore.ts'
import { sentencesFor } from './sentences.ts'
import { startBackupWorker } from './start-backup-worker.ts'
import { useBackupWords } from './use-backup-words.ts'

/** What a backup would do to this library. */
export type Preview = {
  readonly backup: Backup
  readonly plan: RestorePlan
  /** nothing is kept here yet */
  readonly empty: boolean
}

export type Restoring =
  | { readonly step: 'busy'; readonly stage: Stage | 'restoring' }
  | { readonly step: 'locked'; readonly wrong: boolean }
  | { readonly step: 'failed'; readonly sentences: readonly string[] }
  | { readonly step: 'preview'; readonly preview: Preview; readonly again: boolean }

/** What a backup would do now; null when the store cannot be read. */
async function previewOf(store: Store, backup: Backup): Promise<Preview | null> {
  const snapshot = await takeSnapshot(store)
  if (!snapshot.ok) return null
  const { assessments, roadmaps } = snapshot.value
  const plan = planRestore(backup, snapshot.value, await brokenSeals(backup))
  return { backup, plan, empty: assessments.length + roadmaps.length === 0 }
}

/** Opens a backup, asking for its passphrase where it has one, and works out what it would do. */
export function useRestore(file: File) {
  const first = useWords()
  const words = useBackupWords()
  const store = useStorage()
  const [restoring, setRestoring] = useState<Restoring>({ step: 'busy', stage: 'reading' })
  const stop = useRef(new AbortController())

  const look = useCallback(
    async (backup: Backup, again: boolean) => {
      const preview = await previewOf(store, backup)
      if (preview) setRestoring({ step: 'preview', again, preview })
      else setRestoring({ step: 'failed', sentences: [first.m.library.notStored] })
    },
    [store, first],
  )
  const open = useCallback(
    async (passphrase: string | null) => {
      stop.current = new AbortController()
      const { signal } = stop.current
      const tell = (stage: Stage) => setRestoring({ step: 'busy', stage })
      tell('reading')
      const opened = await openApart(file, passphrase, { start: startBackupWorker, signal, tell })
      if (signal.aborted) return
      if (opened.kind === 'opened') return look(opened.backup, false)
      if (opened.kind === 'locked' || opened.kind === 'wrong')
        return setRestoring({ step: 'locked', wrong: opened.kind === 'wrong' })
      setRestoring({ step: 'failed', sentences: await sentencesFor(first, words, opened) })
    },
    [file, first, words, look],
  )
  useEffect(() => {
    void open(null)
    return () => stop.current.abort()
  }, [open])
  const begin = () => setRestoring({ step: 'busy', stage: 'restoring' })
  return { restoring, open, look, begin }
}
