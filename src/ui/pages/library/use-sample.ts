import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'

/** *Try the sample*: adds its rounds and says so. */
export function useSample(): () => void {
  const { m, language } = useWords()
  const store = useStorage()
  const add = async () => {
    const { addSample } = await import('./add-sample.ts')
    const added = await addSample(store, language)
    await refreshShelf(store)
    notify(added ? { text: m.library.sampleAdded, tone: 'plain' } : { text: m.library.notStored, tone: 'problem' })
  }
  return () => void add()
}
