/** What is kept in this browser, as the pages see it: the opened store and the lists drawn from it. */
import { createContext, use } from 'react'
import { create } from 'zustand'
import { listAssessments } from '../storage/assessments.ts'
import { listQuestionnaires } from '../storage/questionnaires.ts'
import type { AssessmentRow, Store } from '../storage/store.ts'
import { type CatalogEntry, cardOf } from './catalog.ts'

export const StoreContext = createContext<Store | null>(null)

export function useStorage(): Store {
  const store = use(StoreContext)
  if (!store) throw new Error('useStorage outside StoreContext')
  return store
}

/** The store as soon as its lists have been read, which is before its second copy has been compared with it. */
export const useReadable = create<{ readonly store: Store | null }>()(() => ({ store: null }))

type Shelf = {
  /** null until they have been read once */
  readonly rows: readonly AssessmentRow[] | null
  /** without their questions, which can be many thousands */
  readonly imported: readonly CatalogEntry[]
}

export const useShelf = create<Shelf>()(() => ({ rows: null, imported: [] }))

/** The stores were not level: a list that was read as empty may have been filled since. Nobody is to see it before it is read again. */
export const doubtEmptyShelf = (): void =>
  useShelf.setState(({ rows }) => ({ rows: rows && rows.length > 0 ? rows : null }))

/** Reads the lists again: after every change, here or in another tab. */
export async function refreshShelf(store: Store): Promise<void> {
  const [rows, imported] = await Promise.all([listAssessments(store), listQuestionnaires(store)])
  useShelf.setState((before) => ({
    rows: rows.ok ? rows.value : before.rows,
    imported: imported.ok ? imported.value.map((one) => cardOf(one, store)) : before.imported,
  }))
}
