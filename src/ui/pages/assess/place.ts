/** Where one is on the assess page. Outside React's tree, so that moving re-renders only what shows it. */
import { createContext, use } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { Wanted } from './finding.ts'
import type { Depth } from './walk.ts'

/** Where the eye and the focus are to go once the page shows it. */
export type Arrival = {
  /** null: the domain's title */
  readonly question: string | null
  /** `kept`: only where it would otherwise be lost, or left behind on another question */
  readonly focus: boolean | 'kept'
  readonly smooth: boolean
}

/** A search or filter with what it found when it was asked: answering must not make a question vanish. */
export type Finding = Wanted & {
  readonly ids: readonly string[]
  /** how many blocks of the list have been called up */
  readonly shown: number
}

export type Place = {
  /** position of the domain */
  readonly at: number
  /** the question that keys act on */
  readonly current: string | null
  readonly depth: Depth
  /** null: one domain is shown */
  readonly finding: Finding | null
  readonly arrival: Arrival | null
  /** what a screen reader is told */
  readonly said: string
  readonly dialog: 'palette' | 'shortcuts' | null
}

export type PlaceStore = StoreApi<Place>

/** Where each assessment was left since the page was loaded. */
const left = new Map<string, string>()

export const lastQuestion = (assessmentId: string): string | undefined => left.get(assessmentId)

export function createPlace(assessmentId: string, at: number, current: string | null): PlaceStore {
  const store = createStore<Place>()(() => ({
    at,
    current,
    depth: 'all',
    finding: null,
    arrival: null,
    said: '',
    dialog: null,
  }))
  store.subscribe((place) => {
    if (place.current !== null) left.set(assessmentId, place.current)
  })
  return store
}

export const PlaceContext = createContext<PlaceStore | null>(null)

export function usePlaceStore(): PlaceStore {
  const store = use(PlaceContext)
  if (!store) throw new Error('usePlaceStore outside PlaceContext')
  return store
}

export function usePlace<T>(select: (place: Place) => T): T {
  return useStore(usePlaceStore(), select)
}
