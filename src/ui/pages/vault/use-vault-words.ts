import { use } from 'react'
import { type FirstWords, loadVaultWords, type VaultWords } from '../../../i18n/index.ts'
import { useWords } from '../../words.ts'

const loaded = new WeakMap<FirstWords, Promise<VaultWords>>()

/** The sentences about the vault; waits for them the first time. */
export function useVaultWords(): VaultWords {
  const words = useWords()
  const loading = loaded.get(words) ?? loadVaultWords(words)
  loaded.set(words, loading)
  return use(loading)
}
