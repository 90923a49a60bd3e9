import { use } from 'react'
import { type BackupWords, type FirstWords, loadBackupWords } from '../../i18n/index.ts'
import { useWords } from '../words.ts'

const loaded = new WeakMap<FirstWords, Promise<BackupWords>>()

/** The words of backups in the language that is shown; waits for them the first time. */
export function useBackupWords(): BackupWords {
  const first = useWords()
  const words = loaded.get(first) ?? loadBackupWords(first)
  loaded.set(first, words)
  return use(words)
}
