/**
 * The report as a PDF (budget P9): 400 rows and three radars on thirty pages, beside pdfmake with the same words and fonts in a worker
 * of the same kind; and what the page itself does meanwhile. Run by `npm run bench`; alone: `node tests/bench/pdf.mjs`.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { headersFor } from '../../vite/content-security.ts'
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts'
import { OURS } from './pages.ts'
import type { Language } from './pdf/content.ts'
import type { TimedPdf, Writer } from './pdf/pdf-page.tsx'
import { serveFolder } from './serve-folder.ts'
import { median, spread } from './statistics.ts'
import { CATEGORIES, longestTask } from './trace.ts'

const TURNS = 9
const OF_PEER = 0.6
const MOST_BYTES = 150_000
const MOST_TASK = 50
const QUESTIONS = 400

type Print = (line: string) => void
type Times = Readonly<Record<'ours' | 'arabic' | 'pdfmake', readonly TimedPdf[]>>

async function timesIn(browser: Browser, folder: string): Promise<Times> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const page = await browser.newPage()
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}pdf.html`)
    await page.waitForFunction(() => window.timePdf !== undefined)
    const time = async (writer: Writer, language: Language) => {
      const timed = await page.evaluate(([one, two]) => window.timePdf?.(one, two), [writer, language] as const)
      if (!timed) throw new Error('The page to be timed did not start.')
      return timed
    }
    const times = { ours: [] as TimedPdf[], arabic: [] as TimedPdf[], pdfmake: [] as TimedPdf[] }
    for (let turn = 0; turn < TURNS; turn++) {
      times.ours.push(await time('ours', 'en'))
      times.arabic.push(await time('ours', 'ar'))
      times.pdfmake.push(await time('pdfmake', 'en'))
    }
    return times
  } finally {
    await page.close()
    await server.close()
  }
}

/** The longest task of the page's own thread while something is done, ms of its own time. */
async function longestWhile(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: [...CATEGORIES] })
  await page.evaluate(() => performance.mark('bench-begin'))
  await work()
  await page.evaluate(() => performance.mark('bench-end'))
  return longestTask((await browser.stopTracing()).toString())
}

/** A page that is held up must be noticed, or the figure says nothing. */
const holdUp = (page: Page) =>
  page.evaluate(() => {
    const end = performance.now() + 120
    while (performance.now() < end);
  })

/** While the app makes the report of a large assessment, the middle of some turns; null where a page that is held up is not noticed. */
async function longestInApp(browser: Browser): Promise<number | null> {
  const served = await serveFolder('dist', headersFor)
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', acceptDownloads: true })
  try {
    await OURS.prepare(context, { ours: served.address, peers: '' }, QUESTIONS)
    const page = await context.newPage()
    await page.goto(`${served.address}#/report/bench-${QUESTIONS}`)
    const button = page.getByRole('button', { name: 'Download PDF' })
    await button.waitFor()
    const longest: number[] = []
    const download = () => Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()])
    for (let turn = 0; turn < TURNS; turn++) longest.push(await longestWhile(browser, page, download))
    if ((await longestWhile(browser, page, () => holdUp(page))) <= MOST_TASK) return null
    return median(longest)
  } finally {
    await context.close()
    await served.close()
  }
}

const verdict = (kept: boolean, most: string) => `≤ ${most} ${kept ? 'kept' : 'MISSED'}`

function show(what: string, times: readonly TimedPdf[], print: Print): void {
  const [first] = times
  const part = (read: (one: TimedPdf) => number) => {
    const numbers = times.map(read)
    return `${median(numbers).toFixed(0)} ms ± ${(spread(numbers) * 50).toFixed(0)} %`
  }
  const size = `${first?.pages} pages, ${((first?.bytes ?? 0) / 1000).toFixed(1)} kB`
  print(
    `P9   ${what.padEnd(24)} new worker ${part(({ cold }) => cold).padEnd(16)} warm ${part(({ warm }) => warm).padEnd(16)} ${size}`,
  )
}

/** What was missed. */
function judge({ ours, arabic, pdfmake }: Times, longest: number | null, print: Print): readonly string[] {
  show('ours, English', ours, print)
  show('ours, Arabic', arabic, print)
  show('pdfmake, English', pdfmake, print)
  const ratio = (read: (one: TimedPdf) => number) => median(ours.map(read)) / median(pdfmake.map(read))
  const budgets = [
    { what: 'a new worker, of pdfmake', value: ratio(({ cold }) => cold), most: OF_PEER, unit: '×' },
    { what: 'warm, of pdfmake', value: ratio(({ warm }) => warm), most: OF_PEER, unit: '×' },
    {
      what: 'the file',
      value: Math.max(...[...ours, ...arabic].map(({ bytes }) => bytes)) / 1000,
      most: MOST_BYTES / 1000,
      unit: 'kB',
    },
    {
      what: `longest task of the page, ${QUESTIONS} questions`,
      value: longest ?? Number.NaN,
      most: MOST_TASK,
      unit: 'ms',
    },
  ]
  return budgets.flatMap(({ what, value, most, unit }) => {
    const kept = value <= most
    print(
      `P9   ${what.padEnd(48)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${verdict(kept, `${most} ${unit}`)}`,
    )
    return kept ? [] : [`P9 ${what}`]
  })
}

/** Measures the page built into `folder` and the app in `dist`, and once more when a budget was missed; what was missed twice in a row. */
export async function benchPdf(folder: string, print: Print): Promise<readonly string[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_FLAGS] })
  try {
    const look = async () => judge(await timesIn(browser, folder), await longestInApp(browser), print)
    const missed = await look()
    if (missed.length === 0) return []
    const again = await look()
    return again.filter((what) => missed.includes(what))
  } finally {
    await browser.close()
  }
}
