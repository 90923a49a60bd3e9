/**
 * Keeps every file of this build in the browser, so that after the first visit the app asks the network for
 * nothing. A newer build is fetched in full beside the old one and takes over when the last tab has closed.
 */
declare const self: ServiceWorkerGlobalScope
/** Address and digest of every file, filled in by the build. */
declare const BUILT_FILES: readonly (readonly [path: string, integrity: string])[]
declare const BUILD_ID: string

const CACHE_PREFIX = 'mizan-'
const cacheName = `${CACHE_PREFIX}${BUILD_ID}`
const page = new URL('./', self.location.href).href
const files = BUILT_FILES
const kept = new Set(files.map(([path]) => new URL(path, page).href))

/** The digests make a half-replaced build on the server fail here, instead of leaving a mixture. */
async function keepEverything(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(
    files.map(([path, integrity]) => {
      const named = path.startsWith('assets/')
      return new Request(new URL(path, page), { integrity, cache: named ? 'default' : 'reload' })
    }),
  )
}

/** A tab that an older build opened keeps its own files; only a first visit is taken over at once. */
async function takeOver(): Promise<void> {
  const names = await caches.keys()
  const older = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== cacheName)
  await Promise.all(older.map((name) => caches.delete(name)))
  if (older.length === 0) await self.clients.claim()
}

/** The kept file a request asks for, or null where it is not ours to answer. */
function keptFile(request: Request): string | null {
  if (request.method !== 'GET') return null
  const url = new URL(request.url)
  url.hash = ''
  url.search = ''
  if (request.mode === 'navigate' && (url.href === page || url.href === `${page}index.html`)) return page
  return kept.has(url.href) ? url.href : null
}

async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(file, { ignoreVary: true })) ?? fetch(request)
}

/** All or nothing: what a failed visit leaves must not look like an older build to the next. */
async function install(): Promise<void> {
  try {
    await keepEverything()
  } catch (cause) {
    await caches.delete(cacheName)
    throw cause
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => {
  const file = keptFile(event.request)
  if (file !== null) event.respondWith(answer(file, event.request))
})

export {}
