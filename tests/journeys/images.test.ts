import { mkdir, stat } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useJourney, type Variant } from './harness.ts'
import { sampleFor } from './sample.ts'
import { speak } from './speak.ts'
import { addSample, heading, notice, roundRow } from './steps.ts'

/** With MIZAN_IMAGES=1 the README's pictures are taken anew; otherwise they go where reports go. */
const FOLDER = process.env['MIZAN_IMAGES'] === '1' ? 'docs/images' : 'reports/screenshots'
const MOST_BYTES = 200_000

type Picture = { readonly name: string; readonly of: 'results' | 'assess' } & Required<
  Pick<Variant, 'language' | 'scheme'>
>

const PICTURES: readonly Picture[] = [
  { name: 'results', of: 'results', language: 'en', scheme: 'light' },
  { name: 'results-ar-dark', of: 'results', language: 'ar', scheme: 'dark' },
  { name: 'assess', of: 'assess', language: 'en', scheme: 'light' },
]

const fontsLoaded = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    scrollTo(0, 0)
  })

describe('The pictures of the README', () => {
  const journey = useJourney()

  it.each(PICTURES)('$name: the third round of the sample, as somebody sees it', async ({ name, of, ...variant }) => {
    const speaker = await speak(variant.language)
    const { m } = speaker
    const { page } = await journey.openPage(variant)
    await addSample(page, speaker)
    await notice(page).getByRole('button', { name: m.shell.dismiss, exact: true }).click()
    const { subject, third } = sampleFor(speaker)
    const link = of === 'results' ? m.library.results : m.library.goOn
    await roundRow(page, speaker, third.date).getByRole('link', { name: link, exact: true }).click()
    await heading(page, subject).waitFor()
    await page.getByRole('main').getByRole('img').first().waitFor()
    await fontsLoaded(page)
    await mkdir(FOLDER, { recursive: true })
    const path = `${FOLDER}/${name}.png`
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    expect((await stat(path)).size).toBeLessThan(MOST_BYTES)
  })
})
