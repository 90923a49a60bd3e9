import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { coveredFocus, moving, smallTargets, unmarked } from './by-hand.ts'
import { useJourney } from './harness.ts'
import { screens } from './screens.ts'
import { speak } from './speak.ts'
import { addSample, heading } from './steps.ts'

/** Where one starts and fills in: everything is for a finger (WCAG 2.5.5). Figures in tables need not be (2.5.8). */
const FILLING_IN = ['welcome', 'library', 'new assessment', 'assess', 'settings']
const FINGER = 44
const LEAST = 24

/** Every screen, each looked at by somebody who needs something of it. */
async function everyScreen(page: Page, language: 'en' | 'ar', look: (page: Page, name: string) => Promise<string[]>) {
  const found: string[] = []
  for await (const name of screens(page, await speak(language)))
    found.push(...(await look(page, name)).map((problem) => `${name}, ${problem}`))
  return found
}

describe('Whoever uses Mizan', () => {
  const journey = useJourney()

  it.each(['en', 'ar'] as const)(
    'with a finger finds no control under 44 px while filling in, and none under 24 px anywhere, in %s',
    async (language) => {
      const { page } = await journey.openPage({ language, width: 390 })
      const look = (_page: Page, name: string) => smallTargets(page, FILLING_IN.includes(name) ? FINGER : LEAST)
      expect(await everyScreen(page, language, look)).toEqual([])
    },
  )

  it('with colours of their own can tell what is chosen', async () => {
    const { page } = await journey.openPage()
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    expect(await everyScreen(page, 'en', unmarked)).toEqual([])
  })

  it('and asked for calm sees nothing move', async () => {
    const { page } = await journey.openPage()
    expect(await everyScreen(page, 'en', moving)).toEqual([])
  })

  it('at 400 % zoom always sees where the focus is', async () => {
    const speaker = await speak('en')
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    await page.setViewportSize({ width: 320, height: 256 })
    await page.getByRole('link', { name: speaker.m.library.goOn, exact: true }).first().click()
    await page.getByRole('radio').first().waitFor()
    await page.keyboard.press('j')
    const found: string[] = []
    for (let pressed = 0; pressed < 60; pressed++) {
      await page.keyboard.press(pressed % 3 === 0 ? 'Shift+Tab' : 'Tab')
      found.push(...(await coveredFocus(page)))
    }
    expect(found).toEqual([])
  })
})

describe('What looks for them', () => {
  const journey = useJourney()

  it('finds a small button, a chosen one like the others, something that moves and a covered focus', async () => {
    const { m } = await speak('en')
    const { page } = await journey.openPage()
    await heading(page, m.library.welcomeTitle).waitFor()
    await page.evaluate(() => {
      const list = document.createElement('ul')
      for (const pressed of ['true', 'false']) {
        const button = Object.assign(document.createElement('button'), { textContent: pressed })
        button.setAttribute('aria-pressed', pressed)
        button.style.transition = 'color 1s'
        list.append(button)
      }
      const cover = document.createElement('div')
      Object.assign(cover.style, { position: 'fixed', inset: '0' })
      document.querySelector('main')?.append(list)
      document.body.append(cover)
      list.querySelector('button')?.focus()
    })
    expect((await smallTargets(page, FINGER)).join('\n')).toContain('aria-pressed="true"')
    expect((await unmarked(page)).join('\n')).toContain('aria-pressed="true"')
    expect((await moving(page)).join('\n')).toContain('aria-pressed="true"')
    expect((await coveredFocus(page)).join('\n')).toContain('aria-pressed="true"')
  })
})
