import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assessmentFileSchema } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import { naughtyStrings } from '../formats/corpora.ts'
import { storedRows } from '../journeys/disk.ts'
import { useJourney } from '../journeys/harness.ts'
import { servePage } from '../journeys/server.ts'
import { type Speaker, speak } from '../journeys/speak.ts'
import { addSample, heading, notice, openFile, subjectCard } from '../journeys/steps.ts'
import { domainEnds, fileOfQuestions, filesOfSubjects, idOf, openInTurn, questionsOnScreen } from './naughty.ts'

/** Each once, so that what is shown for one cannot be taken for another. */
const STRINGS = [...new Set(naughtyStrings())]
/** Each subject and each file name is a file of its own to be opened: the short run takes every eighth string. */
const LONG = process.env['MIZAN_LONG'] !== undefined
const EVERY = LONG ? 1 : 8
/** A library with hundreds of subjects takes its time. */
const PATIENCE = { timeout: LONG ? 3_600_000 : 300_000 }
const SOME = STRINGS.filter((_, at) => at % EVERY === 0)
/** A subject has at most 300 characters. */
const SUBJECTS = SOME.filter((text) => text.length <= 300)

/** A field of several lines shows every kind of line break as one. */
const inField = (text: string) => text.replaceAll(/\r\n?/g, '\n')

/** The strings that are not as they should be, with what is there instead. */
const differences = (
  strings: readonly string[],
  shown: readonly (string | undefined)[],
  wanted = (text: string) => text,
) => strings.flatMap((text, at) => (shown[at] === wanted(text) ? [] : [{ text, shown: shown[at] }]))

async function exported(page: Page, { m }: Speaker, subject: string): Promise<unknown> {
  const downloading = page.waitForEvent('download')
  await subjectCard(page, subject).getByRole('table').getByRole('button').click()
  await page.getByRole('menuitem', { name: m.library.export, exact: true }).click()
  return JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
}

describe(`${STRINGS.length} naughty strings`, () => {
  const journey = useJourney()

  it('in questions and notes are exact on the screen, in the store and in the exported file', async () => {
    const speaker = await speak('en')
    const { page } = await journey.openPage()
    await heading(page, speaker.m.library.welcomeTitle).waitFor()
    await openFile(page, 'strings.json', fileOfQuestions(STRINGS))
    await notice(page).getByText(speaker.m.libraryLater.openedAssessment('Strings')).waitFor()

    const shown = await questionsOnScreen(page, 'naughty-1', domainEnds(STRINGS))
    const cards = STRINGS.map((_, at) => shown[idOf(at)])
    const onScreen = [
      differences(
        STRINGS,
        cards.map((card) => card?.text),
      ),
      differences(
        STRINGS,
        cards.map((card) => card?.note),
        inField,
      ),
    ]

    const { answers = [], questionnaires = [] } = await storedRows(page)
    const kept = new Map(answers.map(({ questionId, answer }) => [questionId, answer]))
    const row = JSON.stringify(questionnaires.find(({ id }) => id === 'naughty'))
    const inStore = STRINGS.filter((text, at) => {
      const isAsked = row.includes(`"text":${JSON.stringify(text)}`)
      return !isAsked || Reflect.get(Object(kept.get(idOf(at))), 'note') !== text
    })

    await page.getByRole('link', { name: speaker.m.shell.name }).click()
    const { assessment, questionnaire } = assessmentFileSchema.parse(await exported(page, speaker, 'Strings'))
    const asked = outline(questionnaire).map(({ question }) => question.text)
    const inFile = [
      differences(STRINGS, asked),
      differences(
        STRINGS,
        STRINGS.map((_, at) => assessment.answers[idOf(at)]?.note),
      ),
    ]
    console.log(
      `naughty strings in questions and notes: ${STRINGS.length}, on the screen ${onScreen.map(({ length }) => length)} differ, in the store ${inStore.length}, in the file ${inFile.map(({ length }) => length)}`,
    )
    expect({ onScreen, inStore, inFile }).toEqual({ onScreen: [[], []], inStore: [], inFile: [[], []] })
  })

  it('as subjects are exact in the title of the page, in the library and in the store', PATIENCE, async () => {
    const speaker = await speak('en')
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    const started = Date.now()
    const shown = await openInTurn(page, filesOfSubjects(SUBJECTS))
    const seconds = (Date.now() - started) / 1000
    await heading(page, speaker.m.library.title).waitFor()
    const titles = page.getByRole('heading', { level: 3 }).locator('bdi')
    // The cards come a screenful at a time; the sample's is one more.
    await titles.nth(new Set(SUBJECTS).size).waitFor()
    const listed = new Set(await titles.allTextContents())
    const { assessments = [] } = await storedRows(page)
    const kept = new Map(assessments.map(({ id, subject }) => [id, subject]))
    const missing = SUBJECTS.filter((text, at) => !listed.has(text) || kept.get(`subject-${at}`) !== text)
    console.log(`naughty strings as subjects: ${SUBJECTS.length} in ${seconds.toFixed(0)} s, ${missing.length} differ`)
    expect(differences(SUBJECTS, shown)).toEqual([])
    expect(missing).toEqual([])
  })

  it('as names of files are exact in what is said about them', PATIENCE, async () => {
    const speaker = await speak('en')
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    const started = Date.now()
    const shown = await openInTurn(
      page,
      SOME.map((name) => ({ name, text: '{}' })),
    )
    const first = shown.map((text) => text.slice(0, text.lastIndexOf('\n')))
    const seconds = (Date.now() - started) / 1000
    const wanted = (name: string) => speaker.m.libraryLater.openFailed(name)
    const differ = differences(SOME, first, wanted)
    console.log(`naughty strings as file names: ${SOME.length} in ${seconds.toFixed(0)} s, ${differ.length} differ`)
    expect(differ).toEqual([])
  })

  it('control: a page that takes them for markup does not show them as they are', async () => {
    const careless = await servePage('<main></main>')
    const { page } = await journey.openPage({ address: careless.address, provoked: true })
    const shown = await page.evaluate(
      (strings) =>
        strings.map((text) => {
          const place = new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html')
          return place.querySelector('p')?.textContent ?? ''
        }),
      STRINGS,
    )
    console.log(`control, strings taken for markup: ${differences(STRINGS, shown).length} differ`)
    expect(differences(STRINGS, shown).length).toBeGreaterThan(0)
    await careless.close()
  })
})
