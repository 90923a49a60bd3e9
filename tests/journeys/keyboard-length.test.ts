import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { outline } from '../../src/engine/outline.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { anAssessment } from './assessment-file.ts'
import { storedRows } from './disk.ts'
import { useJourney } from './harness.ts'
import { longQuestionnaire } from './long-questionnaire.ts'
import { type Speaker, speak } from './speak.ts'
import { heading, notice, openFile, saved } from './steps.ts'

const SUBJECT = 'Harbour office'
const questionnaire = longQuestionnaire()
const entries = outline(questionnaire)
const COUNT = entries.length

/** What a screen reader has at the focus: the question it is in, and what is said of its place. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const described = active?.getAttribute('aria-describedby') ?? ''
    return {
      lost: !active || active === document.body,
      question: active?.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null,
      group: active?.tagName === 'FIELDSET',
      place: document.getElementById(described)?.textContent ?? '',
    }
  })

const idAt = (at: number) => entries[at]?.question.id ?? ''

/** The focus is on the question at this place and nowhere else, and its place is announced with it. */
async function standsAt(page: Page, { m }: Speaker, at: number): Promise<void> {
  expect(await focus(page)).toEqual({
    lost: false,
    question: idAt(at),
    group: true,
    place: m.assess.questionPosition(at + 1, COUNT),
  })
}

/** Waits until the focus has come to this question, where something is loaded on the way. */
const arrivesAt = (page: Page, at: number) =>
  page.locator(`[data-question="${idAt(at)}"] fieldset:focus`).waitFor({ state: 'attached' })

type Row = { readonly state?: string; readonly value?: string; readonly note?: string; readonly reason?: string }

/** The answers on disk by question. */
async function answersOnDisk(page: Page): Promise<ReadonlyMap<string, Row>> {
  const { answers = [] } = await storedRows(page)
  return new Map(
    answers.map(({ questionId, answer }) => [String(questionId), typeof answer === 'object' && answer ? answer : {}]),
  )
}

async function openLongWalk(page: Page, speaker: Speaker): Promise<void> {
  const { m } = speaker
  const assessment = anAssessment({
    id: 'long-walk-1',
    subject: SUBJECT,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    answers: {},
  })
  const { target: _target, ...untargeted } = assessment
  await heading(page, m.library.welcomeTitle).waitFor()
  await openFile(page, 'walk.json', writeAssessmentFile(untargeted, questionnaire))
  await notice(page).getByText(m.libraryLater.openedAssessment(SUBJECT)).waitFor()
  await page.evaluate(() => {
    location.hash = '#/assess/long-walk-1'
  })
  await page.getByRole('radio').first().waitFor()
}

/** Answers the questions from one place to another by digits, each time arriving at the next. */
async function answerAll(page: Page, speaker: Speaker, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) {
    await page.keyboard.press(String((at % 4) + 1))
    await standsAt(page, speaker, at + 1)
  }
}

describe('More than a hundred questions without a mouse', () => {
  const journey = useJourney()

  it('are filled in by digits, with notes and states, undone and redone; the focus is never lost', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page } = await journey.openPage()
    const { keyboard } = page
    await openLongWalk(page, speaker)
    await answerAll(page, speaker, 0, 11)
    expect((await focus(page)).place).toBe('12 of 106')

    await keyboard.press('?')
    await keyboard.press('j')
    await standsAt(page, speaker, 12)
    await keyboard.press('x')
    await keyboard.type('1 jk? x[]/ not here')
    expect(await focus(page)).toMatchObject({ lost: false, question: idAt(12) })
    await keyboard.press('Enter')
    await standsAt(page, speaker, 13)
    await keyboard.press('n')
    await keyboard.type('2 seen ?/x')
    await keyboard.press('Escape')
    await standsAt(page, speaker, 13)
    await answerAll(page, speaker, 13, 14)
    await page.getByText(`${m.assess.domainPosition(2, 8)}: Devices`).waitFor({ state: 'attached' })

    await keyboard.press('Control+z')
    await standsAt(page, speaker, 13)
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    expect(await focus(page)).toMatchObject({ lost: false, question: idAt(12) })
    for (let again = 0; again < 3; again++) await keyboard.press('Control+Shift+z')
    expect(await focus(page)).toMatchObject({ lost: false, question: idAt(13) })
    await keyboard.press('ArrowDown')
    await standsAt(page, speaker, 14)
    await answerAll(page, speaker, 14, COUNT - 1)
    await keyboard.press('4')
    expect((await focus(page)).lost).toBe(false)
    await page.getByText(m.assess.lastQuestion).waitFor({ state: 'attached' })
    await saved(page, speaker).waitFor()

    const onDisk = await answersOnDisk(page)
    expect(onDisk.size).toBe(COUNT)
    expect(onDisk.get(idAt(11))).toMatchObject({ state: 'not-sure' })
    expect(onDisk.get(idAt(12))).toMatchObject({ state: 'not-applicable', reason: '1 jk? x[]/ not here' })
    expect(onDisk.get(idAt(13))).toMatchObject({ value: 's1', note: '2 seen ?/x' })
    expect([...onDisk.values()].filter(({ state }) => state === 'answered')).toHaveLength(COUNT - 2)
  })

  it('are found by search, domain keys and palette, and every way leads back to a question', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page } = await journey.openPage()
    const { keyboard } = page
    await openLongWalk(page, speaker)
    await keyboard.press('j')
    await standsAt(page, speaker, 1)
    await keyboard.press(']')
    await page.getByRole('heading', { name: 'Devices', level: 2 }).waitFor()
    expect((await focus(page)).lost).toBe(false)
    await keyboard.press('j')
    expect(await focus(page)).toMatchObject({ lost: false, group: true })
    await keyboard.press('[')
    await page.getByRole('heading', { name: 'Doors', level: 2 }).waitFor()

    await keyboard.press('/')
    await keyboard.type('practice 77 of')
    await keyboard.press('Enter')
    const found = page.getByRole('heading', { name: m.assess.foundQuestions(1), level: 2 })
    await found.waitFor()
    await arrivesAt(page, 76)
    await standsAt(page, speaker, 76)
    await keyboard.press('/')
    await keyboard.press('Escape')
    await found.waitFor({ state: 'detached' })
    await arrivesAt(page, 76)
    await standsAt(page, speaker, 76)

    await keyboard.press('Control+k')
    await page.getByRole('dialog', { name: m.assessTools.palette }).waitFor()
    await keyboard.type('W-101')
    await keyboard.press('Enter')
    await standsAt(page, speaker, 100)

    await keyboard.press('Control+k')
    await keyboard.type(`${m.assess.filters}: ${m.assessTools.filter.open}`)
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: m.assess.foundQuestions(COUNT), level: 2 }).waitFor()
    await arrivesAt(page, 0)
    await page.getByRole('button', { name: m.assessTools.backToDomain }).focus()
    await keyboard.press('Enter')
    await arrivesAt(page, 0)
  })

  it('leaves single keys to those who want them: they can be switched off, and F1 and Ctrl go on working', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page } = await journey.openPage()
    const { keyboard } = page
    const list = page.getByRole('dialog', { name: m.assess.shortcuts })
    const turn = async () => {
      await keyboard.press('F1')
      await list.getByRole('switch').focus()
      await keyboard.press('Space')
      await keyboard.press('Escape')
      await list.waitFor({ state: 'detached' })
    }
    await openLongWalk(page, speaker)
    await answerAll(page, speaker, 0, 2)
    await turn()
    await standsAt(page, speaker, 2)
    for (const key of ['1', '?', 'x', 'n', 'j', '/', ']', 'u']) await keyboard.press(key)
    await standsAt(page, speaker, 2)
    await saved(page, speaker).waitFor()
    expect((await answersOnDisk(page)).size).toBe(2)
    await keyboard.press('Control+z')
    await standsAt(page, speaker, 1)
    await saved(page, speaker).waitFor()
    expect((await answersOnDisk(page)).size).toBe(1)
    await turn()
    await answerAll(page, speaker, 1, 3)
  })
})
