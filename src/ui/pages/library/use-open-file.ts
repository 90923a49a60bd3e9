import { useLocation } from 'wouter'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useShelf, useStorage } from '../../workspace.ts'

/** Takes a file in, or says in sentences what is wrong with it and changes nothing. The readers are loaded here. */
export function useOpenFile(): (file: File) => Promise<void> {
  const words = useWords()
  const store = useStorage()
  const [, go] = useLocation()
  return async (file) => {
    const { takeFile } = await import('./take-in.ts')
    const taken = await takeFile(store, words, useShelf.getState().imported, file)
    if (taken.kind === 'refused') return notify({ text: taken.text, tone: 'problem' })
    await refreshShelf(store)
    if (taken.goTo) go(taken.goTo)
    notify({ text: taken.text, tone: 'plain' })
  }
}
