/** In how many stores the newest change is, and the words for it. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { loadRecoveryWords, type RecoveryWords } from '../i18n/index.ts'
import type { Copies } from '../storage/journal/journal.ts'
import { useWords } from './words.ts'
import { useStorage } from './workspace.ts'

export function useCopies(): Copies {
  const { journal } = useStorage()
  return useSyncExternalStore(journal.subscribe, journal.copies)
}

/** Null until they are loaded. */
export function useRecoveryWords(): RecoveryWords | null {
  const words = useWords()
  const [loaded, setLoaded] = useState<RecoveryWords | null>(null)
  useEffect(() => {
    let wanted = true
    void loadRecoveryWords(words).then((recovery) => wanted && setLoaded(recovery))
    return () => {
      wanted = false
    }
  }, [words])
  return loaded
}
