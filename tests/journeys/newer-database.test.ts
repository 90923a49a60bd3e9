import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { storedRows } from './disk.ts'
import { useJourney } from './harness.ts'
import { type Speaker, speak } from './speak.ts'
import { answer, heading, saved, startAssessment } from './steps.ts'

const NEWER = 99

/** Mizan in another tab, as a version to come would open the database. */
async function openNewer(page: Page, address: string): Promise<void> {
  await page.addInitScript((version) => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function openAsNewer(this: IDBFactory, name: string) {
      return open.call(this, name, version)
    }
  }, NEWER)
  await page.goto(address)
}

async function anAnswer(page: Page, speaker: Speaker): Promise<void> {
  await startAssessment(page, speaker, { subject: 'Embassy' })
  await answer(page, speaker, speaker.question('QC-01'), speaker.step('mostly'))
  await saved(page, speaker).waitFor()
}

describe.each(['en', 'ar'] as const)('A tab of an older Mizan in %s', (language) => {
  const journey = useJourney()

  it('lets a newer one have the database, says so, and touches nothing', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page, context } = await journey.openPage({ language })
    await anAnswer(page, speaker)
    const before = await storedRows(page)
    const newer = await context.newPage()
    await openNewer(newer, journey.server().address)
    await heading(page, m.shell.storageTitle).waitFor()
    await page.getByText(m.shell.storage.newer).waitFor()
    expect(await storedRows(newer)).toEqual(before)
  })

  it('keeps on the screen what it could not save before that, and says what to do', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page, context } = await journey.openPage({ language })
    await anAnswer(page, speaker)
    // Whatever is written from now on finds no room.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await answer(page, speaker, speaker.question('QC-02'), speaker.step('mostly'))
    await page.getByText(m.assess.saveFailed.full).waitFor()
    const newer = await context.newPage()
    await openNewer(newer, journey.server().address)
    await page.getByRole('button', { name: m.assess.tryAgain, exact: true }).click()
    await page.getByText(m.assess.saveFailed.newer).waitFor()
    await page.getByText(m.terms.answeredOf(2, 20)).waitFor()
    await page.getByRole('button', { name: m.assess.exportNow, exact: true }).waitFor()
  })
})
