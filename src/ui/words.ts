import { createContext, use } from 'react'
import type { Words } from '../i18n/index.ts'

export const WordsContext = createContext<Words | null>(null)

/** The interface's words in the language that is shown. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords outside WordsContext')
  return words
}
