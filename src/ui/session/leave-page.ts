/** Leaving the page as a whole: only when everything typed is on the disk. */
import type { Session } from './session.ts'

const open = new Set<Session>()

/** To be called by whoever opens a session; returns the way out. */
export function sessionOpened(session: Session): () => void {
  open.add(session)
  return () => open.delete(session)
}

/** Saves what every open assessment still has to save; false when that did not work. */
export async function allSaved(): Promise<boolean> {
  await Promise.all([...open].map((session) => session.settle()))
  return [...open].every((session) => session.store.getState().save.state === 'saved')
}

/** Begins the page anew, so that nothing of what was open stays in memory; never over something unsaved. */
export async function reloadWhenSaved(): Promise<boolean> {
  if (!(await allSaved())) return false
  location.reload()
  return true
}
