import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readBack } from '../formats/pdf/read-back.ts'
import { useJourney } from './harness.ts'
import { plain, wordsNotDrawn } from './pdf-text.ts'
import { chooseLogo, downloadPdf, openReport, preview, readPreview, unfold } from './report-steps.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { reload } from './steps.ts'

/** A red pixel, as any drawing program writes it. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
)

const chapters = (page: Page, speaker: Speaker) =>
  preview(page, speaker).getByRole('heading', { level: 2 }).allTextContents()

describe('A report made to measure', () => {
  const journey = useJourney()

  it('has the sections of its kind in the order wished for, and the next report starts like it', async () => {
    const speaker = await speak('en')
    const { m, f } = speaker
    const { reportWishes: words } = m
    const { page } = await journey.openPage()
    await openReport(page, speaker)
    const changes = m.report.changes(f.date(sampleFor(speaker).second.date))
    await page.getByRole('radio', { name: words.presets.board.name }).check()
    await expect.poll(() => chapters(page, speaker)).toEqual([m.report.headline, changes, m.report.domains])

    await unfold(page, words.sectionsTitle)
    await page.getByRole('checkbox', { name: words.sections.method }).check()
    const up = page.getByRole('button', { name: words.up(words.sections.domains), exact: true })
    await up.press('Enter')
    await up.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: words.moved(words.sections.domains, 2, 11) })
      .waitFor()
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
    const wanted = [m.report.domains, m.report.headline, changes, m.report.method]
    await expect.poll(() => chapters(page, speaker)).toEqual(wanted)

    await reload(page)
    await expect.poll(() => chapters(page, speaker)).toEqual(wanted)
    await unfold(page, words.sectionsTitle)
    await page.getByRole('button', { name: words.reset, exact: true }).click()
    await expect.poll(() => chapters(page, speaker)).toEqual([m.report.headline, changes, m.report.domains])
  })

  it('speaks another language with its marking and logo, and tells nothing that is withheld', async () => {
    const [speaker, arabic] = await Promise.all([speak('en'), speak('ar')])
    const { m } = speaker
    const { reportWishes: words } = m
    const { subject, third } = sampleFor(speaker)
    const { page } = await journey.openPage()
    await openReport(page, speaker)
    await unfold(page, words.markingTitle)
    await chooseLogo(page, speaker, 'mark.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await page.getByRole('alert').filter({ hasText: words.logoProblems.kind }).waitFor()
    await chooseLogo(page, speaker, 'mark.png', PIXEL)
    await page.getByRole('combobox', { name: words.marking }).fill(m.report.markings.confidential)
    await preview(page, speaker)
      .getByRole('img', { name: m.report.logoAlt(subject), exact: true })
      .waitFor()
    await page.getByRole('combobox', { name: m.output.language }).selectOption('ar')
    await preview(page, speaker).getByRole('heading', { name: arabic.m.report.headline }).waitFor()
    expect(await readPreview(page, speaker)).toContain(arabic.m.report.markings.confidential)
    const open = await downloadPdf(page, speaker)
    expect([...readBack(open.bytes).objects.values()].join()).toContain('/DCTDecode')
    expect(wordsNotDrawn(open.bytes, [arabic.m.report.headline, arabic.m.report.markings.confidential])).toEqual([])

    await unfold(page, words.redactionTitle)
    await page.getByRole('checkbox', { name: words.redaction.subject }).check()
    await page.getByRole('checkbox', { name: words.redaction.notes }).check()
    await expect.poll(() => page.getByRole('checkbox', { name: m.output.attach }).isDisabled()).toBe(true)
    await expect.poll(() => readPreview(page, speaker)).toContain(plain(arabic.m.report.subjectWithheld))
    const notes = Object.values(third.answers).flatMap(({ note }) => note ?? [])
    expect(notes.length).toBeGreaterThan(0)
    const shown = await readPreview(page, speaker)
    expect([subject, ...notes].filter((text) => shown.includes(plain(text)))).toEqual([])
    const closed = await downloadPdf(page, speaker)
    const everything = [...readBack(closed.bytes).objects.values()].join()
    expect(everything).not.toContain('/DCTDecode')
    const [word = ''] = subject.split(' ').slice(-1)
    expect(readBack(open.bytes).pages.join()).toContain(word)
    expect(readBack(closed.bytes).pages.join() + closed.name).not.toContain(word)
  })
})
