/** One size under one condition: every page measured in turn, round after round, so that all meet the same noise. */
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { findBrowser, LAUNCH_FLAGS } from '../browser.ts'
import { type Conditions, type Look, look } from './measure.ts'
import { type Addresses, FLOOR, OURS, PAGED, PEERS, REACT, type Subject } from './pages.ts'
import { installProbe } from './probe.ts'

export type Cell = Conditions & { readonly count: number }
/** Looks by the page's name. */
export type Measured = ReadonlyMap<string, readonly Look[]>
export type Results = ReadonlyMap<string, Measured>

export const nameOf = ({ count, slower, network }: Cell): string =>
  `${count.toLocaleString('en')} questions${slower > 1 ? `, ${slower}× slower` : ''}${network ? `, ${network}` : ''}`

/** Where many answers are slow already, few must do; the first ones only warm the page up. */
const ANSWERS = { few: 4, many: 14 }
export const WARM_UP = 4

/** Which pages are worth the time: the peer's slowest mode is not measured where it would take minutes. */
function subjectsOf({ slower, network }: Cell, peers: boolean): readonly Subject[] {
  if (!peers) return [OURS, FLOOR]
  if (network) return [OURS, FLOOR, REACT, PAGED]
  return [OURS, FLOOR, REACT, ...(slower > 1 ? PEERS.slice(0, 2) : PEERS)]
}

async function aContext(browser: Browser): Promise<BrowserContext> {
  const viewport = { width: 1440, height: 900 }
  return browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'UTC', serviceWorkers: 'block' })
}

type Wishes = { readonly rounds: number; readonly peers: boolean }

/** Opens a browser of its own, so that no cell pays for another. */
export async function measureCell(cell: Cell, addresses: Addresses, { rounds, peers }: Wishes): Promise<Measured> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_FLAGS] })
  try {
    const opened: { subject: Subject; context: BrowserContext; address: string; looks: Look[] }[] = []
    for (const subject of subjectsOf(cell, peers)) {
      const context = await aContext(browser)
      const address = await subject.prepare(context, addresses, cell.count)
      await context.addInitScript(installProbe, subject.places)
      if (!cell.network) await look(context, address, cell, 0)
      opened.push({ subject, context, address, looks: [] })
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { subject, context, address, looks } of opened) {
        const many = !PEERS.includes(subject)
        looks.push(await look(context, address, cell, cell.network ? 0 : many ? ANSWERS.many : ANSWERS.few))
      }
    }
    return new Map(opened.map(({ subject, looks }) => [subject.name, looks]))
  } finally {
    await browser.close()
  }
}
