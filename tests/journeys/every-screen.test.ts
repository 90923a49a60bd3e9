import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, useJourney } from './harness.ts'
import { screens } from './screens.ts'
import { speak } from './speak.ts'
import { latinWords } from './latin-words.ts'

const languages = ['en', 'ar'] as const

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

async function problemsOf(page: Page, width: number, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width, height: width < 1000 ? 844 : 900 })
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  return [...(await sideways(page)), ...(await axe(page))].map((problem) => `${width} ${scheme}: ${problem}`)
}

async function frame(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1, includeHidden: true }).count()
  return headings === 1 ? [] : [`${headings} main headings`]
}

describe.each(languages)('Every screen in %s', (language) => {
  const journey = useJourney()

  it('keeps to WCAG 2.2 A and AA, wide and narrow, light and dark, and never scrolls sideways', async () => {
    const speaker = await speak(language)
    const { page } = await journey.openPage({ language })
    const found: string[] = []
    for await (const name of screens(page, speaker)) {
      const problems = [...(await frame(page))]
      for (const width of [1440, 390])
        for (const scheme of ['light', 'dark'] as const) problems.push(...(await problemsOf(page, width, scheme)))
      await page.setViewportSize({ width: 320, height: 844 })
      problems.push(...(await sideways(page)).map((problem) => `320: ${problem}`))
      await page.setViewportSize({ width: 1440, height: 900 })
      found.push(...problems.map((problem) => `${name}, ${problem}`))
    }
    expect(found).toEqual([])
  })

  it('has a title of its own', async () => {
    const speaker = await speak(language)
    const { page } = await journey.openPage({ language })
    const titles: string[] = []
    for await (const name of screens(page, speaker)) {
      if (!['new assessment', 'explain', 'what if'].includes(name)) titles.push(await page.title())
    }
    expect(titles.every((title) => title.includes(speaker.m.shell.name))).toBe(true)
    expect([...new Set(titles)]).toEqual(titles)
  })
})

describe('The Arabic screens', () => {
  const journey = useJourney()

  it('have no English word left, beside ids and names that are the same everywhere', async () => {
    const speaker = await speak('ar')
    const { page } = await journey.openPage({ language: 'ar' })
    const found: string[] = []
    for await (const name of screens(page, speaker))
      found.push(...(await latinWords(page)).map((word) => `${name}: ${word}`))
    expect(found).toEqual([])
  })
})

describe('What looks for problems', () => {
  const journey = useJourney()

  it('finds a missing name, a pale word and a wide block', async () => {
    const { page } = await journey.openPage()
    await page.evaluate(() => {
      const button = document.createElement('button')
      const pale = Object.assign(document.createElement('p'), { textContent: 'pale' })
      Object.assign(pale.style, { color: '#ddd', width: '5000px' })
      document.querySelector('main')?.append(button, pale)
    })
    const found = (await problemsOf(page, 390, 'light')).join('\n')
    expect(found).toContain('button-name')
    expect(found).toContain('color-contrast')
    expect(found).toContain('4610 px')
    expect(await latinWords(page)).toContain('pale')
  })
})
