/** Who asks the server for something although everything that is needed has been kept. */
import type { BrowserContext } from 'playwright-core'

/** A visit, as the server sees it: it may ask from its beginning until everything is kept in the browser. */
export type Asking = {
  /** how many requests there had been */
  readonly from: number
  /** the same at the end, infinite as long as it may ask */
  readonly until: () => number
  /** what it began to ask for before the end, which may reach the server later */
  readonly begun: ReadonlySet<string>
}

const REPORT = 'mizanReportsOffline'

/** Runs in the page before anything else: tells once the root element says that everything is kept. */
function tellWhenReady(report: string): void {
  const look = () => {
    const tell: unknown = Reflect.get(window, report)
    if (document.documentElement?.dataset['offline'] === 'ready' && typeof tell === 'function') tell()
  }
  new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ['data-offline'] })
}

/** Starts to note what a visit may ask for; to be called before its first page goes anywhere. */
export async function noteAsking(context: BrowserContext, requests: readonly string[]): Promise<Asking> {
  const begun = new Set<string>()
  let ready: number | null = null
  context.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (ready === null) begun.add(pathname + search)
  })
  await context.exposeBinding(REPORT, () => {
    ready ??= requests.length
  })
  await context.addInitScript(tellWhenReady, REPORT)
  return { from: requests.length, until: () => ready ?? Number.POSITIVE_INFINITY, begun }
}

/** The browser itself looks for a newer service worker from time to time; that carries nothing. */
const isUpdateCheck = (path: string) => path.endsWith('/sw.js')

/** What the server was asked since the first of these visits while none of them had a reason to. */
export function unasked(requests: readonly string[], visits: readonly Asking[]): readonly string[] {
  const first = Math.min(...visits.map(({ from }) => from))
  return requests.filter(
    (path, at) =>
      at >= first &&
      !isUpdateCheck(path) &&
      !visits.some(({ from, until, begun }) => (at >= from && at < until()) || begun.has(path)),
  )
}
