import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { foreignWords } from './foreign-words.ts'
import { axe, useJourney } from './harness.ts'
import { screens } from './screens.ts'
import { speak } from './speak.ts'
import { heading } from './steps.ts'

const languages = ['en', 'ar'] as const

const WIDTHS = [1440, 390] as const
/** 400 % zoom on a screen of 1280 px. */
const NARROWEST = 320

/** These open within the page they belong to. */
const ON_THE_SAME_PAGE = ['library', 'new assessment', 'back up', 'explain', 'what if', 'plan, empty']

/** How far the page can be scrolled sideways, and what sticks out. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [`${scrollWidth - clientWidth} px`, ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })
}

const resize = (page: Page, width: number) => page.setViewportSize({ width, height: width < 1000 ? 844 : 900 })

async function problemsOf(page: Page, width: number, scheme: 'light' | 'dark'): Promise<string[]> {
  await resize(page, width)
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  return [...(await sideways(page)), ...(await axe(page))].map((problem) => `${width} ${scheme}: ${problem}`)
}

async function frame(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1, includeHidden: true }).count()
  return headings === 1 ? [] : [`${headings} main headings`]
}

describe.each(languages)('Every screen in %s', (language) => {
  const journey = useJourney()

  it.each(WIDTHS)('keeps to WCAG 2.2 A and AA at %i px, light and dark, and never scrolls sideways', async (width) => {
    const speaker = await speak(language)
    const { page } = await journey.openPage({ language })
    const found: string[] = []
    for await (const name of screens(page, speaker)) {
      const problems = [...(await frame(page))]
      for (const scheme of ['light', 'dark'] as const) problems.push(...(await problemsOf(page, width, scheme)))
      await resize(page, NARROWEST)
      problems.push(...(await sideways(page)).map((problem) => `${NARROWEST}: ${problem}`))
      await resize(page, width)
      found.push(...problems.map((problem) => `${name}, ${problem}`))
    }
    expect(found).toEqual([])
  })

  it('says in this language where one is, and leaves no word in the other', async () => {
    const speaker = await speak(language)
    const { page } = await journey.openPage({ language })
    const titles: string[] = []
    const foreign: string[] = []
    for await (const name of screens(page, speaker)) {
      if (!ON_THE_SAME_PAGE.includes(name)) titles.push(await page.title())
      foreign.push(...(await foreignWords(page, speaker)).map((word) => `${name}: ${word}`))
    }
    expect(foreign).toEqual([])
    expect(titles.filter((title) => !title.endsWith(speaker.m.shell.name))).toEqual([])
    expect([...new Set(titles)]).toEqual(titles)
  })
})

describe('What looks for problems', () => {
  const journey = useJourney()

  it('finds a missing name, a pale word, a wide block and a word in another language', async () => {
    const speaker = await speak('ar')
    const { page } = await journey.openPage({ language: 'ar' })
    await heading(page, speaker.m.library.welcomeTitle).waitFor()
    await page.evaluate(() => {
      const button = document.createElement('button')
      const pale = Object.assign(document.createElement('p'), { textContent: 'pale' })
      Object.assign(pale.style, { color: '#ddd', width: '5000px' })
      document.querySelector('main')?.append(button, pale)
    })
    const found = (await problemsOf(page, 390, 'light')).join('\n')
    expect(found).toContain('button-name')
    expect(found).toContain('color-contrast')
    expect(found).toContain(' px')
    expect(await foreignWords(page, speaker)).toEqual(['pale'])
  })
})
