import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadRecoveryWords } from '../../src/i18n/index.ts'
import { LAUNCH_FLAGS } from '../browser.ts'
import { type RunningServer, serveBuild } from '../journeys/server.ts'
import { type Speaker, speak } from '../journeys/speak.ts'
import { group, startAssessment } from '../journeys/steps.ts'
import { withProfile } from './mortal-browser.ts'

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

/** Writes ever new notes until one is not saved; tells what was written last before that, and what was refused. */
async function writeUntilFull(
  page: Page,
): Promise<{ readonly before: string; readonly refused: string; readonly waited: number }> {
  const { m, questions } = speaker
  const [first] = questions
  if (!first) throw new Error('The Quick check asks nothing.')
  await group(page, first).getByRole('button', { name: m.assess.note, exact: true }).click()
  const note = group(page, first).getByLabel(m.assess.note, { exact: true })
  const [saved, failed] = [m.assess.save.saved, m.assess.save.failed]
  let before = ''
  for (let n = 0; n < 400; n++) {
    const text = randomText(n)
    await note.fill(text)
    const started = Date.now()
    await page.waitForFunction(
      ([yes = '', no = '']) =>
        [yes, no].includes(document.querySelector('[role=status][data-state]')?.textContent ?? ''),
      [saved, failed],
    )
    if ((await status(page).innerText()) === failed) return { before, refused: text, waited: Date.now() - started }
    before = text
  }
  throw new Error('The quota was never reached.')
}

describe('The browser has no room left', () => {
  it('what was saved stays, the failure is said at once, the text stays on the screen and can be exported, and trying again works when there is room', async () => {
    const { m, questions } = speaker
    const recovery = await loadRecoveryWords(speaker)
    await withProfile(async (profile) => {
      const context = await openContext(profile)
      const page = await context.newPage()
      await setQuota(context, page, QUOTA)
      await page.goto(server.address)
      await startAssessment(page, speaker, { subject: 'Embassy in Lima' })
      const { before, refused, waited } = await writeUntilFull(page)
      const copies = (await page.getByText(recovery.oneCopyHint).count()) > 0 ? 'one' : 'two'
      console.log(`quota: the failure was shown after ${waited} ms; copies then: ${copies}`)
      expect(waited).toBeLessThan(SOON)
      const [first] = questions
      if (!first) throw new Error('The Quick check asks nothing.')
      const note = () => group(page, first).getByLabel(m.assess.note, { exact: true })
      expect(await note().inputValue()).toBe(refused)

      const downloading = page.waitForEvent('download')
      await page.getByRole('alert').getByRole('button', { name: m.assess.exportNow, exact: true }).click()
      expect(await (await downloading).path()).not.toBe('')

      const other = await context.newPage()
      await other.goto(page.url())
      await other.getByRole('radio').first().waitFor()
      const kept = await group(other, first).getByLabel(m.assess.note, { exact: true }).inputValue()
      expect([before, refused]).toContain(kept)
      await other.close()

      await setQuota(context, page)
      await page.getByRole('button', { name: m.assess.tryAgain, exact: true }).click()
      await status(page)
        .filter({ hasText: new RegExp(`^${m.assess.save.saved}$`) })
        .waitFor({ timeout: 60_000 })
      await page.reload()
      await page.getByRole('radio').first().waitFor()
      expect(await note().inputValue()).toBe(refused)
      await context.close()
    })
  })
})
