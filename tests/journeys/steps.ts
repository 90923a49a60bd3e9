/** What a person does on the pages, by the names they see. */
import type { Locator, Page } from 'playwright-core'
import type { Question } from '../../src/engine/questionnaire.ts'
import type { Speaker } from './speak.ts'

/** Waits until something of the page's own is there. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, level: 1 })

/** From the empty library to the sample's three rounds. */
export async function addSample(page: Page, { m }: Speaker): Promise<void> {
  await page.getByRole('button', { name: m.library.sample, exact: true }).click()
  await heading(page, m.library.title).waitFor()
}

/** The library's row of the round with this date. */
export const roundRow = (page: Page, { f }: Speaker, date: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: f.date(date) }) })

/** Chooses an action in the menu of a round. */
export async function inRoundMenu(page: Page, speaker: Speaker, date: string, action: string): Promise<void> {
  await roundRow(page, speaker, date).getByRole('button').click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}

type Wanted = { readonly subject: string; readonly date?: string; readonly questionnaire?: string }

/** *New assessment*, filled in and started; the first question is on the screen afterwards. */
export async function startAssessment(page: Page, { m }: Speaker, wanted: Wanted): Promise<void> {
  await page.getByRole('button', { name: m.library.newAssessment, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: m.library.newAssessment })
  if (wanted.questionnaire !== undefined) {
    const choice = dialog.getByLabel(m.libraryLater.questionnaire, { exact: true })
    const option = choice.getByRole('option').filter({ hasText: wanted.questionnaire })
    await choice.selectOption((await option.getAttribute('value')) ?? '')
  }
  await dialog.getByLabel(m.libraryLater.subject, { exact: true }).fill(wanted.subject)
  if (wanted.date !== undefined) await dialog.getByLabel(m.library.date, { exact: true }).fill(wanted.date)
  await dialog.getByRole('button', { name: m.library.start, exact: true }).click()
  await page.getByRole('radio').first().waitFor()
}

/** The group of a question, by its text. */
export const group = (page: Page, question: Question): Locator =>
  page.getByRole('group', { name: question.text, exact: true })

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The name of an option begins with its label, and the label ends there. */
export const beginsWith = (label: string): RegExp => new RegExp(`^${literally(label)}(?!\\p{L})`, 'u')

/** The steps of the scale come before *not sure* and *not applicable*, whose words may begin with one of theirs. */
export const option = (page: Page, question: Question, label: string): Locator =>
  group(page, question)
    .getByRole('radio', { name: beginsWith(label) })
    .first()

/** The save state, once it says that everything is on disk; "Not saved" is another word. */
export const saved = (page: Page, { m }: Speaker): Locator =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${literally(m.assess.save.saved)}$`) })

/** Answers with the mouse; moves on to the next domain where the question is not on this screen. */
export async function answer(page: Page, speaker: Speaker, question: Question, label: string): Promise<void> {
  if (!(await group(page, question).isVisible()))
    await page.getByRole('button', { name: speaker.m.assess.nextDomain, exact: true }).click()
  await option(page, question, label).check()
}

/** Goes to a domain by the list beside the questions. */
export async function showDomain(page: Page, { m, quickCheck }: Speaker, id: string): Promise<void> {
  const title = quickCheck.domains.find((domain) => domain.id === id)?.title ?? ''
  await page.getByRole('navigation', { name: m.assess.domains }).getByRole('button', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 2 }).waitFor()
}

/** Hands a file to *Open file*, as the browser's own dialog would. */
export async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

/** What the app says in passing. */
export const notice = (page: Page): Locator => page.getByRole('log')

/** The library's card of a subject. */
export const subjectCard = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, level: 3 }) })

/** The same page opened anew, with nothing but what is on disk. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('main').getByRole('heading').first().waitFor()
}

/** On a subject's page: something that happened. */
export async function addEvent(page: Page, { m }: Speaker, date: string, text: string): Promise<void> {
  await page.getByRole('button', { name: m.subject.events.add, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: m.subject.events.add })
  await dialog.getByLabel(m.subject.events.text, { exact: true }).fill(text)
  await dialog.getByLabel(m.terms.date, { exact: true }).fill(date)
  await dialog.getByRole('button', { name: m.library.save, exact: true }).click()
  await page.getByRole('listitem').filter({ hasText: text }).waitFor()
}

type Goal = { readonly percent: string; readonly by: string; readonly domain?: string }

/** On a subject's page: an index for the whole or a domain, by a date. */
export async function addGoal(page: Page, { m }: Speaker, wanted: Goal): Promise<void> {
  await page.getByRole('button', { name: m.subject.goals.add, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: m.subject.goals.add })
  if (wanted.domain !== undefined)
    await dialog.getByLabel(m.subject.goals.what, { exact: true }).selectOption(wanted.domain)
  await dialog.getByLabel(m.subject.goals.percent, { exact: true }).fill(wanted.percent)
  await dialog.getByLabel(m.subject.goals.when, { exact: true }).fill(wanted.by)
  await dialog.getByRole('button', { name: m.library.save, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}
