import { getSetting, setSetting } from './settings.ts'
import type { Store } from './store.ts'

const ASKED = 'asked-to-keep'

let looked = false

/** Asks the browser, once in the life of a store, not to clear it by itself. What it answers is shown in the settings. */
export async function askToKeep(store: Store): Promise<void> {
  if (looked || typeof navigator === 'undefined' || !navigator.storage?.persist) return
  looked = true
  const asked = await getSetting(store, ASKED)
  if (!asked.ok || asked.value === true) return
  await setSetting(store, ASKED, true)
  await navigator.storage.persist()
}
