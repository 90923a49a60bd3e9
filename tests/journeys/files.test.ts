import { readFile as readFromDisk } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assessmentFileSchema } from '../../src/engine/assessment.ts'
import { readFile } from '../../src/formats/read/index.ts'
import type { LocatedProblem } from '../../src/formats/read/problem.ts'
import { loadProblemWords } from '../../src/i18n/index.ts'
import { questionnaireText } from '../formats/documents.ts'
import { anAssessment, fileOf, halfFilledIn } from './assessment-file.ts'
import { storedRows } from './disk.ts'
import { useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addSample, heading, inRoundMenu, notice, openFile, saved, startAssessment, subjectCard } from './steps.ts'

const languages = ['en', 'ar'] as const

async function exported(page: Page, speaker: Speaker, date: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    inRoundMenu(page, speaker, date, speaker.m.library.export),
  ])
  await notice(page).getByText(speaker.m.libraryLater.exported(download.suggestedFilename())).waitFor()
  return readFromDisk(await download.path(), 'utf8')
}

const toLibrary = async (page: Page, { m }: Speaker) => {
  await page.getByRole('link', { name: m.shell.name }).click()
  await heading(page, m.library.title).waitFor()
}

describe.each(languages)('Files in %s', (language) => {
  const journey = useJourney()

  it('go out whole and come back identical in another browser', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { subject, third } = sampleFor(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const text = await exported(page, speaker, third.date)
    const { assessment, questionnaire } = assessmentFileSchema.parse(JSON.parse(text))
    expect(assessment.answers).toEqual(third.answers)
    expect(Object.keys(questionnaire.translations ?? {})).toEqual(['ar'])

    const other = await journey.openPage({ language })
    await heading(other.page, m.library.welcomeTitle).waitFor()
    await openFile(other.page, 'theirs.json', text)
    await heading(other.page, subject).waitFor()
    await notice(other.page).getByText(m.libraryLater.openedAssessment(subject)).waitFor()
    await toLibrary(other.page, speaker)
    expect(await exported(other.page, speaker, third.date)).toBe(text)

    await openFile(other.page, 'again.json', text)
    await notice(other.page).getByText(m.libraryLater.alreadyThere(subject)).waitFor()
    await toLibrary(other.page, speaker)
    await other.page.getByText(m.library.rounds(1)).waitFor()
  })

  it('bring somebody’s own questionnaire, with questions of every type, to be filled in', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await heading(page, m.library.welcomeTitle).waitFor()
    await openFile(page, 'visitors.json', questionnaireText)
    await notice(page).getByText(m.libraryLater.openedQuestionnaire('Visitors in the office')).waitFor()
    await page.getByText(m.library.imported, { exact: true }).waitFor()
    await startAssessment(page, speaker, { subject: 'Harbour office', questionnaire: 'Visitors in the office' })

    const group = (name: string) => page.getByRole('group', { name, exact: true })
    await group('Every visitor is accompanied from door to door').getByRole('radio', { name: 'Yes' }).check()
    const written = group('What is written down about a visit')
    await written.getByRole('checkbox', { name: 'Name' }).check()
    await written.getByRole('checkbox', { name: 'Who was visited' }).check()
    await page.getByRole('button', { name: m.assess.nextDomain, exact: true }).click()
    const days = group('After how many days the password of that network changes')
    await group('Visitors use a network of their own').waitFor()
    expect(await days.count()).toBe(0)
    await group('Visitors use a network of their own').getByRole('radio', { name: 'Partly' }).check()
    await days.getByRole('spinbutton').fill('30')
    await group('Who looks after that network').getByRole('textbox').first().fill('مكتب Amal')
    await saved(page, speaker).waitFor()
    await page.getByRole('link', { name: m.assess.results, exact: true }).click()
    // The door: (2 × 1 + 2/3) / 3; the network: (1/2 + 1) / 2; the two in equal parts.
    const result = page.getByRole('region', { name: m.results.result, exact: true })
    await result
      .getByText(f.percent((8 / 9 + 3 / 4) / 2))
      .first()
      .waitFor()
  })
})

/** Where a piece of text begins, counted as editors do. */
function placeOf(text: string, piece: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(piece)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

type Wrong = { readonly name: string; readonly bytes: Uint8Array; readonly expected: Partial<LocatedProblem> }

const bytesOf = (text: string) => new TextEncoder().encode(text)

function wrong(name: string, text: string, code: LocatedProblem['code'], piece?: string): Wrong {
  return {
    name,
    bytes: bytesOf(text),
    expected: { code, ...(piece === undefined ? {} : placeOf(text, piece)) },
  }
}

const edited = (from: string, to: string) => questionnaireText.replace(from, to)
const half = fileOf(anAssessment({ answers: halfFilledIn }))

const WRONG: readonly Wrong[] = [
  wrong('comma.json', edited('"id": "visitors",', '"id": "visitors"'), 'json-syntax', '"version"'),
  wrong('other.json', edited('mizan/questionnaire', 'somebody/else'), 'not-a-mizan-file', '"somebody/else"'),
  wrong(
    'scale.json',
    edited('"scale": "three",\n          "weight"', '"scale": "tree",\n          "weight"'),
    'unknown-scale',
    '"tree"',
  ),
  wrong('twice.json', edited('"minutes": 3', '"minutes": 3, "minutes": 4'), 'duplicate-key', '"minutes": 4'),
  wrong('answer.json', half.replace('"value": "no"', '"value": "never"'), 'unknown-option', '"never"'),
  {
    name: 'photo.json',
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0xff]),
    expected: { code: 'not-utf8' },
  },
  wrong('empty.json', '', 'file-empty'),
]

describe.each(languages)('Wrong files in %s', (language) => {
  const journey = useJourney()

  it('each get a sentence that says what and where, and change nothing', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { sentence } = await loadProblemWords(speaker)
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    // The rounds are there at once, what their questionnaire calls their grades and the line about backups a moment later.
    await subjectCard(page, sampleFor(speaker).subject).getByText(speaker.quickCheck.title).waitFor()
    await page.getByRole('button', { name: m.library.restoreBackup, exact: true }).waitFor()
    const before = await storedRows(page)
    const seen = await page.getByRole('main').innerText()
    for (const { name, bytes, expected } of WRONG) {
      const reading = readFile(name, bytes)
      const problem = reading.ok ? undefined : reading.problems[0]
      if (!problem) throw new Error(`${name} is not wrong.`)
      expect(problem, name).toMatchObject(expected)
      await openFile(page, name, bytes)
      await notice(page).getByText(m.libraryLater.openFailed(name)).waitFor()
      await notice(page).getByText(sentence(problem)).waitFor()
    }
    expect(await page.getByRole('main').innerText()).toBe(seen)
    expect(await storedRows(page)).toEqual(before)
  })
})
