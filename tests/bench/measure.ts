/** One look at one page: how long until it can be filled in, and what its answers cost. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import type { Probe, Seen } from './probe.ts'
import { CATEGORIES, costsIn } from './trace.ts'

export type Conditions = {
  /** 4: a processor a quarter as fast */
  readonly slower: number
  readonly network?: 'slow 4G'
}

export type Answered = Seen & {
  /** ms of the main thread's own time from the pointer's coming until the next frame is done */
  readonly cpu: number
  /** the same with all that follows: saving, radar, hovering away */
  readonly whole: number
}

export type Look = {
  readonly first: number
  readonly answers: readonly Answered[]
  /** MB of JavaScript heap after the collector ran, with the answers given */
  readonly heap: number
  readonly elements: number
}

/**
 * A new window makes Chromium load a page of its own for the address bar, in a process beside ours: 170 ms of a processor,
 * which nobody pays who opens Mizan in a window that stands open. In milliseconds.
 */
const WINDOW_SETTLES = 1500

/** Lighthouse's slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 }

async function figure(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
}

const probing = <T>(page: Page, work: keyof Probe, argument = 0): Promise<T> =>
  page.evaluate(
    ([name, value]) => {
      const probe: unknown = Reflect.get(window, 'probe')
      const method: unknown = typeof probe === 'object' && probe !== null ? Reflect.get(probe, name) : undefined
      if (typeof method !== 'function') throw new Error('The probe is not in the page.')
      return method(value)
    },
    [work, argument] as const,
  )

/** How often an answer is tried: what is aimed at may move before it is pressed. */
const TRIES = 3

async function answer(page: Page, client: CDPSession, place: number, tries = TRIES): Promise<Omit<Answered, 'cpu'>> {
  const { x, y } = await probing<{ x: number; y: number }>(page, 'aim', place)
  const before = await figure(client, 'TaskDuration')
  await probing(page, 'arm')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
  const seen = await probing<Seen | null>(page, 'seen')
  if (!seen && tries > 1) return answer(page, client, place, tries - 1)
  if (!seen) throw new Error(`${TRIES} clicks on the answer at place ${place} of ${page.url()} hit nothing.`)
  return { ...seen, whole: 1000 * ((await figure(client, 'TaskDuration')) - before) }
}

/** Some answers, one after the other on different questions, under a trace. */
async function answers(page: Page, client: CDPSession, count: number): Promise<readonly Answered[]> {
  const browser = page.context().browser()
  if (!browser || count === 0) return []
  await browser.startTracing(page, { categories: [...CATEGORIES] })
  const given: Omit<Answered, 'cpu'>[] = []
  for (let place = 0; place < count; place += 1) given.push(await answer(page, client, place))
  const costs = costsIn((await browser.stopTracing()).toString())
  if (costs.length !== count) throw new Error(`The trace shows ${costs.length} answers; ${count} were given.`)
  return given.map((one, at) => ({ ...one, cpu: costs[at] ?? Number.NaN }))
}

async function restrict(client: CDPSession, { slower, network }: Conditions): Promise<void> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower })
  if (!network) return
  await client.send('Network.enable')
  await client.send('Network.clearBrowserCache')
  await client.send('Network.emulateNetworkConditions', SLOW_4G)
}

/** Opens an address anew, gives some answers, looks at what it takes. `before` runs in the page just before the answers. */
export async function look(
  context: BrowserContext,
  address: string,
  conditions: Conditions,
  count: number,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<Look> {
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  try {
    await page.waitForTimeout(WINDOW_SETTLES)
    await restrict(client, conditions)
    await page.goto(address, { waitUntil: 'commit' })
    const first = await probing<number>(page, 'first')
    await before(page)
    const given = await answers(page, client, count)
    await client.send('HeapProfiler.collectGarbage')
    await client.send('HeapProfiler.collectGarbage')
    const heap = (await figure(client, 'JSHeapUsedSize')) / 1_000_000
    return { first, answers: given, heap, elements: await probing<number>(page, 'elements') }
  } finally {
    await page.close()
  }
}
