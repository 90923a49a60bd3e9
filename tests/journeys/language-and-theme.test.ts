import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languageName } from '../../src/i18n/index.ts'
import { useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addSample, answer, group, heading, option, reload, roundRow, saved, startAssessment } from './steps.ts'

const attributes = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

/** The lightness of what lies behind everything, 0 for black and 255 for white. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const parts =
      getComputedStyle(document.body)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? []
    return Math.max(...parts.slice(0, 3))
  })

const SHOWN_AS = 'mizanShownAs'

/** Runs in the page before anything of it: notes how the document is marked each time that something is shown. */
function noteHowShown(key: string): void {
  const shown: string[] = []
  Reflect.set(window, key, shown)
  const look = () => {
    const root = document.getElementById('root')
    if (!root || root.hidden) return
    const { lang, dir, dataset } = document.documentElement
    const words = /[\u0600-\u06ff]/.test(root.querySelector('main h2')?.textContent ?? '') ? 'Arabic' : 'English'
    const now = `${words}: ${lang} ${dir} ${dataset['theme'] ?? 'system'}`
    if (shown.at(-1) !== now) shown.push(now)
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
}

const themeButton = (page: Page, { m }: Speaker, theme: 'system' | 'light' | 'dark') =>
  page.getByRole('button', { name: `${m.shell.theme}: ${m.shell.themes[theme]}`, exact: true })

describe('The switch of language in the header', () => {
  const journey = useJourney()

  it('begins with the browser’s language, keeps page and answers when it is changed, and is remembered', async () => {
    const [english, arabic] = await Promise.all([speak('en'), speak('ar')])
    const { page } = await journey.openPage({ language: 'ar' })
    await heading(page, arabic.m.library.welcomeTitle).waitFor()
    expect(await attributes(page)).toEqual(['ar', 'rtl'])
    await startAssessment(page, arabic, { subject: 'Sohar Clinic' })
    await answer(page, arabic, arabic.question('QC-01'), arabic.step('mostly'))
    await saved(page, arabic).waitFor()
    const address = page.url()

    await page.getByRole('button', { name: languageName('en'), exact: true }).click()
    await group(page, english.question('QC-01')).waitFor()
    expect(await attributes(page)).toEqual(['en', 'ltr'])
    expect(page.url()).toBe(address)
    expect(await option(page, english.question('QC-01'), english.step('mostly')).isChecked()).toBe(true)
    await answer(page, english, english.question('QC-02'), english.step('yes'))
    await saved(page, english).waitFor()
    await reload(page)
    expect(await attributes(page)).toEqual(['en', 'ltr'])

    await page.getByRole('button', { name: languageName('ar'), exact: true }).click()
    await page.getByText(arabic.m.terms.answeredOf(2, 20)).waitFor()
    expect(await attributes(page)).toEqual(['ar', 'rtl'])
    await page.waitForFunction((title) => document.title.startsWith(title), arabic.m.assess.title('Sohar Clinic'))
  })

  it('turns the charts round too, and writes every number and date in the other language', async () => {
    const [english, arabic] = await Promise.all([speak('en'), speak('ar')])
    const { page } = await journey.openPage()
    await addSample(page, english)
    const { third } = sampleFor(english)
    await roundRow(page, english, third.date)
      .getByRole('link', { name: english.m.library.results, exact: true })
      .click()
    const place = async ({ m, question, domainOf }: Speaker) => {
      const { short, title } = domainOf(question('QC-03').id)
      const label = page
        .getByRole('img', { name: m.results.radarTitle })
        .getByText(short ?? title)
        .first()
      const radar = await page.getByRole('img', { name: m.results.radarTitle }).boundingBox()
      const box = await label.boundingBox()
      if (!radar || !box) throw new Error('The radar is not on the screen.')
      return box.x + box.width / 2 - (radar.x + radar.width / 2)
    }
    await page.getByRole('img', { name: english.m.results.radarTitle }).waitFor()
    await expect.poll(() => place(english)).toBeGreaterThan(0)
    await page.getByRole('button', { name: languageName('ar'), exact: true }).click()
    await page.getByRole('img', { name: arabic.m.results.radarTitle }).waitFor()
    await expect.poll(() => place(arabic)).toBeLessThan(0)
    const { f } = arabic
    const text = await page.getByRole('main').innerText()
    expect(text).toContain(f.date(third.date))
    expect(text).toContain(f.percent(third.result.overall.index))
    expect(text).not.toContain(english.f.date(third.date))
  })
})

describe('Light and dark', () => {
  const journey = useJourney()

  it('come from the system, follow it, and can be switched and remembered', async () => {
    const speaker = await speak('en')
    const { page } = await journey.openPage({ scheme: 'dark' })
    await heading(page, speaker.m.library.welcomeTitle).waitFor()
    expect(await lightness(page)).toBeLessThan(60)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await lightness(page)).toBeGreaterThan(200)
    await themeButton(page, speaker, 'system').click()
    await page.emulateMedia({ colorScheme: 'dark' })
    await themeButton(page, speaker, 'light').waitFor()
    expect(await lightness(page)).toBeGreaterThan(200)
    await page.emulateMedia({ colorScheme: 'light' })
    await themeButton(page, speaker, 'light').click()
    await themeButton(page, speaker, 'dark').waitFor()
    expect(await lightness(page)).toBeLessThan(60)
    await reload(page)
    expect(await lightness(page)).toBeLessThan(60)
    await themeButton(page, speaker, 'dark').click()
    expect(await lightness(page)).toBeGreaterThan(200)
  })
})

describe('What was chosen', () => {
  const journey = useJourney()

  it('is there with the first thing that is shown in it, so that nothing turns round or flashes', async () => {
    const [english, arabic] = await Promise.all([speak('en'), speak('ar')])
    const { page } = await journey.openPage({ language: 'ar' })
    await themeButton(page, arabic, 'system').click()
    await themeButton(page, arabic, 'light').click()
    await themeButton(page, arabic, 'dark').waitFor()
    await page.addInitScript(noteHowShown, SHOWN_AS)
    await reload(page)
    await page.getByRole('button', { name: languageName('en'), exact: true }).click()
    await heading(page, english.m.library.welcomeTitle).waitFor()
    await page.waitForFunction(() => document.documentElement.dir === 'ltr')
    const shown = await page.evaluate((key) => Reflect.get(window, key), SHOWN_AS)
    expect(shown).toEqual(['Arabic: ar rtl dark', 'English: en ltr dark'])
  })
})
