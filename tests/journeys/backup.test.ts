import { readFile as readFromDisk } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type BackupWords, loadBackupWords, loadProblemWords } from '../../src/i18n/index.ts'
import { storedRows } from './disk.ts'
import { axe, useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addSample, heading, inRoundMenu, notice, openFile, reload } from './steps.ts'

const languages = ['en', 'ar'] as const
const PASSPHRASE = 'orchid lantern gravel سبعة'

/** Everything on disk but the settings, whose head counts the changes. */
async function kept(page: Page) {
  const { settings: _settings, ...rows } = await storedRows(page)
  return rows
}

const dialogOf = (page: Page) => page.getByRole('dialog')

/** Saves the backup that the open dialog offers. */
async function saved(page: Page, words: BackupWords): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: words.save, exact: true }).click(),
  ])
  const name = download.suggestedFilename()
  await notice(page).getByText(words.saved(name)).waitFor()
  return { name, bytes: await readFromDisk(await download.path()) }
}

async function typePassphrase(dialog: Locator, words: BackupWords, ...typed: readonly string[]): Promise<void> {
  const labels = [words.passphrase, words.again]
  for (const [at, text] of typed.entries()) await dialog.getByLabel(labels[at] ?? '', { exact: true }).fill(text)
}

async function eraseEverything(page: Page, { m }: Speaker): Promise<void> {
  await page.getByRole('link', { name: m.shell.settings, exact: true }).click()
  await page.getByRole('button', { name: m.settings.erase, exact: true }).click()
  await dialogOf(page).getByRole('button', { name: m.settings.eraseNow, exact: true }).click()
  await heading(page, m.library.welcomeTitle).waitFor()
}

/** *Restore backup*, with the file in the browser's own dialog. */
async function chooseBackup(page: Page, { m }: Speaker, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: m.library.restoreBackup, exact: true }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer })
}

const restoreButton = (page: Page, words: BackupWords) =>
  dialogOf(page).getByRole('button', { name: words.restore, exact: true })

describe.each(languages)('Backups in %s', (language) => {
  const journey = useJourney()

  it('bring everything back after everything was erased, with a preview and a way back', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const words = await loadBackupWords(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await page.getByText(words.never).waitFor()
    const before = await kept(page)

    await page.getByRole('button', { name: m.library.backUp, exact: true }).click()
    const dialog = dialogOf(page)
    await dialog.getByRole('radio', { name: words.encrypted }).check()
    await typePassphrase(dialog, words, PASSPHRASE, `${PASSPHRASE}!`)
    await dialog.getByRole('button', { name: words.save, exact: true }).click()
    await dialog.getByText(words.notTheSame).waitFor()
    await typePassphrase(dialog, words, PASSPHRASE, PASSPHRASE)
    const { name, bytes } = await saved(page, words)
    expect(bytes.toString()).not.toContain(sampleFor(speaker).subject)
    const today = new Date().toISOString().slice(0, 10)
    await page.getByText(words.last(speaker.f.date(today), 0)).waitFor()

    await eraseEverything(page, speaker)
    await chooseBackup(page, speaker, name, bytes)
    await typePassphrase(dialog, words, 'another one')
    await page.keyboard.press('Enter')
    await dialog.getByText(words.wrong).waitFor()
    await typePassphrase(dialog, words, PASSPHRASE)
    await page.keyboard.press('Enter')
    await dialog.getByText(words.sum.added(3)).waitFor()
    expect(await axe(page)).toEqual([])
    await restoreButton(page, words).click()
    await page.getByText(m.library.rounds(3)).waitFor()
    await expect.poll(() => kept(page)).toEqual(before)

    await notice(page).getByRole('button', { name: m.shell.undo, exact: true }).click()
    await notice(page).getByText(words.undone).waitFor()
    await heading(page, m.library.welcomeTitle).waitFor()
    expect(Object.values(await kept(page)).flat()).toEqual([])

    await openFile(page, name, bytes)
    await typePassphrase(dialog, words, PASSPHRASE)
    await page.keyboard.press('Enter')
    await restoreButton(page, words).click()
    await page.getByText(m.library.rounds(3)).waitFor()
    await reload(page)
    await expect.poll(() => kept(page)).toEqual(before)
  })

  it('of one assessment keep mine where it differs unless somebody chooses otherwise; a damaged one changes nothing', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const words = await loadBackupWords(speaker)
    const { sentence } = await loadProblemWords(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { subject, third } = sampleFor(speaker)
    await inRoundMenu(page, speaker, third.date, m.library.backUpOne)
    const { name, bytes } = await saved(page, words)
    expect(JSON.parse(bytes.toString())).toMatchObject({ scope: 'assessment', assessments: [{}], roadmaps: [] })

    await page.getByRole('button', { name: m.library.rename, exact: true }).click()
    await dialogOf(page).getByLabel(m.libraryLater.subject, { exact: true }).fill('Renamed')
    await dialogOf(page).getByRole('button', { name: m.library.save, exact: true }).click()
    await heading(page, m.library.title).waitFor()
    const renamed = await kept(page)

    const damaged = Buffer.from(bytes.toString().replace('"state": "answered"', '"state": "not-sure"'))
    await openFile(page, name, damaged)
    await dialogOf(page)
      .getByText(sentence({ code: 'backup-changed' }))
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => kept(page)).toEqual(renamed)

    await openFile(page, name, bytes)
    const choice = dialogOf(page).getByLabel(words.choose(subject, f.date(third.date)))
    await expect.poll(() => choice.inputValue()).toBe('mine')
    expect(await axe(page)).toEqual([])
    await choice.selectOption('both')
    await dialogOf(page).getByText(words.sum.copied(1)).waitFor()
    await restoreButton(page, words).click()
    await page.getByRole('heading', { name: subject, level: 3 }).waitFor()
    await notice(page).getByRole('button', { name: m.shell.undo, exact: true }).click()
    await notice(page).getByText(words.undone).waitFor()
    await expect.poll(() => kept(page)).toEqual(renamed)
  })
})
