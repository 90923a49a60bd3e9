/**
 * The trend page of 20 domains × 100 dates (budget P12): small charts by our own SVG against the same written by hand, and
 * what the one by recharts costs beside them. Run by `npm run bench`; alone: `node tests/bench/trend.mjs`.
 */
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts'
import { DOMAINS, ROUNDS } from './trend/long-series.ts'
import type { Timed } from './trend/trend-page.tsx'

const TURNS = 9
/** Milliseconds of one frame at 60 Hz. */
const FRAME = 1000 / 60

type Print = (line: string) => void

const at = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN

async function timesIn(folder: string): Promise<Timed> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_FLAGS] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}trend.html`)
    await page.waitForFunction(() => window.timeTrend !== undefined)
    return await page.evaluate((turns) => window.timeTrend?.(turns), TURNS).then((times) => times ?? never())
  } finally {
    await browser.close()
    await server.close()
  }
}

function never(): never {
  throw new Error('The page to be timed did not start.')
}

function show(times: Timed, print: Print): boolean {
  const floor = at(times.floor, 0.5)
  const line = (what: string, numbers: readonly number[], verdict: string) => {
    const middle = at(numbers, 0.5)
    const noise = ((at(numbers, 0.75) - at(numbers, 0.25)) / middle) * 50
    const columns = [what.padEnd(52), `${middle.toFixed(1)} ms`.padStart(10), `± ${noise.toFixed(0)} %`.padStart(7)]
    print(`P12  ${columns.join(' ')}  ${(middle / floor).toFixed(2).padStart(6)} × floor  ${verdict}`.trimEnd())
  }
  const most = 4 * floor + FRAME
  const kept = at(times.small, 0.5) <= most && times.charts.every((count) => count === DOMAINS + 1)
  line(`floor: ${DOMAINS + 1} charts × ${ROUNDS} dates written by hand`, times.floor, '')
  line('our small charts', times.small, `≤ 4 × floor + a frame (${most.toFixed(1)} ms) ${kept ? 'kept' : 'MISSED'}`)
  line('with the large one by recharts', times.whole, '')
  line('another domain chosen, until the large one shows it', times.choose, '')
  return kept
}

/** Measures the page built into `folder`, and once more when the budget was missed; what was missed twice in a row. */
export async function benchTrend(folder: string, print: Print): Promise<readonly string[]> {
  if (show(await timesIn(folder), print)) return []
  return show(await timesIn(folder), print) ? [] : ['P12 our small charts']
}
