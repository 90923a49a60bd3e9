import type { BrowserContext, Page } from 'playwright-core'

export type Watched = {
  /** console errors, uncaught errors and policy violations, in the order they came */
  readonly problems: readonly string[]
  /** every request of the page, its workers and its frames that went, or wanted to go, to another origin */
  readonly foreign: readonly string[]
}

const REPORT = 'mizanReportsViolation'

/** Runs in the page before anything else. */
function reportViolations(report: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const tell: unknown = Reflect.get(window, report)
    if (typeof tell === 'function') tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
  })
}

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?|ftp):/.test(url) && new URL(url).origin.replace(/^ws/, 'http') !== origin
}

/** Starts to watch; to be called before the first page of the context goes anywhere. */
export async function watch(context: BrowserContext, address: string): Promise<Watched> {
  const problems: string[] = []
  const foreign: string[] = []
  const { origin } = new URL(address)
  const note = (url: string) => isForeign(url, origin) && foreign.push(url)
  await context.exposeBinding(REPORT, (_source, text: string) => problems.push(`policy violation: ${text}`))
  await context.addInitScript(reportViolations, REPORT)
  context.on('request', (request) => note(request.url()))
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('page', (page: Page) => page.on('websocket', (socket) => note(socket.url())))
  return { problems, foreign }
}
