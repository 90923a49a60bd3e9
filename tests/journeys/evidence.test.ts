import { readFile as readFromDisk } from 'node:fs/promises'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assessmentFileSchema } from '../../src/engine/assessment.ts'
import { loadProblemWords } from '../../src/i18n/index.ts'
import { storedRows } from './disk.ts'
import { useJourney } from './harness.ts'
import { serveFiles, servePage } from './server.ts'
import { type Speaker, speak } from './speak.ts'
import { answer, group, heading, inRoundMenu, notice, openFile, reload, saved, startAssessment } from './steps.ts'

const SUBJECT = 'عيادة Sadu & Sons'
const DATE = '2026-05-04'
const ADDRESS = 'https://intranet.example.org/policies/2026'
const MINUTES = { name: 'محضر May.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 not really') }
const HUGE = { name: 'video.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(1_000_001) }

/** The first question of the Quick check with its note open, and what stands beside its answer. */
async function openEvidence(page: Page, speaker: Speaker) {
  const card = group(page, speaker.question('QC-01'))
  const note = card.getByRole('button', { name: speaker.m.assess.note, exact: true })
  if ((await note.getAttribute('aria-expanded')) === 'false') await note.click()
  const words = speaker.m.assessTools.evidence
  const named = (name: string) => card.getByRole('button', { name, exact: true })
  return {
    card,
    words,
    links: card.getByRole('list', { name: words.links }),
    files: card.getByRole('list', { name: words.files }),
    addLink: named(words.addLink),
    addFile: named(words.addFile),
    field: card.getByLabel(words.address, { exact: true }),
    chosen: card.locator('input[type=file]'),
  }
}

const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return download
}

const bytesOf = async (download: Download) => readFromDisk(await download.path())
const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)

async function addBoth(page: Page, speaker: Speaker): Promise<void> {
  const { addLink, field, chosen, links, files, words, card } = await openEvidence(page, speaker)
  await addLink.click()
  await field.fill('nonsense')
  await field.press('Enter')
  await card.getByText(words.notAnAddress).waitFor()
  await field.fill('intranet.example.org/policies/2026')
  await field.press('Enter')
  await links.getByText(ADDRESS).waitFor()
  expect(await hasFocus(addLink)).toBe(true)
  await chosen.setInputFiles([MINUTES, HUGE])
  await files.getByText(MINUTES.name).waitFor()
  await card.getByText(words.refused.fileBytes(HUGE.name, speaker.f.size(1_000_000))).waitFor()
  await saved(page, speaker).waitFor()
}

describe.each(['en', 'ar'] as const)('Evidence beside an answer in %s', (language) => {
  const journey = useJourney()

  it('links and files are kept, come back, can be undone, and go along with the next round', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language, width: 390 })
    await startAssessment(page, speaker, { subject: SUBJECT, date: DATE })
    await answer(page, speaker, speaker.question('QC-01'), speaker.step('yes'))
    await addBoth(page, speaker)

    await reload(page)
    const { card, words, files, links, addFile } = await openEvidence(page, speaker)
    const [download, remove] = [words.downloadName(MINUTES.name), words.remove(MINUTES.name)]
    const again = await downloaded(page, () => files.getByRole('button', { name: download }).click())
    expect(await bytesOf(again)).toEqual(MINUTES.buffer)

    await files.getByRole('button', { name: remove }).click()
    await files.waitFor({ state: 'detached' })
    expect(await hasFocus(addFile)).toBe(true)
    await card.getByText(words.fileRemoved(MINUTES.name)).waitFor({ state: 'attached' })
    await page.keyboard.press('Control+z')
    await files.getByText(MINUTES.name).waitFor()
    await links.getByRole('button', { name: words.remove(ADDRESS) }).click()
    await page.keyboard.press('Control+z')
    await links.getByText(ADDRESS).waitFor()
    await saved(page, speaker).waitFor()

    await page.getByRole('link', { name: m.shell.name }).click()
    await inRoundMenu(page, speaker, DATE, m.library.nextRound)
    await notice(page).getByText(m.libraryLater.nextRoundStarted(1)).waitFor()
    const next = await openEvidence(page, speaker)
    await next.links.getByText(ADDRESS).waitFor()
    const copy = await downloaded(page, () => next.files.getByRole('button', { name: download }).click())
    expect(await bytesOf(copy)).toEqual(MINUTES.buffer)
  })

  it('go out with the file, come back in another browser, and are refused when they were changed on the way', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await startAssessment(page, speaker, { subject: SUBJECT, date: DATE })
    await addBoth(page, speaker)
    await page.getByRole('link', { name: m.shell.name }).click()
    await heading(page, m.library.title).waitFor()
    const text = (
      await bytesOf(await downloaded(page, () => inRoundMenu(page, speaker, DATE, m.library.export)))
    ).toString()
    const [[id, content] = ['', '']] = Object.entries(assessmentFileSchema.parse(JSON.parse(text)).attachments ?? {})
    expect(Buffer.from(content, 'base64')).toEqual(MINUTES.buffer)

    const other = await journey.openPage({ language })
    await heading(other.page, m.library.welcomeTitle).waitFor()
    const changed = Buffer.from(MINUTES.buffer).fill('x', 0, 1).toString('base64')
    await openFile(other.page, 'changed.json', text.replace(`"${id}": "${content}"`, `"${id}": "${changed}"`))
    const { sentence } = await loadProblemWords(speaker)
    const problem = { code: 'attachment-changed', path: ['attachments', id], params: { name: MINUTES.name } } as const
    await notice(other.page).getByText(sentence(problem)).waitFor()
    expect(await storedRows(other.page)).toMatchObject({ assessments: [], files: [] })

    await openFile(other.page, 'theirs.json', text)
    await notice(other.page).getByText(m.libraryLater.openedAssessment(SUBJECT)).waitFor()
    expect((await storedRows(other.page))['files']).toMatchObject([{ id, content }])
  })
})

/** From the empty library to the question before one leaves for somebody else's page. */
async function aboutToLeave(page: Page, speaker: Speaker, address: string) {
  const { host } = new URL(address)
  await startAssessment(page, speaker, { subject: SUBJECT })
  const { addLink, field, links, words } = await openEvidence(page, speaker)
  await addLink.click()
  await field.fill(address)
  await field.press('Enter')
  const opener = links.getByRole('button', { name: words.openHost(host) })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: words.leaveTitle })
  await dialog.getByText(words.leaveText(host)).waitFor()
  return { words, links, opener, dialog, leaving: dialog.getByRole('link', { name: words.openHost(host) }) }
}

describe('A link in the evidence', () => {
  const journey = useJourney({ serve: serveFiles })

  it('is followed only by somebody who has read where it leads, in a tab that knows nothing of this one', async () => {
    const speaker = await speak('en')
    const stranger = await servePage('<p>their page</p>')
    const { page, context, foreign } = await journey.openPage({ provoked: true })
    const address = `${stranger.address}policy`
    const { links, opener, dialog, leaving } = await aboutToLeave(page, speaker, address)
    await dialog.getByText(address).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await hasFocus(opener)).toBe(true)
    expect(await links.getByRole('link').count()).toBe(0)
    expect([foreign, stranger.requests]).toEqual([[], []])

    await opener.click()
    await expect.poll(() => leaving.getAttribute('rel')).toBe('noopener noreferrer')
    const [tab] = await Promise.all([context.waitForEvent('page'), leaving.click()])
    await tab.getByText('their page').waitFor()
    expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
    await dialog.waitFor({ state: 'detached' })
    await stranger.close()
  })
})

describe('A link where every way out is closed', () => {
  const journey = useJourney()

  it('is not followed even then, and can be copied', async () => {
    const speaker = await speak('en')
    const stranger = await servePage('<p>their page</p>')
    const { page, context } = await journey.openPage({ provoked: true })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const address = `${stranger.address}policy`
    const { words, dialog, leaving } = await aboutToLeave(page, speaker, address)
    await dialog.getByText(words.leaveRefused).waitFor()
    await dialog.getByRole('button', { name: words.copy, exact: true }).click()
    await dialog.getByRole('button', { name: words.copied, exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
    const [tab] = await Promise.all([context.waitForEvent('page'), leaving.click()])
    await tab.waitForLoadState()
    expect(tab.url()).not.toBe(address)
    expect(stranger.requests).toEqual([])
    await stranger.close()
  })
})
