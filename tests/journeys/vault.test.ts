import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { storedRows } from './disk.ts'
import { axe, useJourney } from './harness.ts'
import type { Speaker } from './speak.ts'
import { answer, group, heading, notice, reload, saved, showDomain, startAssessment } from './steps.ts'
import { openSettings, PASSPHRASE, speakOfVault, turnOn, unlockWith } from './vault-steps.ts'

const languages = ['en', 'ar'] as const
const SUBJECT = 'Embassy in Lima'
const NOTE = 'The lock of the archive is broken'

/** Everything that the two stores have on the disk, as far as a page can read it. */
async function onDisk(page: Page): Promise<readonly [string, string]> {
  const journal = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('mizan-journal')
    const texts: string[] = []
    for await (const name of Reflect.apply(Reflect.get(folder, 'keys'), folder, []))
      texts.push(await (await (await folder.getFileHandle(String(name))).getFile()).text())
    return texts.join('')
  })
  return [JSON.stringify(await storedRows(page)), journal]
}

async function anAnswerWithNote(page: Page, speaker: Speaker): Promise<void> {
  const { m } = speaker
  const question = speaker.question('QC-01')
  await startAssessment(page, speaker, { subject: SUBJECT })
  await answer(page, speaker, question, speaker.step('mostly'))
  await group(page, question).getByRole('button', { name: m.assess.note, exact: true }).click()
  await group(page, question).getByLabel(m.assess.note, { exact: true }).fill(NOTE)
  await saved(page, speaker).waitFor()
}

describe.each(languages)('The vault in %s', (language) => {
  const journey = useJourney()

  it('is turned on with a printed phrase, leaves nothing readable, and opens again with either secret', async () => {
    const vaulted = await speakOfVault(language)
    const { speaker, words } = vaulted
    const { page } = await journey.openPage({ language })
    await anAnswerWithNote(page, speaker)
    for (const store of await onDisk(page)) expect(store).toContain(NOTE)
    const phrase = await turnOn(page, vaulted, async () => expect(await axe(page)).toEqual([]))
    for (const store of await onDisk(page)) {
      for (const word of [NOTE, SUBJECT, 'QC-01', 'mostly']) expect(store).not.toContain(word)
      expect(store).toContain('envelope')
    }

    for (const secret of [PASSPHRASE, phrase]) {
      await reload(page)
      await heading(page, words.lockedTitle).waitFor()
      expect(await page.locator('html').innerText()).not.toContain(SUBJECT)
      expect(await page.title()).toContain(words.lockedTitle)
      await unlockWith(page, words, 'not the passphrase')
      await page.getByText(words.wrongPassphrase).waitFor()
      expect(await axe(page)).toEqual([])
      if (secret === phrase) {
        await page.getByRole('button', { name: words.usePhrase, exact: true }).click()
        await page.getByLabel(words.recoveryPhrase, { exact: true }).fill(phrase.replace(/\w$/, ''))
        await page.getByRole('button', { name: words.unlock, exact: true }).click()
        await page.getByText(words.wrongLength(7)).waitFor()
        await page.getByLabel(words.recoveryPhrase, { exact: true }).fill(phrase.toLowerCase())
        await page.getByRole('button', { name: words.unlock, exact: true }).click()
        await notice(page).getByText(words.openedByPhrase).waitFor()
      } else await unlockWith(page, words, secret)
      await heading(page, speaker.m.shell.settings).waitFor()
    }
    await page.getByRole('link', { name: speaker.m.shell.tagline }).click()
    await page.getByRole('link', { name: speaker.m.library.goOn, exact: true }).click()
    await heading(page, SUBJECT).waitFor()
    expect(await page.title()).not.toContain(SUBJECT)
    await showDomain(page, speaker, speaker.domainOf('QC-01').id)
    const note = group(page, speaker.question('QC-01')).getByLabel(speaker.m.assess.note, { exact: true })
    expect(await note.inputValue()).toBe(NOTE)
  })
})

/** The files of a browser's profile that hold a word, in either way that browsers write words. */
async function filesWith(profile: string, word: string): Promise<readonly string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const held = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file)
      return bytes.includes(Buffer.from(word, 'latin1')) || bytes.includes(Buffer.from(word, 'utf16le')) ? [file] : []
    }),
  )
  return held.flat().map((file) => file.slice(profile.length + 1))
}

describe('A browser in which the vault was on before anything was typed', () => {
  const journey = useJourney()

  it.each([
    ['holds none of it in any file of its profile', true],
    ['control: without a vault holds it in both stores and in the history', false],
  ])('%s', async (_promise, sealed) => {
    const vaulted = await speakOfVault('en')
    const profile = await mkdtemp(join(tmpdir(), 'mizan-vault-'))
    const { page, close } = await journey.openPage({ profile })
    if (sealed) await turnOn(page, vaulted)
    await page.getByRole('link', { name: vaulted.speaker.m.shell.tagline }).click()
    await anAnswerWithNote(page, vaulted.speaker)
    await openSettings(page, vaulted.speaker)
    await page.goBack()
    await heading(page, SUBJECT).waitFor()
    await close()
    const files = [...(await filesWith(profile, SUBJECT)), ...(await filesWith(profile, NOTE))]
    if (sealed) expect(files).toEqual([])
    else for (const place of ['File System', 'IndexedDB', 'History']) expect(files.join(' ')).toContain(place)
  })
})

describe('A vault that is left alone', () => {
  const journey = useJourney()

  it('saves what was typed and locks every tab at once, and each asks for itself', async () => {
    const vaulted = await speakOfVault('en')
    const { speaker, words } = vaulted
    const { page, context } = await journey.openPage()
    await context.clock.install()
    await reload(page)
    await anAnswerWithNote(page, speaker)
    const address = page.url()
    await turnOn(page, vaulted)
    await page.goto(address)
    await heading(page, SUBJECT).waitFor()
    const other = await context.newPage()
    await other.goto(address)
    await heading(other, words.lockedTitle).waitFor()
    await unlockWith(other, words, PASSPHRASE)
    await heading(other, SUBJECT).waitFor()

    await page.bringToFront()
    const note = group(page, speaker.question('QC-01')).getByLabel(speaker.m.assess.note, { exact: true })
    await note.fill(`${NOTE}, still`)
    await context.clock.fastForward(14 * 60_000 + 40_000)
    await notice(page).getByText(words.soon).waitFor()
    await context.clock.fastForward(30_000)
    await heading(page, words.lockedTitle).waitFor()
    await heading(other, words.lockedTitle).waitFor()
    await unlockWith(page, words, PASSPHRASE)
    await heading(page, SUBJECT).waitFor()
    expect(await note.inputValue()).toBe(`${NOTE}, still`)
    expect(await heading(other, words.lockedTitle).count()).toBe(1)
  })
})
