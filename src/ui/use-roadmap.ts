import { useCallback, useEffect, useState } from 'react'
import { emptyRoadmap } from '../engine/empty-roadmap.ts'
import type { Roadmap } from '../engine/roadmap.ts'
import { changeRoadmap, loadRoadmap } from '../storage/roadmaps.ts'
import { useShelf, useStorage } from './workspace.ts'

export type RoadmapInHand = {
  readonly roadmap: Roadmap
  /** Writes a change to the roadmap as it stands in the store; false when the browser refused and nothing changed. */
  readonly change: (change: (before: Roadmap) => Roadmap) => Promise<boolean>
}

/** What stands beside the rounds of a subject with a questionnaire; followed when another tab changes it. */
export function useRoadmap(subject: string, questionnaire: string): RoadmapInHand {
  const store = useStorage()
  // The lists are read anew after every change in another tab, whatever it changed.
  const rows = useShelf((shelf) => shelf.rows)
  const [roadmap, setRoadmap] = useState<Roadmap>(() => emptyRoadmap(subject, questionnaire))
  const read = useCallback(async () => {
    const outcome = await loadRoadmap(store, subject, questionnaire)
    return outcome.ok ? outcome.value : null
  }, [store, subject, questionnaire])
  useEffect(() => {
    let wanted = rows !== undefined
    void read().then((found) => wanted && found && setRoadmap(found))
    return () => {
      wanted = false
    }
  }, [read, rows])
  const change = async (wish: (before: Roadmap) => Roadmap) => {
    const outcome = await changeRoadmap(store, subject, questionnaire, wish)
    const found = await read()
    if (found) setRoadmap(found)
    return outcome.ok
  }
  return { roadmap, change }
}
