/**
 * The trend page of 20 domains × 100 dates and a comparison of five rounds in 20 domains (budget P12): our own SVG against the
 * same written by hand, and what the parts by recharts cost beside it. Run by `npm run bench`; alone: `node tests/bench/trend.mjs`.
 */
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts'
import type { TimedChart, TimedCompare } from './trend/compare-parts.tsx'
import { DOMAINS, ROUNDS } from './trend/long-series.ts'
import type { Timed } from './trend/trend-page.tsx'

const TURNS = 9
/** Milliseconds of one frame at 60 Hz. */
const FRAME = 1000 / 60

type Print = (line: string) => void

const at = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN

type Times = { readonly trend: Timed; readonly compare: TimedCompare }

async function timesIn(folder: string): Promise<Times> {
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
    const trend = await page.evaluate((turns) => window.timeTrend?.(turns), TURNS)
    const compare = await page.evaluate((turns) => window.timeCompare?.(turns), TURNS)
    return { trend: trend ?? never(), compare: compare ?? never() }
  } finally {
    await browser.close()
    await server.close()
  }
}

function never(): never {
  throw new Error('The page to be timed did not start.')
}

/** One figure beside its floor. */
function line(what: string, numbers: readonly number[], floor: number, verdict: string, print: Print): void {
  const middle = at(numbers, 0.5)
  const noise = ((at(numbers, 0.75) - at(numbers, 0.25)) / middle) * 50
  const columns = [what.padEnd(58), `${middle.toFixed(1)} ms`.padStart(10), `± ${noise.toFixed(0)} %`.padStart(7)]
  print(`P12  ${columns.join(' ')}  ${(middle / floor).toFixed(2).padStart(6)} × floor  ${verdict}`.trimEnd())
}

const most = (floor: number) => 4 * floor + FRAME
const verdictOf = (kept: boolean, floor: number) =>
  `≤ 4 × floor + a frame (${most(floor).toFixed(1)} ms) ${kept ? 'kept' : 'MISSED'}`

/** What was missed. */
function showTrend(times: Timed, print: Print): readonly string[] {
  const floor = at(times.floor, 0.5)
  const kept = at(times.small, 0.5) <= most(floor) && times.charts.every((count) => count === DOMAINS + 1)
  line(`floor: ${DOMAINS + 1} charts × ${ROUNDS} dates written by hand`, times.floor, floor, '', print)
  line('our small charts', times.small, floor, verdictOf(kept, floor), print)
  line('with the large one by recharts', times.whole, floor, '', print)
  line('another domain chosen, until the large one shows it', times.choose, floor, '', print)
  return kept ? [] : ['P12 our small charts']
}

/** Twelve axes are drawn by recharts, one chart in focus; the budget is about twenty. */
function showCompare({ overlay, radar, slope }: TimedCompare, print: Print): readonly string[] {
  const chart = (what: string, { floor, own, drawn }: TimedChart, budgeted: boolean) => {
    const least = at(floor, 0.5)
    // Every value has to be there: a mark for each, at least.
    const kept = at(own, 0.5) <= most(least) && drawn.every((count) => count >= 20)
    line(`floor: ${what}, written by hand`, floor, least, '', print)
    line(what, own, least, budgeted ? verdictOf(kept, least) : '', print)
    return kept || !budgeted ? [] : [`P12 ${what}`]
  }
  return [
    ...chart('compare: five rounds × 20 domains', overlay, true),
    ...chart('compare: slopes of 20 domains', slope, true),
    ...chart('compare: the radar of 12 by recharts', radar, false),
  ]
}

/** Measures the page built into `folder`, and once more when a budget was missed; what was missed twice in a row. */
export async function benchTrend(folder: string, print: Print): Promise<readonly string[]> {
  const look = async () => {
    const { trend, compare } = await timesIn(folder)
    return [...showTrend(trend, print), ...showCompare(compare, print)]
  }
  const missed = await look()
  if (missed.length === 0) return []
  const again = await look()
  return again.filter((what) => missed.includes(what))
}
