import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { storedRows } from './disk.ts'
import { useJourney } from './harness.ts'
import { plain, skeleton, textsNotRead, wordsNotDrawn } from './pdf-text.ts'
import { bytesOf, openReport, preview, readPreview } from './report-steps.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { heading, notice, openFile } from './steps.ts'

const languages = ['en', 'ar'] as const

/** Everything a reader of the sample's third report must find: subject, questions, notes, reasons, next steps. */
function mustBeRead(speaker: Speaker): readonly string[] {
  const { subject, third } = sampleFor(speaker)
  const said = Object.values(third.answers).flatMap((answer) => [
    ...(answer.note === undefined ? [] : [answer.note]),
    ...(answer.state === 'not-applicable' ? [answer.reason] : []),
  ])
  expect(said.length).toBeGreaterThan(3)
  return [subject, ...speaker.questions.map(({ text }) => text), ...said]
}

/** Keeps the page's worker waiting for its work, as on a slow machine, until the page is told to go on. */
function slowWorkers(page: Page): Promise<void> {
  return page.evaluate(() => {
    const original = Worker.prototype.postMessage
    Worker.prototype.postMessage = function wait(this: Worker) {}
    Reflect.set(window, 'hurry', () => {
      Worker.prototype.postMessage = original
    })
  })
}

const hurry = (page: Page) =>
  page.evaluate(() => {
    const go: unknown = Reflect.get(window, 'hurry')
    if (typeof go === 'function') go()
  })

describe.each(languages)('The report in %s', (language) => {
  const journey = useJourney()

  it('shows a preview and makes a PDF in a worker, in which every question and every note can be read', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await openReport(page, speaker)
    const texts = mustBeRead(speaker)
    await preview(page, speaker).getByRole('heading', { name: m.report.headline }).waitFor()
    const shown = await readPreview(page, speaker)
    expect(texts.filter((text) => !shown.includes(plain(text)))).toEqual([])
    expect(shown).toContain(plain(f.percent(sampleFor(speaker).third.result.overall.index)))

    const [worker, download] = await Promise.all([
      page.waitForEvent('worker'),
      page.waitForEvent('download'),
      page.getByRole('button', { name: m.output.download, exact: true }).click(),
    ])
    expect(worker.url()).toContain('pdf-worker')
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    await notice(page).getByText(m.output.made(download.suggestedFilename())).waitFor()
    expect(page.workers().filter((other) => other.url().includes('pdf-worker'))).toEqual([])

    const bytes = await bytesOf(download)
    expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-')
    expect(wordsNotDrawn(bytes, texts)).toEqual([])
    expect(textsNotRead(bytes, texts) ?? []).toEqual([])
    const { pages, entries } = skeleton(bytes)
    expect(pages).toBeGreaterThanOrEqual(5)
    expect(pages).toBeLessThanOrEqual(15)
    expect(entries).toBeGreaterThanOrEqual(5)
    expect(wordsNotDrawn(bytes, [m.report.page(pages, pages)])).toEqual([])
  })

  it('tells its progress, can be cancelled without a trace, and is made at the next try', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await openReport(page, speaker)
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    await slowWorkers(page)
    const button = page.getByRole('button', { name: m.output.download, exact: true })
    await button.click()
    await page.getByRole('progressbar', { name: m.output.making }).waitFor()
    await page.getByRole('button', { name: m.output.cancel, exact: true }).click()
    await notice(page).getByText(m.output.cancelled).waitFor()
    await button.waitFor()
    expect(page.workers().filter((other) => other.url().includes('pdf-worker'))).toEqual([])
    expect(downloads).toEqual([])
    await hurry(page)
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect((await bytesOf(download)).length).toBeGreaterThan(20_000)
  })
})

describe('A report in another language than the page', () => {
  const journey = useJourney()

  it('is previewed and made in that language', async () => {
    const [english, arabic] = await Promise.all([speak('en'), speak('ar')])
    const { page } = await journey.openPage()
    await openReport(page, english)
    await page.getByRole('combobox', { name: english.m.output.language }).selectOption('ar')
    const sheet = preview(page, english)
    await sheet.getByRole('heading', { name: arabic.m.report.headline }).waitFor()
    await expect.poll(() => sheet.getAttribute('dir')).toBe('rtl')
    await expect.poll(() => sheet.getAttribute('lang')).toBe('ar')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: english.m.output.download, exact: true }).click(),
    ])
    const bytes = await bytesOf(download)
    expect(wordsNotDrawn(bytes, [arabic.m.report.headline, ...arabic.questions.map(({ text }) => text)])).toEqual([])
  })
})

describe('A report with its data attached', () => {
  const journey = useJourney()

  it('opens in another browser as the assessment it was made from, and is refused once it was changed', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page } = await journey.openPage()
    await openReport(page, speaker)
    await page.getByRole('checkbox', { name: m.output.attach }).check()
    await page.getByText(m.output.attachHint).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: m.output.download, exact: true }).click(),
    ])
    const bytes = await bytesOf(download)
    const { subject, third } = sampleFor(speaker)

    const { page: elsewhere } = await journey.openPage()
    await heading(elsewhere, m.library.welcomeTitle).waitFor()
    const changed = Uint8Array.from(bytes)
    const at = Buffer.from(bytes).indexOf(JSON.stringify(subject))
    changed[at + 1] = (changed[at + 1] ?? 0) ^ 1
    await openFile(elsewhere, 'changed.pdf', changed)
    await notice(elsewhere).getByText('The data in this PDF is not what was written').waitFor()
    await openFile(elsewhere, 'report.pdf', bytes)
    await elsewhere.getByRole('heading', { name: subject, level: 1 }).waitFor()
    const { assessments = [] } = await storedRows(elsewhere)
    expect(assessments.map(({ date }) => date)).toEqual([third.date])

    await elsewhere.goto(`${elsewhere.url().split('#')[0]}#/verify`)
    await openFile(elsewhere, 'report.pdf', bytes)
    await elsewhere.getByText(m.seal.fileUnsealed('report.pdf')).waitFor()
  })
})
