/** What other tabs announce, handed on to whoever has the thing open. */
import type { Change } from '../../storage/channel.ts'

const listeners = new Set<(change: Change) => void>()

/** Calls back on every change another tab made; returns the way out. */
export function onOtherTab(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** To be called by whoever opened the store. */
export function tellOfOtherTab(change: Change): void {
  for (const listener of [...listeners]) listener(change)
}
