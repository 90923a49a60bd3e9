import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fontFamilies, readBundle } from '../sizes/bundle.ts'
import { builtPackages, unlisted } from '../supply/built-packages.ts'
import { useJourney } from './harness.ts'
import { speak } from './speak.ts'
import { heading } from './steps.ts'

const TYPEFACE = '@expo-google-fonts/'

/** What the build tools write themselves: helpers of a few lines, which no package of the report stands for. */
const OF_THE_TOOLS = ['rolldown', 'vite']

const nameOf = (listed: string) => listed.replace(/ [^ ]+$/, '')

/** `name version` of each item, as it is written on the screen. */
const listed = (page: Page): Promise<string[]> =>
  page.locator('ul[aria-labelledby="others"] > li').locator('bdi:first-child').allInnerTexts()

describe('About and licences', () => {
  const journey = useJourney()

  it('lists every package of the bundles with its version, and nothing else but the typefaces', async () => {
    const { page } = await journey.openPage({ path: '#/settings' })
    const { m } = await speak('en')
    await page.getByRole('link', { name: m.about.title }).click()
    await heading(page, m.about.title).waitFor()
    const shown = await listed(page)
    const built = builtPackages(readBundle())
    expect(built.length).toBeGreaterThan(20)
    expect(unlisted(built, shown)).toEqual([])
    const more = unlisted(shown, built).filter((name) => !OF_THE_TOOLS.includes(nameOf(name)))
    expect(more.filter((name) => !name.startsWith(TYPEFACE))).toEqual([])
    expect(more.length).toBe(fontFamilies().size)
    expect(unlisted([...built, 'planted 1.0.0'], shown)).toEqual(['planted 1.0.0'])
  })

  it('opens a licence in its own language, and hands out the bill of materials without the server', async () => {
    const { page, offlineReady } = await journey.openPage({ path: '#/about', language: 'ar' })
    await offlineReady()
    await journey.server().close()
    const { m } = await speak('ar')
    await page.reload()
    await heading(page, m.about.title).waitFor()
    await page.getByText('react-dom', { exact: false }).first().click()
    const text = page.getByText('Permission is hereby granted', { exact: false }).filter({ visible: true })
    await expect.poll(() => text.getAttribute('lang')).toBe('en')
    await expect.poll(() => text.getAttribute('dir')).toBe('ltr')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: m.about.download }).click()
    expect(await readFile(await (await downloading).path())).toEqual(await readFile('dist/sbom.cdx.json'))
  })
})
