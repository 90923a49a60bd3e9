import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/engine/fingerprint.ts'
import { storedRows } from './disk.ts'
import { axe, useJourney } from './harness.ts'
import { textsNotRead, wordsNotDrawn } from './pdf-text.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import {
  addSample,
  group,
  heading,
  inRoundMenu,
  notice,
  openFile,
  reload,
  roundRow,
  saved,
  subjectCard,
} from './steps.ts'

const languages = ['en', 'ar'] as const

/** *Mark as final* in the menu of a round, up to the question. */
async function askToMark(page: Page, speaker: Speaker, date: string) {
  const { m } = speaker
  await inRoundMenu(page, speaker, date, m.library.markFinal)
  const dialog = page.getByRole('dialog', { name: m.seal.markTitle(sampleFor(speaker).subject) })
  await dialog.getByText(m.seal.consequence).waitFor()
  return { dialog, mark: dialog.getByRole('button', { name: m.library.markFinal, exact: true }) }
}

/** The seals on disk, the oldest round first. */
async function seals(page: Page) {
  const { assessments = [] } = await storedRows(page)
  const rows = assessments.toSorted((a, b) => String(a['date']).localeCompare(String(b['date'])))
  return rows.flatMap(({ id, seal }) =>
    typeof seal === 'object' && seal !== null ? [{ id: String(id), digest: String(Reflect.get(seal, 'digest')) }] : [],
  )
}

async function markFinal(page: Page, speaker: Speaker, date: string): Promise<void> {
  const { mark } = await askToMark(page, speaker, date)
  await mark.click()
  await roundRow(page, speaker, date).getByText(speaker.m.library.final, { exact: true }).waitFor()
}

async function exported(page: Page, speaker: Speaker, date: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    inRoundMenu(page, speaker, date, speaker.m.library.export),
  ])
  return readFile(await download.path(), 'utf8')
}

async function verifyPage(page: Page, { m }: Speaker, id = ''): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, `#/verify/${id}`)
  await heading(page, m.seal.verifyTitle).waitFor()
}

async function typeFromPaper(page: Page, { m }: Speaker, digits: string): Promise<void> {
  await page.getByLabel(m.seal.paperLabel, { exact: true }).fill(digits)
  await page.getByRole('button', { name: m.seal.compare, exact: true }).click()
}

/** Changes an answer past the app, in the database itself. */
function tamper(page: Page, assessmentId: string, questionId: string): Promise<void> {
  return page.evaluate(
    async ([assessment = '', question = '']) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('mizan')
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
      const rows = database.transaction('answers', 'readwrite').objectStore('answers')
      await new Promise<void>((resolve) => {
        rows.put({
          assessmentId: assessment,
          questionId: question,
          answer: { state: 'answered', value: 'yes', note: 'better than it was' },
        }).onsuccess = () => resolve()
      })
      database.close()
    },
    [assessmentId, questionId],
  )
}

describe.each(languages)('A final assessment in %s', (language) => {
  const journey = useJourney()

  it('says what is not settled, is sealed, and shows its fingerprint on the screen and on every page of the PDF', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { third } = sampleFor(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { dialog, mark } = await askToMark(page, speaker, third.date)
    const { open, notSure } = third.result.overall.counts
    const sentences = [...(open > 0 ? [m.seal.open(open)] : []), ...(notSure > 0 ? [m.seal.notSure(notSure)] : [])]
    for (const sentence of sentences) await dialog.getByText(sentence, { exact: true }).waitFor()
    if (sentences.length === 0) await dialog.getByText(m.seal.nothingLeft).waitFor()
    await mark.click()
    await roundRow(page, speaker, third.date).getByText(m.library.final, { exact: true }).waitFor()
    const [seal] = await seals(page)
    const digits = fingerprint(seal?.digest ?? '')
    await notice(page).getByText(m.seal.marked(digits)).waitFor()

    await roundRow(page, speaker, third.date).getByRole('link', { name: m.library.results, exact: true }).click()
    await page.getByText(digits, { exact: true }).waitFor()
    await expect.poll(() => page.getByText(digits, { exact: true }).getAttribute('dir')).toBe('ltr')
    expect(await page.getByRole('button', { name: m.library.markFinal, exact: true }).count()).toBe(0)
    await page.getByRole('link', { name: m.results.report, exact: true }).click()
    const preview = page.getByRole('region', { name: m.output.preview, exact: true })
    await preview.getByText(digits).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: m.output.download, exact: true }).click(),
    ])
    const bytes = new Uint8Array(await readFile(await download.path()))
    expect(wordsNotDrawn(bytes, [digits])).toEqual([])
    expect(textsNotRead(bytes, [digits]) ?? []).toEqual([])
  })

  it('cannot be edited; a new revision can, and stands for it in the lists', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { subject, third } = sampleFor(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await markFinal(page, speaker, third.date)
    const [seal] = await seals(page)
    const { answers: before } = await storedRows(page)
    await page.evaluate((to) => {
      location.hash = to
    }, `#/assess/${seal?.id}/QC-01`)
    await page.getByText(m.assess.finalStrip).waitFor()
    const radios = group(page, speaker.question('QC-01')).getByRole('radio')
    for (const radio of await radios.all()) await radio.click({ force: true })
    await page.keyboard.press('1')
    expect((await storedRows(page))['answers']).toEqual(before)
    await page.getByRole('link', { name: m.shell.name }).click()
    await subjectCard(page, subject).getByRole('button', { name: m.library.rename, exact: true }).click()
    const rename = page.getByRole('dialog', { name: m.libraryLater.renameTitle })
    await rename.getByText(m.seal.renameRefused).waitFor()
    await expect.poll(() => rename.getByRole('button', { name: m.library.save, exact: true }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')

    await inRoundMenu(page, speaker, third.date, m.library.newRevision)
    const dialog = page.getByRole('dialog', { name: m.library.newRevision })
    await dialog.getByRole('button', { name: m.library.start, exact: true }).click()
    await notice(page).getByText(m.seal.revisionStarted(2)).waitFor()
    await page.evaluate(() => {
      location.hash = `${location.hash}/QC-01`
    })
    await group(page, speaker.question('QC-01')).getByRole('radio').first().check()
    await saved(page, speaker).waitFor()
    expect((await seals(page)).map(({ digest }) => digest)).toEqual([seal?.digest])
    await page.getByRole('link', { name: m.shell.name }).click()
    await subjectCard(page, subject).getByText(m.library.rounds(3)).waitFor()
    const rows = roundRow(page, speaker, third.date)
    await rows.filter({ hasText: m.library.revised }).getByText(m.library.final, { exact: true }).waitFor()
    await rows.getByText(m.library.revision(2)).waitFor()
    await expect.poll(() => rows.count()).toBe(2)
  })

  it('is verified alone, as a line, against paper, and after somebody changed it past the app', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { subject, second, third } = sampleFor(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await markFinal(page, speaker, second.date)
    await markFinal(page, speaker, third.date)
    const [older, newer] = await seals(page)
    await verifyPage(page, speaker, newer?.id)
    await page.getByText(m.seal.intactLine(2)).waitFor()
    await typeFromPaper(page, speaker, fingerprint(older?.digest ?? '').replaceAll(' ', ''))
    await page.getByText(m.seal.paperSame(subject, f.date(second.date))).waitFor()
    await typeFromPaper(page, speaker, '0000 0000 0000 0000')
    await page.getByText(m.seal.paperOther).waitFor()
    await typeFromPaper(page, speaker, '12')
    await page.getByText(m.seal.paperIncomplete).waitFor()
    expect(await axe(page)).toEqual([])

    await tamper(page, older?.id ?? '', 'QC-02')
    await reload(page)
    await page.getByText(m.seal.brokenLine).waitFor()
    const row = page.getByRole('row').filter({ hasText: f.date(second.date) })
    await row.getByText(m.seal.changed).waitFor()
    await page
      .getByRole('row')
      .filter({ hasText: f.date(third.date) })
      .getByText(m.seal.intact, { exact: true })
      .waitFor()
    await typeFromPaper(page, speaker, fingerprint(older?.digest ?? ''))
    await page.getByText(m.seal.paperBroken(subject, f.date(second.date))).waitFor()
    await page.evaluate((to) => {
      location.hash = to
    }, `#/results/${older?.id}`)
    await page.getByRole('alert').filter({ hasText: m.seal.broken }).waitFor()
    expect(await axe(page)).toEqual([])
  })

  it('goes out and comes in with its seal; a changed file is told, and opened only as a draft, when asked to', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { subject, third } = sampleFor(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await markFinal(page, speaker, third.date)
    const text = await exported(page, speaker, third.date)
    const changed = text.replace('"state": "not-sure"', '"state": "unanswered"')
    expect(changed).not.toBe(text)

    const { page: other } = await journey.openPage({ language })
    await heading(other, m.library.welcomeTitle).waitFor()
    await openFile(other, 'changed.json', changed)
    await notice(other).getByText(m.seal.brokenFile('changed.json')).waitFor()
    expect((await storedRows(other))['assessments']).toEqual([])
    await notice(other).getByRole('button', { name: m.seal.asDraft, exact: true }).click()
    await notice(other).getByText(m.seal.openedAsDraft(subject)).waitFor()
    await expect.poll(() => seals(other)).toEqual([])

    await other.getByRole('link', { name: m.shell.name }).click()
    await heading(other, m.library.title).waitFor()
    await openFile(other, 'sealed.json', text)
    await notice(other).getByText(m.seal.openedIntact(subject)).waitFor()
    await expect.poll(() => seals(other)).toEqual(await seals(page))

    await verifyPage(other, speaker)
    await openFile(other, 'changed.json', changed)
    await other.getByText(m.seal.fileBroken('changed.json')).waitFor()
    await openFile(other, 'sealed.json', text)
    await other.getByText(m.seal.fileIntact(subject, f.date(third.date))).waitFor()
  })

  it('is sealed once when two tabs mark it at the same time', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { third } = sampleFor(speaker)
    const { page, context } = await journey.openPage({ language })
    await addSample(page, speaker)
    await notice(page).getByRole('button', { name: m.shell.dismiss, exact: true }).click()
    const other = await context.newPage()
    await other.goto(page.url())
    await heading(other, m.library.title).waitFor()
    const asked = await Promise.all([page, other].map((tab) => askToMark(tab, speaker, third.date)))
    await Promise.all(asked.map(({ mark }) => mark.click()))
    await Promise.all([page, other].map((tab) => notice(tab).getByRole('paragraph').first().waitFor()))
    const said = await Promise.all([page, other].map((tab) => notice(tab).innerText()))
    const [seal] = await seals(page)
    const marked = said.filter((text) => text.includes(fingerprint(seal?.digest ?? '')))
    expect([marked.length, said.filter((text) => text.includes(m.seal.alreadyFinal)).length]).toEqual([1, 1])
    await expect.poll(() => seals(page)).toHaveLength(1)
  })
})
