/** The assessment that the address asks for when Mizan is opened, read while the two stores are still being compared. */
import { loadAssessment } from '../../storage/assessments.ts'
import type { Store } from '../../storage/store.ts'

type Reading = ReturnType<typeof loadAssessment>

let ahead: { readonly id: string; readonly reading: Reading } | null = null

/** Begins to read; nothing happens when the address asks for something else. */
export function readAhead(store: Store, hash: string): void {
  const id = /^#\/assess\/([^/]+)/.exec(hash)?.[1]
  if (id !== undefined) ahead = { id, reading: loadAssessment(store, id) }
}

/** The stores have changed since: what was read is to be read again. */
export function forgetAhead(): void {
  ahead = null
}

/** What was read ahead, once; else, or where that did not work, it is read now. */
export async function takeOrRead(store: Store, id: string): Reading {
  const taken = ahead
  ahead = null
  const found = taken?.id === id ? await taken.reading : null
  return found?.ok ? found : loadAssessment(store, id)
}
