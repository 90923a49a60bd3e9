/** The control of the bench itself: our own page with an answer made slow must be seen to be slow. */
import { chromium, type Page } from 'playwright-core'
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts'
import { look } from './measure.ts'
import { type Addresses, OURS } from './pages.ts'
import { installProbe } from './probe.ts'
import { median } from './statistics.ts'

/** Milliseconds that the planted handler wastes; more than half of them must show. */
const WASTE = 60
const ANSWERS = 6

const plant = (page: Page) =>
  page.evaluate((waste) => {
    document.addEventListener('change', () => {
      // Counted work, not waiting: only the thread's own time is measured.
      const end = performance.now() + waste
      while (performance.now() < end);
    })
  }, WASTE)

/** Whether the measurement notices an answer that wastes time. */
export async function wouldNotice(addresses: Addresses, print: (line: string) => void): Promise<boolean> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_FLAGS] })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
    const address = await OURS.prepare(context, addresses, 100)
    await context.addInitScript(installProbe, OURS.places)
    const cost = async (before?: (page: Page) => Promise<void>) => {
      const { answers } = await look(context, address, { slower: 1 }, ANSWERS, before)
      return median(answers.map(({ cpu }) => cpu))
    }
    const own = await cost()
    const slowed = await cost(plant)
    print(`control: ${WASTE} ms wasted per answer are seen as ${(slowed - own).toFixed(1)} ms`)
    return slowed - own > WASTE / 2
  } finally {
    await browser.close()
  }
}
