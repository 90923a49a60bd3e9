import { useLocation } from 'wouter'
import { listQuestionnaires } from '../../../storage/questionnaires.ts'
import { askBackup } from '../../backup/backup-asked.ts'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'

/** Takes a file in, or says in sentences what is wrong with it and changes nothing. The readers are loaded here. */
export function useOpenFile(): (file: File) => Promise<void> {
  const words = useWords()
  const store = useStorage()
  const [, go] = useLocation()
  return async (file) => {
    const { takeFile } = await import('./take-in.ts')
    const imported = await listQuestionnaires(store)
    const taken = await takeFile(store, words, imported.ok ? imported.value : [], file)
    if (taken.kind === 'backup') return askBackup({ kind: 'restore', file })
    const settle = async (outcome: typeof taken): Promise<void> => {
      const { kind, text } = outcome
      if (kind === 'refused') return notify({ text, tone: 'problem' })
      if (kind === 'asks') {
        const run = () => void outcome.accept().then(settle)
        return notify({ text, tone: 'problem', action: { label: outcome.label, run } })
      }
      await refreshShelf(store)
      if (outcome.goTo) go(outcome.goTo)
      const { offer } = outcome
      const action = offer && { label: offer.label, run: () => go(offer.goTo) }
      notify({ text, tone: 'plain', ...(action ? { action } : {}) })
    }
    return settle(taken)
  }
}
