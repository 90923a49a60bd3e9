import { useEffect, useState } from 'react'
import { type SessionState, useSession } from './session.ts'

/**
 * A part of the open assessment, one frame late: the answer is on the screen before what is costly to draw begins. Null
 * until the page has been shown once. `select` must be one and the same function.
 */
export function useFollowed<T>(select: (state: SessionState) => T): T | null {
  const { store } = useSession()
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    const { port1, port2 } = new MessageChannel()
    let waiting = 0
    // A message sent within a frame arrives when that frame has been drawn.
    port1.onmessage = () => {
      waiting = 0
      setValue(() => select(store.getState()))
    }
    const later = () => {
      waiting ||= requestAnimationFrame(() => port2.postMessage(null))
    }
    later()
    const deaf = store.subscribe((now, before) => {
      if (!Object.is(select(now), select(before))) later()
    })
    return () => {
      deaf()
      cancelAnimationFrame(waiting)
      port1.close()
    }
  }, [store, select])
  return value
}
