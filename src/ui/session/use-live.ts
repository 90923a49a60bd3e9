import { useEffectEvent, useLayoutEffect } from 'react'
import { type SessionState, useSession } from './session.ts'

/**
 * Shows a part of the open assessment by hand: `show` is called before the first paint and whenever that part changes, and
 * React renders nothing. For what every single answer moves; `show` may only touch what React leaves alone.
 */
export function useLive<T>(select: (state: SessionState) => T, show: (value: T) => void): void {
  const { store } = useSession()
  const read = useEffectEvent(select)
  const shown = useEffectEvent(show)
  // Without dependencies on purpose: another render may bring other words for the same value.
  useLayoutEffect(() => {
    let last = read(store.getState())
    shown(last)
    return store.subscribe((state) => {
      const next = read(state)
      if (Object.is(next, last)) return
      last = next
      shown(next)
    })
  })
}
