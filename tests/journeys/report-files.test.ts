import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe } from './accessibility.ts'
import { useJourney } from './harness.ts'
import { plain } from './pdf-text.ts'
import { bytesOf, openReport } from './report-steps.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { notice } from './steps.ts'

async function openFormats(page: Page, speaker: Speaker): Promise<void> {
  await openReport(page, speaker)
  await page.getByText(speaker.m.exports.title, { exact: true }).click()
}

/** The file behind a button, and what it is called. */
async function fileOf(page: Page, { m }: Speaker, name: string) {
  const button = page.getByRole('button', { name, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  await notice(page).getByText(m.exports.made(download.suggestedFilename())).waitFor()
  await button.and(page.locator(':enabled')).waitFor()
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

const isPng = (bytes: Uint8Array) => Buffer.from(bytes.subarray(1, 4)).toString() === 'PNG'
const chartsIn = (zip: Uint8Array, ending: string) =>
  Object.entries(unzipSync(zip)).filter(([path]) => path.endsWith(ending))

describe.each(['en', 'ar'] as const)('The report as other files in %s', (language) => {
  const journey = useJourney()

  it('is made in a worker, in every format, with the charts as vectors and pixels', async () => {
    const speaker = await speak(language)
    const { names, chartsAs } = speaker.m.exports
    const { page } = await journey.openPage({ language })
    await openFormats(page, speaker)
    const { subject } = sampleFor(speaker)

    const markdown = await fileOf(page, speaker, names.markdown)
    expect(markdown.name).toMatch(/\.md$/)
    expect(plain(Buffer.from(markdown.bytes).toString())).toContain(plain(subject))
    const csv = await fileOf(page, speaker, names.csv)
    expect(Buffer.from(csv.bytes).toString().split('\r\n')).toHaveLength(speaker.questions.length + 2)
    const workbook = await fileOf(page, speaker, names.xlsx)
    expect(chartsIn(workbook.bytes, '.xml').length).toBeGreaterThan(5)

    const svg = chartsIn((await fileOf(page, speaker, chartsAs.svg)).bytes, '.svg')
    const png = chartsIn((await fileOf(page, speaker, chartsAs.png)).bytes, '.png')
    expect(svg.length).toBeGreaterThan(1)
    expect(png.map(([path]) => path.replace('.png', '.svg'))).toEqual(svg.map(([path]) => path))
    expect(png.filter(([, bytes]) => !isPng(bytes) || bytes.length < 5_000)).toEqual([])
    const document = await fileOf(page, speaker, names.docx)
    const pictures = chartsIn(document.bytes, '.png')
    expect(pictures.map(([, bytes]) => bytes.length)).toEqual(png.map(([, bytes]) => bytes.length))
    expect(page.workers().filter((worker) => worker.url().includes('file-worker'))).toEqual([])
  })

  it('opens as a page of its own, which is as accessible as ours', async () => {
    const speaker = await speak(language)
    const { page, context } = await journey.openPage({ language })
    await openFormats(page, speaker)
    const { bytes } = await fileOf(page, speaker, speaker.m.exports.names.html)
    const shown = await context.newPage()
    const troubles: string[] = []
    shown.on('console', (message) => troubles.push(message.text()))
    await shown.setContent(Buffer.from(bytes).toString())
    for (const colorScheme of ['light', 'dark'] as const) {
      await shown.emulateMedia({ colorScheme })
      expect(await axe(shown)).toEqual([])
    }
    await shown.setViewportSize({ width: 320, height: 700 })
    await expect.poll(() => shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(troubles).toEqual([])
    await shown.close()
  })
})
