import { readFile } from 'node:fs/promises'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Question } from '../../src/engine/questionnaire.ts'
import { LAUNCH_FLAGS } from '../browser.ts'
import { type RunningServer, serveBuild } from '../journeys/server.ts'
import { type Speaker, speak } from '../journeys/speak.ts'
import { group, saved, startAssessment } from '../journeys/steps.ts'
import { withProfile } from './mortal-browser.ts'
import { canMakeDisks, withSmallDisk } from './small-disk.ts'

const QUOTA = 1_000_000
/** Long enough that the quota is soon reached. */
const TEXT = 15_000
/** How soon the failure has to be on the screen, in milliseconds. */
const SOON = 1000

let server: RunningServer
let speaker: Speaker
beforeAll(async () => {
  ;[server, speaker] = await Promise.all([serveBuild(), speak('en')])
})
afterAll(() => server.close())

/** Without a service worker: what it keeps would use up the quota before anybody has answered. */
async function openContext(profile: string): Promise<BrowserContext> {
  const args = [...LAUNCH_FLAGS]
  return chromium.launchPersistentContext(profile, {
    executablePath: inject('browserPath'),
    args,
    serviceWorkers: 'block',
  })
}

/** Has to be set before the first write: the browser remembers how much room there is. */
async function setQuota(context: BrowserContext, page: Page, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(page)
  const { origin } = new URL(server.address)
  await session.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize })
}

const randomText = (n: number) =>
  `${n} `.padEnd(TEXT, Array.from({ length: 64 }, () => Math.random().toString(36).slice(2)).join(''))

const status = (page: Page) => page.locator('[role=status][data-state]')

function firstQuestion(): Question {
  const [first] = speaker.questions
  if (!first) throw new Error('The Quick check asks nothing.')
  return first
}

const noteOn = (page: Page) => group(page, firstQuestion()).getByLabel(speaker.m.assess.note, { exact: true })

/** Without room for the journal there is one copy, and the page says so. */
const kept = () => [speaker.m.assess.save.saved, speaker.m.assess.save.single]

/** Writes a note and waits for what the page says about it. */
async function write(page: Page, text: string): Promise<{ readonly kept: boolean; readonly waited: number }> {
  const { failed } = speaker.m.assess.save
  await noteOn(page).fill(text)
  const started = Date.now()
  await page.waitForFunction(
    (words) => words.includes(document.querySelector('[role=status][data-state]')?.textContent ?? ''),
    [...kept(), failed],
  )
  return { kept: (await status(page).innerText()) !== failed, waited: Date.now() - started }
}

/** Writes ever new notes until one is not saved; tells what was written last before that, and what was refused. */
async function writeUntilFull(
  page: Page,
  first: string,
): Promise<{ readonly before: string; readonly refused: string; readonly waited: number }> {
  let before = first
  for (let n = 1; n < 400; n++) {
    const text = randomText(n)
    const { kept, waited } = await write(page, text)
    if (!kept) return { before, refused: text, waited }
    before = text
  }
  throw new Error('There was always room.')
}

type Room = { readonly take: () => void; readonly make: () => Promise<void> }

/** Writes until a note is refused for want of room, and looks at everything that was promised for that case. */
async function runsFull(context: BrowserContext, page: Page, room: Room): Promise<number> {
  const { m } = speaker
  await group(page, firstQuestion()).getByRole('button', { name: m.assess.note, exact: true }).click()
  const first = randomText(0)
  expect((await write(page, first)).kept, 'control: while there is room, a note is kept').toBe(true)
  room.take()
  const { before, refused, waited } = await writeUntilFull(page, first)
  expect(waited).toBeLessThan(SOON)
  expect(await noteOn(page).inputValue()).toBe(refused)

  const downloading = page.waitForEvent('download')
  await page.getByRole('alert').getByRole('button', { name: m.assess.exportNow, exact: true }).click()
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain(refused)

  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('radio').first().waitFor()
  expect([before, refused]).toContain(await noteOn(other).inputValue())
  await other.close()

  await room.make()
  await page.getByRole('button', { name: m.assess.tryAgain, exact: true }).click()
  await status(page)
    .filter({ hasText: new RegExp(`^(?:${kept().join('|')})$`) })
    .waitFor({ timeout: 60_000 })
  await page.reload()
  await page.getByRole('radio').first().waitFor()
  expect(await noteOn(page).inputValue()).toBe(refused)
  return waited
}

const PROMISE =
  'what was saved stays, the failure is said at once, the text stays on the screen and can be exported, and trying again works when there is room'

describe('The browser has no room left', () => {
  it(PROMISE, () =>
    withProfile(async (profile) => {
      const context = await openContext(profile)
      const page = await context.newPage()
      await setQuota(context, page, QUOTA)
      await page.goto(server.address)
      await startAssessment(page, speaker, { subject: 'Embassy in Lima' })
      const waited = await runsFull(context, page, { take() {}, make: () => setQuota(context, page) })
      console.log(`quota of ${QUOTA} bytes: the failure was shown after ${waited} ms, nothing was lost`)
      await context.close()
    }),
  )
})

/** Not a skipped test where there are no disks to make: a skipped one would count as failed. */
if (canMakeDisks)
  describe('The disk has no room left', () => {
    it(PROMISE, () =>
      withSmallDisk(async (disk) => {
        const context = await openContext(disk.folder)
        const page = await context.newPage()
        await page.goto(server.address)
        await startAssessment(page, speaker, { subject: 'Embassy in Lima' })
        await saved(page, speaker).waitFor()
        const waited = await runsFull(context, page, { take: disk.fill, make: async () => disk.free() })
        console.log(`full disk: the failure was shown after ${waited} ms, nothing was lost`)
        await context.close()
      }),
    )
  })
