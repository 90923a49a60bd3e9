import { createContext, use } from 'react'
import { completeWords, type FirstWords, type Words } from '../i18n/index.ts'

export const WordsContext = createContext<FirstWords | null>(null)

/** The words of the first pages in the language that is shown. */
export function useWords(): FirstWords {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords outside WordsContext')
  return words
}

const completed = new WeakMap<FirstWords, Promise<Words>>()

/** Every word in the language that is shown, for pages that are loaded later; waits for them the first time. */
export function useAllWords(): Words {
  const first = useWords()
  const all = completed.get(first) ?? completeWords(first)
  completed.set(first, all)
  return use(all)
}
