import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { valuesOnDisk } from './disk.ts'
import { useJourney } from './harness.ts'
import { speak } from './speak.ts'
import { group, heading, option, saved } from './steps.ts'

const SUBJECT = 'قنصلية صحار'
/** Further than anybody goes on looking for a control. */
const FURTHEST = 40

const holdsFocus = (place: Locator) =>
  place.evaluateAll((elements) => elements.some((element) => element.contains(document.activeElement)))

/** Presses Tab until the focus is in this place, as long as a patient person would. */
async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < FURTHEST; pressed++) {
    if (await holdsFocus(place)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The ${key} key does not lead to ${place.toString()}.`)
}

/** In a group of native radios: Space takes the first, the arrow goes on. */
async function choose(page: Page, wanted: Locator): Promise<void> {
  await page.keyboard.press('Space')
  for (let pressed = 0; pressed < FURTHEST && !(await wanted.isChecked()); pressed++)
    await page.keyboard.press('ArrowDown')
  await expect.poll(() => wanted.isChecked()).toBe(true)
}

/** A ring of 2 px or more around what has the focus, or around the row that stands for an invisible radio. */
const hasVisibleFocus = (page: Page) =>
  page.evaluate(() => {
    const chain = [document.activeElement, document.activeElement?.parentElement]
    return chain.some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity !== '0'
    })
  })

describe('Somebody without a mouse', () => {
  const journey = useJourney()

  it('starts and fills in the whole Quick check in Arabic with Tab, arrows and Space, and sees where they are', async () => {
    const speaker = await speak('ar')
    const { m, f } = speaker
    const { page } = await journey.openPage({ language: 'ar' })
    await heading(page, m.library.welcomeTitle).waitFor()
    await tabTo(page, page.getByRole('button', { name: m.library.newAssessment, exact: true }))
    expect(await hasVisibleFocus(page)).toBe(true)
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('dialog').getByLabel(m.libraryLater.subject, { exact: true }))
    await page.keyboard.insertText(SUBJECT)
    await page.keyboard.press('Enter')
    await heading(page, SUBJECT).waitFor()

    for (const question of speaker.questions) {
      if (!(await group(page, question).isVisible())) {
        await tabTo(page, page.getByRole('button', { name: m.assess.nextDomain, exact: true }))
        await page.keyboard.press('Space')
      }
      await tabTo(page, group(page, question).getByRole('radio'))
      expect(await hasVisibleFocus(page), question.id).toBe(true)
      await choose(page, option(page, question, speaker.step(question.must ? 'yes' : 'mostly')))
    }
    await saved(page, speaker).waitFor()
    await page.getByText(m.terms.answeredOf(20, 20)).waitFor()
    const values = [...(await valuesOnDisk(page)).values()]
    expect(values.filter((value) => value === 'mostly')).toHaveLength(16)
    expect(values.filter((value) => value === 'yes')).toHaveLength(4)

    await tabTo(page, page.getByRole('link', { name: m.assess.finish, exact: true }))
    await page.keyboard.press('Enter')
    // Twelve of the forty points of weight are at Yes, the other twenty-eight at two thirds.
    await page
      .getByRole('region', { name: m.results.result, exact: true })
      .getByText(f.percent((12 + 28 * (2 / 3)) / 40))
      .first()
      .waitFor()
  })
})
