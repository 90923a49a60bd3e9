import { useCallback, useState } from 'react'
import type { Entry } from '../../../engine/outline.ts'
import { usePlace } from './place.ts'

/** Few enough to be there at once, more than fill a screen; the next ones follow when these have been shown. */
const FIRST = 4
const BLOCK = 14
/** How near the end may come before there is more. */
const AHEAD = '1500px'

/**
 * The first blocks of a list: always as far as the current question, further as the end comes near. `end` belongs on an
 * element after the last one shown.
 */
export function useGrowing(entries: readonly Entry[]) {
  const [grown, setGrown] = useState(1)
  const needed = usePlace(({ current }) => {
    const position = entries.findIndex(({ question }) => question.id === current)
    return Math.ceil(Math.max(0, position + 1 - FIRST) / BLOCK) + 1
  })
  const blocks = Math.max(grown, needed)
  if (blocks > grown) setGrown(blocks)
  const end = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const watch = new IntersectionObserver(
        (seen) => {
          if (seen.some(({ isIntersecting }) => isIntersecting)) setGrown(blocks + 1)
        },
        { rootMargin: AHEAD },
      )
      watch.observe(element)
      return () => watch.disconnect()
    },
    [blocks],
  )
  return { shown: entries.slice(0, FIRST + (blocks - 1) * BLOCK), end }
}
