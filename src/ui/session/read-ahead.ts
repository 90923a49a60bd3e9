/** The assessment that the address asks for when Mizan is opened, read while the two stores are still being compared. */
import { loadAssessment, type Opened } from '../../storage/assessments.ts'
import type { Store } from '../../storage/store.ts'

type Reading = ReturnType<typeof loadAssessment>
type Ahead = { readonly id: string; readonly reading: Reading; opened: Opened | null }

let ahead: Ahead | null = null

/** Begins to read; nothing happens when the address asks for something else. */
export function readAhead(store: Store, hash: string): void {
  const id = /^#\/assess\/([^/]+)/.exec(hash)?.[1]
  if (id === undefined) return
  const begun: Ahead = { id, reading: loadAssessment(store, id), opened: null }
  ahead = begun
  void begun.reading.then((outcome) => {
    if (outcome.ok) begun.opened = outcome.value
  })
}

/** Resolves when whatever is read ahead has been read. */
export async function haveReadAhead(): Promise<void> {
  await ahead?.reading
}

/** The stores have changed since: what was read is to be read again. */
export function forgetAhead(): void {
  ahead = null
}

/** What was read ahead, once, if it is there already. */
export function takeAhead(id: string): Opened | null {
  if (ahead?.id !== id || !ahead.opened) return null
  const { opened } = ahead
  ahead = null
  return opened
}

/** What was read ahead, once; else, or where that did not work, it is read now. */
export async function takeOrRead(store: Store, id: string): Reading {
  await haveReadAhead()
  const taken = takeAhead(id)
  return taken ? { ok: true, value: taken } : loadAssessment(store, id)
}
