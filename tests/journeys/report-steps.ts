/** What a person does on the report's page, by the names they see. */
import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from 'playwright-core'
import { plain } from './pdf-text.ts'
import { sampleFor } from './sample.ts'
import type { Speaker } from './speak.ts'
import { addSample, heading, roundRow } from './steps.ts'

/** From the empty library to the report of the sample's third round. */
export async function openReport(page: Page, speaker: Speaker): Promise<void> {
  const { m } = speaker
  await addSample(page, speaker)
  const { third } = sampleFor(speaker)
  await roundRow(page, speaker, third.date).getByRole('link', { name: m.library.results, exact: true }).click()
  await page.getByRole('link', { name: m.results.report, exact: true }).click()
  await heading(page, m.output.heading).waitFor()
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()))

export const preview = (page: Page, { m }: Speaker): Locator =>
  page.getByRole('region', { name: m.output.preview, exact: true })

/** What the whole preview says: also of what is laid out only when it is looked at, which has no text of its own until then. */
export async function readPreview(page: Page, speaker: Speaker): Promise<string> {
  const parts = await preview(page, speaker).locator('p, dt, dd, h2, h3, h4, th, td, li').allTextContents()
  return plain(parts.join(' '))
}

/** Opens a part of the wishes that is folded. */
export const unfold = (page: Page, title: string): Promise<void> =>
  page.locator('summary').filter({ hasText: title }).click()

/** *Download PDF*: what the file is called, and its bytes. */
export async function downloadPdf(page: Page, { m }: Speaker) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.output.download, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

/** *Choose a picture* for the cover, as the browser's own dialog would hand it over. */
export async function chooseLogo(page: Page, { m }: Speaker, name: string, content: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: m.reportWishes.chooseLogo, exact: true }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(content) })
}
