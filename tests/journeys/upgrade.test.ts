import { describe, expect, it } from 'vitest'
import type { Answers, Assessment } from '../../src/engine/assessment.ts'
import { carryOver } from '../../src/engine/carry-over.ts'
import type { Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { axe, useJourney } from './harness.ts'
import { speak } from './speak.ts'
import { heading, inRoundMenu, notice, openFile, reload, subjectCard } from './steps.ts'

const languages = ['en', 'ar'] as const

const single = (id: string, more: { text?: string; replaces?: string[] } = {}): Question => ({
  id,
  type: 'single',
  text: `Statement ${id}`,
  scale: 'steps',
  ...more,
})

const version = (number: string, questions: readonly Question[]): Questionnaire => ({
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'grows',
  version: number,
  language: 'en',
  title: 'One that grows',
  purpose: 'To have a new version.',
  scales: [{ id: 'steps', steps: ['No', 'Partly', 'Yes'].map((label, value) => ({ id: `s${value}`, value, label })) }],
  domains: [{ id: 'all', title: 'All', questions: [...questions] }],
})

const older = version(
  '1.9.0',
  ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => single(id)),
)
const newer = version('1.10.0', [
  single('A1'),
  single('A2', { text: 'Statement A2, said anew' }),
  single('A3a', { replaces: ['A3'] }),
  single('A3b', { replaces: ['A3'] }),
  single('A5'),
  single('A6'),
])

const answers: Answers = {
  A1: { state: 'answered', value: 's2' },
  A2: { state: 'answered', value: 's1' },
  A3: { state: 'answered', value: 's0' },
  A4: { state: 'answered', value: 's2', note: 'Kept for good' },
}

const assessment: Assessment = {
  id: 'grows-1',
  questionnaire: { id: 'grows', version: '1.9.0' },
  subject: 'Clinic',
  date: '2026-05-04',
  status: 'draft',
  createdAt: '2026-05-04T08:00:00.000Z',
  updatedAt: '2026-05-04T08:00:00.000Z',
  answers,
}

const indexAfter = (...accepted: string[]) =>
  score(newer, { answers: carryOver(older, newer, answers, new Set(accepted)) }).overall.index

describe.each(languages)('A new version of a questionnaire in %s', (language) => {
  const journey = useJourney()

  const atTheOffer = async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await openFile(page, 'clinic.json', writeAssessmentFile(assessment, older))
    await heading(page, assessment.subject).waitFor()
    await page.getByRole('link', { name: m.shell.name }).click()
    await heading(page, m.library.title).waitFor()
    await openFile(page, 'grows.json', JSON.stringify(newer))
    await notice(page).getByText(m.upgrade.isHere('1.10.0', newer.title)).waitFor()
    return { page, ...speaker, speaker }
  }

  it('says what it changes, takes over what is safe and what was accepted, and is undone', async () => {
    const { page, m, f } = await atTheOffer()
    await notice(page).getByRole('button', { name: m.upgrade.see, exact: true }).click()
    await heading(page, m.upgrade.title).waitFor()
    const { count } = m.upgrade
    const counts = [count.carried(1), count.check(1), count.proposed(2), count.archived(1), count.new(1), count.open(1)]
    await page.getByText(counts.join(' · '), { exact: true }).waitFor()
    const scores = page.getByRole('region', { name: m.upgrade.scores })
    await scores.getByText(f.percent(score(older, assessment).overall.index), { exact: true }).waitFor()
    await scores.getByText(f.percent(indexAfter()), { exact: true }).waitFor()

    await page.getByRole('button', { name: m.upgrade.review, exact: true }).click()
    await page.getByText(m.upgrade.place(1, 5)).waitFor()
    await page.keyboard.press('j')
    await page.getByText(m.upgrade.place(2, 5)).waitFor()
    await page.keyboard.press('k')
    await page.getByRole('button', { name: `${m.upgrade.accept}: Statement A3a` }).click()
    await scores.getByText(f.percent(indexAfter('A3a')), { exact: true }).waitFor()
    await page.getByRole('button', { name: m.upgrade.overview, exact: true }).click()
    expect(await axe(page)).toEqual([])

    await page.getByRole('button', { name: m.upgrade.takeAccepted(1), exact: true }).click()
    await page.getByText(m.upgrade.moved('1.10.0')).waitFor()
    await page.getByText(f.percent(indexAfter('A3a'))).waitFor()
    await page.getByText(m.upgrade.archive(2)).click()
    await page.getByText('Statement A4').waitFor()
    await page.getByText('Kept for good').waitFor()

    await page.getByRole('button', { name: m.shell.undo, exact: true }).click()
    await notice(page).getByText(m.upgrade.undone).waitFor()
    await reload(page)
    await page.getByText(counts.join(' · '), { exact: true }).waitFor()

    // What is left open now is offered as long as it is open.
    await page.getByRole('button', { name: m.upgrade.takeSafe, exact: true }).click()
    const left = page.getByRole('region', { name: m.upgrade.heading.proposed })
    await left.getByRole('button', { name: `${m.upgrade.accept}: Statement A3a` }).waitFor()
    expect(await axe(page)).toEqual([])
    await left.getByRole('button', { name: `${m.upgrade.accept}: Statement A3b` }).click()
    await notice(page).getByText(`${m.upgrade.accepted}: A3b`).waitFor()
    await page.getByText(f.percent(indexAfter('A3b'))).waitFor()
    await left.getByText('Statement A3b').waitFor({ state: 'detached' })
    await expect.poll(() => left.getByRole('listitem').count()).toBe(1)
  })

  it('stands on the card of the subject, and is offered to the next round, which leaves this one alone', async () => {
    const { page, m, f, speaker } = await atTheOffer()
    await subjectCard(page, assessment.subject).getByRole('link', { name: m.upgrade.see }).waitFor()
    await inRoundMenu(page, speaker, assessment.date, m.library.nextRound)
    await page.getByRole('button', { name: m.upgrade.stayWith('1.9.0'), exact: true }).waitFor()
    await page.getByRole('button', { name: m.upgrade.takeSafe, exact: true }).click()
    await page.getByRole('group', { name: 'Statement A6', exact: true }).waitFor()
    await page.getByRole('link', { name: m.shell.name }).click()
    const rows = subjectCard(page, assessment.subject).getByRole('row')
    await rows
      .filter({ hasText: f.date(assessment.date) })
      .getByText(f.percent(0.625))
      .waitFor()
    await rows.getByText(f.percent(indexAfter()), { exact: true }).waitFor()
  })
})
