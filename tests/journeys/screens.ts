import type { Page } from 'playwright-core'
import { loadBackupWords, loadVaultWords } from '../../src/i18n/index.ts'
import { sampleFor } from './sample.ts'
import type { Speaker } from './speak.ts'
import { addEvent, addGoal, addSample, group, heading, notice, roundRow } from './steps.ts'

/** What a person sees of Mizan, one screen after the other; whoever walks looks at each before going on. */
export async function* screens(page: Page, speaker: Speaker): AsyncGenerator<string> {
  const { m } = speaker
  await heading(page, m.library.welcomeTitle).waitFor()
  yield 'welcome'
  await addSample(page, speaker)
  await notice(page).getByText(m.library.sampleAdded).waitFor()
  yield 'library'
  await page.getByRole('button', { name: m.library.newAssessment, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: m.library.newAssessment })
  await dialog.getByRole('button', { name: m.library.start, exact: true }).click()
  await dialog.getByRole('alert').waitFor()
  yield 'new assessment'
  await page.keyboard.press('Escape')
  yield* backingUp(page, speaker)
  const { third } = sampleFor(speaker)
  const row = roundRow(page, speaker, third.date)
  const results = (await row.getByRole('link', { name: m.library.results, exact: true }).getAttribute('href')) ?? ''
  yield* ofOneRound(page, speaker, results.replace(/^.*\//, ''))
  yield* ofOneSubject(page, speaker, results.replace(/^.*\//, ''))
  yield* theRest(page, speaker)
}

/** The dialog that makes a backup, with a passphrase that is too short. */
async function* backingUp(page: Page, speaker: Speaker): AsyncGenerator<string> {
  const { library } = speaker.m
  const words = await loadBackupWords(speaker)
  await page.getByRole('button', { name: library.backUp, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.backUpAll })
  await dialog.getByRole('radio', { name: words.encrypted }).check()
  await dialog.getByLabel(words.passphrase, { exact: true }).fill('short')
  await dialog.getByRole('button', { name: words.save, exact: true }).click()
  await dialog.getByText(words.tooShort(8)).waitFor()
  yield 'back up'
  await page.keyboard.press('Escape')
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** Assess, results with what opens there, and the report. */
async function* ofOneRound(page: Page, speaker: Speaker, id: string): AsyncGenerator<string> {
  const { m } = speaker
  const question = speaker.question('QC-18')
  await go(page, `#/assess/${id}/${question.id}`)
  await group(page, question).waitFor()
  const names = [m.assess.guidance, m.assess.note]
  for (const name of names) {
    const panel = group(page, question).getByRole('button', { name, exact: true })
    if ((await panel.getAttribute('aria-expanded')) === 'false') await panel.click()
  }
  yield 'assess'
  await go(page, `#/results/${id}`)
  await page.getByRole('img', { name: m.results.radarTitle }).waitFor()
  yield 'results'
  await page
    .getByRole('button', { name: m.results.explain.open(m.terms.overall) })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('table').first().waitFor()
  yield 'explain'
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: m.results.whatIf.button, exact: true }).click()
  await page.getByText(m.results.whatIf.intro).waitFor()
  yield 'what if'
  await go(page, `#/plan/${id}`)
  await page.getByRole('button', { name: m.plan.add }).first().waitFor()
  await page.getByRole('button', { name: m.plan.addOwn, exact: true }).click()
  yield 'plan, empty'
  await page.getByRole('region', { name: m.plan.path.title }).getByRole('button').last().click()
  await page.getByRole('button', { name: m.shell.undo, exact: true }).waitFor()
  yield 'plan'
  await go(page, `#/report/${id}`)
  await page.getByRole('heading', { name: m.report.headline }).waitFor()
  yield 'report'
}

/** The subject's page with an event and a goal on it. */
async function* ofOneSubject(page: Page, speaker: Speaker, id: string): AsyncGenerator<string> {
  const { m } = speaker
  await go(page, `#/subject/${id}`)
  await heading(page, sampleFor(speaker).subject).waitFor()
  await addEvent(page, speaker, '2025-03-01', sampleFor(speaker).first.annotation)
  await addGoal(page, speaker, { percent: '90', by: '2028-01-31' })
  await page.getByText(m.subject.values, { exact: true }).click()
  await page.getByRole('group', { name: m.subject.values, exact: true }).getByRole('table').waitFor()
  yield 'subject'
}

async function* theRest(page: Page, speaker: Speaker): AsyncGenerator<string> {
  const { m } = speaker
  await go(page, '#/compare')
  await heading(page, m.compare.title).waitFor()
  yield 'choose rounds'
  await page.getByRole('link', { name: m.compare.compareRounds(3), exact: true }).click()
  await page.getByRole('img', { name: m.compare.trend }).waitFor()
  yield 'compare'
  await go(page, '#/verify')
  await heading(page, m.seal.verifyTitle).waitFor()
  await page.getByText(m.seal.nothingSealed).waitFor()
  yield 'verify'
  await go(page, '#/settings')
  await heading(page, m.shell.settings).waitFor()
  yield 'settings'
  await page.getByRole('link', { name: m.about.title, exact: true }).click()
  await heading(page, m.about.title).waitFor()
  yield 'about'
  await go(page, '#/vault')
  await heading(page, (await loadVaultWords(speaker)).turnOn).waitFor()
  yield 'vault'
  await go(page, '#/nowhere')
  await heading(page, m.shell.notFoundTitle).waitFor()
  yield 'nowhere'
}
