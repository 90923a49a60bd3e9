/**
 * A library of 1,000 assessments beside an empty one (budget P10): from navigation until the list, or the welcome, is on the screen.
 * Says which tables were read until then: a list is drawn from the summaries. Alone: `node tests/bench/library.mjs`.
 */
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { headersFor } from '../../vite/content-security.ts'
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts'
import { fillLibrary } from './fill-library.ts'
import { serveFolder } from './serve-folder.ts'
import { median, spread } from './statistics.ts'

const TURNS = 9
const MOST = 2

type Print = (line: string) => void
type Seen = { readonly time: number; readonly tables: readonly string[]; readonly first: string }

declare global {
  interface Window {
    seen?: Promise<Seen>
  }
}

/** Runs in the page before anything else: waits for the first frame after the place is there. */
function watch(selector: string): void {
  const tables = new Set<string>()
  for (const name of ['get', 'getAll', 'openCursor', 'getAllKeys'] as const) {
    const own: unknown = Reflect.get(IDBObjectStore.prototype, name)
    if (typeof own !== 'function') continue
    Reflect.set(IDBObjectStore.prototype, name, function read(this: IDBObjectStore, ...rest: unknown[]) {
      tables.add(this.name)
      return Reflect.apply(own, this, rest)
    })
  }
  window.seen = new Promise((resolve) => {
    const look = () => {
      const place = document.querySelector(selector)
      if (!place) return requestAnimationFrame(look)
      const read = [...tables]
      return requestAnimationFrame(() =>
        setTimeout(() => resolve({ time: performance.now(), tables: read, first: place.textContent ?? '' })),
      )
    }
    requestAnimationFrame(look)
  })
}

async function aLibrary(browser: Browser, address: string, filled: boolean) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('main h1, main h2').first().waitFor()
  if (filled) {
    await page.evaluate(fillLibrary, 1000)
    // The second store takes everything over before the library can be used.
    await page.reload()
    await page.locator('article h3').first().click({ trial: true, timeout: 60_000 })
  }
  await page.close()
  await context.addInitScript(watch, filled ? 'article h3' : 'main h2')
  return context
}

async function look(context: BrowserContext, address: string): Promise<Seen> {
  const page = await context.newPage()
  await page.goto(address)
  const seen = await page.evaluate(() => window.seen)
  // Nothing of this page is to go on while the next one is measured.
  await page.waitForFunction(() => !document.querySelector('[inert]'))
  await page.close()
  if (!seen) throw new Error('The library did not come.')
  return seen
}

async function measured(print: Print): Promise<boolean> {
  const served = await serveFolder('dist', headersFor)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_FLAGS] })
  try {
    const { address } = served
    const libraries = { empty: await aLibrary(browser, address, false), full: await aLibrary(browser, address, true) }
    const times = { empty: [] as number[], full: [] as number[] }
    let last: Seen = { time: 0, tables: [], first: '' }
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const empty = await look(libraries.empty, address)
      last = await look(libraries.full, address)
      // The first turn lets the browser keep the program; it does not count.
      if (turn === 0) continue
      times.empty.push(empty.time)
      times.full.push(last.time)
    }
    return show(times, last, print)
  } finally {
    await browser.close()
    await served.close()
  }
}

function show(times: Readonly<Record<'empty' | 'full', readonly number[]>>, last: Seen, print: Print): boolean {
  const line = (what: string, numbers: readonly number[], verdict: string) =>
    print(
      `P10  ${what.padEnd(44)} ${median(numbers).toFixed(0).padStart(6)} ms  ± ${(spread(numbers) * 50).toFixed(0)} %  ${verdict}`.trimEnd(),
    )
  const ratio = median(times.full) / median(times.empty)
  const newest = last.first.includes('Subject 0 ')
  const unread = !last.tables.includes('answers')
  line('an empty library', times.empty, '')
  line('1,000 assessments', times.full, `${ratio.toFixed(2)} × ≤ ${MOST} × ${ratio <= MOST ? 'kept' : 'MISSED'}`)
  print(`P10  newest first: ${newest ? 'yes' : 'NO'}; tables read before it: ${last.tables.join(', ')}`)
  return ratio <= MOST && newest && unread
}

/** Measures the built app, and once more when the budget was missed; what was missed twice in a row. */
export async function benchLibrary(print: Print): Promise<readonly string[]> {
  if (await measured(print)) return []
  return (await measured(print)) ? [] : ['P10 a library of 1,000 assessments']
}
