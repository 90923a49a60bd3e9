import { createContext, use } from 'react'
import { completeWords, type FirstWords, type Words } from '../i18n/index.ts'

export const WordsContext = createContext<FirstWords | null>(null)

/** The words of the first pages in the language that is shown. */
export function useWords(): FirstWords {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords outside WordsContext')
  return words
}

/** A hook for words that are loaded later, in the language that is shown; it waits for them the first time. */
export function lateWords<W>(load: (first: FirstWords) => Promise<W>): () => W {
  const loaded = new WeakMap<FirstWords, Promise<W>>()
  return function useLateWords() {
    const first = useWords()
    const words = loaded.get(first) ?? load(first)
    loaded.set(first, words)
    return use(words)
  }
}

/** Every word, for pages that are loaded later. */
export const useAllWords: () => Words = lateWords(completeWords)
