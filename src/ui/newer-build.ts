/** A newer build never takes over while somebody works; that it is there is said once, and in the settings. */
import { create } from 'zustand'
import { loadWords } from '../i18n/index.ts'
import { notify, useNotices } from './notices.ts'
import { usePreferences } from './preferences.ts'

/** Whether a newer build is kept and waits for the next visit. */
export const useNewerBuild = create<{ readonly waiting: boolean }>()(() => ({ waiting: false }))

/** Resolves when nothing is being said that would be lost, such as an offer to undo. */
function silence(): Promise<void> {
  return new Promise((resolve) => {
    if (useNotices.getState().notice === null) return resolve()
    const stop = useNotices.subscribe(({ notice }) => {
      if (notice !== null) return
      stop()
      resolve()
    })
  })
}

async function tell(): Promise<void> {
  useNewerBuild.setState({ waiting: true })
  const { language, digits } = usePreferences.getState()
  const { m } = await loadWords(language, digits)
  await silence()
  notify({ text: m.settings.newerBuild, tone: 'plain' })
}

/** Says it as soon as a newer build is kept in full beside the one that runs. */
export function tellOfNewerBuild(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && registration.active) return void tell()
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) void tell()
    })
  // The first worker of all is no news; the page it keeps is the one that is open.
  if (registration.active) follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}
