import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, serveBuild } from '../journeys/server.ts'
import { type Speaker, speak } from '../journeys/speak.ts'
import { startAssessment } from '../journeys/steps.ts'
import { answerOn, createMemory, type Memory, type Seen, shownAnswers } from './answering.ts'
import { openBrowser, withProfile } from './mortal-browser.ts'

const KILLS = process.env['MIZAN_LONG'] ? 300 : 30
const CONTROL_KILLS = 6
/** The longest time between the first answer and the kill, in milliseconds. */
const SESSION = 1500

let server: RunningServer
let speaker: Speaker
beforeAll(async () => {
  ;[server, speaker] = await Promise.all([serveBuild(), speak('en')])
})
afterAll(() => server.close())

/** Makes the assessment that will be answered; tells its address. */
async function beginAssessment(profile: string): Promise<string> {
  const browser = await openBrowser(profile)
  const page = await browser.newPage()
  await page.goto(server.address)
  await startAssessment(page, speaker, { subject: 'Embassy in Lima' })
  const address = page.url()
  await browser.quit()
  return address
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

type Figures = { kills: number; acknowledged: number; lost: number; killsWithLoss: number }

/** Answers until the moment comes, kills the browser, opens it again and looks everything up; many times. */
async function kill(times: number, early: boolean): Promise<Figures> {
  const figures: Figures = { kills: 0, acknowledged: 0, lost: 0, killsWithLoss: 0 }
  await withProfile(async (profile) => {
    const address = await beginAssessment(profile)
    const memory = createMemory()
    for (let session = 0; session <= times; session++) {
      const browser = await openBrowser(profile)
      const page = await browser.newPage()
      await page.goto(address)
      const shown = (await shownAnswers(page, speaker)) ?? {}
      const lost = memory.lost(shown)
      figures.lost += lost.length
      figures.killsWithLoss += lost.length > 0 ? 1 : 0
      memory.begin(shown)
      if (session === times) await browser.quit()
      else await killWhile(page, browser.kill, memory, early)
    }
    figures.kills = times
    figures.acknowledged = memory.acknowledged()
  })
  return figures
}

/** The control is killed just after it was told that an answer is kept: that is what it should not believe. */
async function killWhile(page: Page, killNow: () => Promise<void>, memory: Memory, early: boolean): Promise<void> {
  let told = () => {}
  const nextSaved = () =>
    new Promise<void>((resolve) => {
      told = resolve
    })
  const onSeen = (seen: Seen) => {
    memory.note(seen)
    if (seen.kind === 'saved') told()
  }
  const begun = nextSaved()
  await answerOn(page, speaker, { onSeen, early })
  await begun
  await pause(Math.random() * SESSION)
  if (early) await nextSaved()
  // What arrives after the stroke was sent before it: it was on the person's screen.
  await killNow()
}

describe('The browser is killed while somebody answers', () => {
  it(`and not one answer is lost that was reported as saved: ${KILLS} kills`, { timeout: KILLS * 15_000 }, async () => {
    const figures = await kill(KILLS, false)
    console.log(`kills: ${JSON.stringify(figures)}`)
    expect(figures.acknowledged).toBeGreaterThan(KILLS)
    expect(figures.lost).toBe(0)
  })

  it(`control: who believes an answer kept when it is given loses some in ${CONTROL_KILLS} kills`, {
    timeout: CONTROL_KILLS * 20_000,
  }, async () => {
    const figures = await kill(CONTROL_KILLS, true)
    console.log(`control, acknowledged when given: ${JSON.stringify(figures)}`)
    expect(figures.lost).toBeGreaterThan(0)
  })
})
