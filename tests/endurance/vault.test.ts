import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storedRows } from '../journeys/disk.ts'
import { type RunningServer, serveBuild } from '../journeys/server.ts'
import { addSample, heading, reload } from '../journeys/steps.ts'
import {
  openSettings,
  PASSPHRASE,
  readyToTurnOn,
  speakOfVault,
  turnOnButton,
  unlockWith,
  type Vaulted,
} from '../journeys/vault-steps.ts'
import { openBrowser, withProfile } from './mortal-browser.ts'

const KILLS = process.env['MIZAN_LONG'] ? 100 : 12
/**
 * The longest time between the click and the kill, in milliseconds: making the keys, sealing, and cleaning up take less.
 * The kills are spread evenly from none of it to nearly all, so that there are always some before the end and some after.
 */
const WORK = { on: 1500, off: 300 }

let server: RunningServer
let vaulted: Vaulted
beforeAll(async () => {
  ;[server, vaulted] = await Promise.all([serveBuild(), speakOfVault('en')])
})
afterAll(() => server.close())

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

type State = 'plain' | 'sealed' | 'mixed'

async function stateOf(page: Page): Promise<State> {
  const rows = Object.values(await storedRows(page)).flat()
  const own = rows.filter(({ key }) => key !== '~head' && key !== '~vault')
  const sealed = own.filter((row) => 'envelope' in row).length
  const vault = rows.some(({ key }) => key === '~vault')
  if (sealed === 0 && !vault) return 'plain'
  return sealed === own.length && vault ? 'sealed' : 'mixed'
}

/** What a person sees of the rows: the library's rounds, opened first where that is needed. There is always one. */
async function roundsSeen(page: Page): Promise<readonly string[]> {
  const { speaker, words } = vaulted
  const locked = heading(page, words.lockedTitle)
  const library = heading(page, speaker.m.library.title)
  await locked.or(library).waitFor()
  if (await locked.isVisible()) await unlockWith(page, words, PASSPHRASE)
  await library.waitFor()
  await page.getByRole('row').first().waitFor()
  return page.getByRole('row').allInnerTexts()
}

/** Begins to turn the vault on, or off where it is on, and does not wait for the end. */
async function begin(page: Page, state: State): Promise<number> {
  const { speaker, words } = vaulted
  if (state === 'plain') {
    await readyToTurnOn(page, vaulted)
    await turnOnButton(page, words).click({ noWaitAfter: true })
    return WORK.on
  }
  await openSettings(page, speaker)
  const off = page.getByRole('button', { name: words.turnOff, exact: true })
  await off.click()
  await page.getByRole('dialog').getByRole('button', { name: words.turnOff, exact: true }).click({ noWaitAfter: true })
  return WORK.off
}

type Figures = Record<State, number> & { kills: number; changed: number }

async function killWhileTurning(times: number): Promise<Figures> {
  const figures: Figures = { kills: times, changed: 0, plain: 0, sealed: 0, mixed: 0 }
  await withProfile(async (profile) => {
    let before: { readonly rounds: readonly string[]; readonly state: State } | null = null
    for (let session = 0; session <= times; session++) {
      const browser = await openBrowser(profile)
      const page = await browser.newPage()
      await page.goto(server.address)
      if (!before) await addSample(page, vaulted.speaker)
      if (!before) await reload(page)
      const state = await stateOf(page)
      const rounds = await roundsSeen(page)
      if (before) {
        expect(rounds).toEqual(before.rounds)
        figures[state] += 1
        figures.changed += state === before.state ? 0 : 1
      }
      before = { rounds, state }
      if (session === times) await browser.quit()
      else {
        await pause((((session * 5) % 12) / 12) * (await begin(page, state)))
        await browser.kill()
      }
    }
  })
  return figures
}

describe('The browser is killed while the vault is turned on or off', () => {
  it(`and everything is there, all plain or all sealed: ${KILLS} kills`, { timeout: KILLS * 30_000 }, async () => {
    const figures = await killWhileTurning(KILLS)
    console.log(`vault: ${JSON.stringify(figures)}`)
    expect(figures.mixed).toBe(0)
    expect(figures.changed).toBeGreaterThan(0)
    expect(figures.changed).toBeLessThan(KILLS)
  })
})
