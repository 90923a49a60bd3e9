import { scriptUrl } from './trusted-types.ts'

export type Offline = 'ready' | 'unsupported' | 'failed'

/** Resolves when the worker has every file and answers for this page; false when it was discarded. */
function activated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true)
      if (worker.state === 'redundant') resolve(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

async function keepOffline(): Promise<Offline> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return 'unsupported'
  try {
    const registration = await navigator.serviceWorker.register(scriptUrl('./sw.js'), { updateViaCache: 'none' })
    void import('./newer-build.ts').then(({ tellOfNewerBuild }) => tellOfNewerBuild(registration))
    const worker = registration.active ?? registration.waiting ?? registration.installing
    return worker !== null && (await activated(worker)) ? 'ready' : 'failed'
  } catch {
    return 'failed'
  }
}

/**
 * Keeps the whole app in this browser. Never throws: a page without it works as long as its server does.
 * The document's root says in `data-offline` what came of it: `ready` when everything is kept.
 */
export async function registerOffline(): Promise<Offline> {
  const outcome = await keepOffline()
  document.documentElement.dataset['offline'] = outcome
  return outcome
}
