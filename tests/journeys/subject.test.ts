import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { carry } from '../../src/engine/carry.ts'
import type { Result } from '../../src/engine/result.ts'
import { score } from '../../src/engine/score.ts'
import { SUBJECT, second, twelveFiles, twelveRounds } from '../series/twelve-rounds.ts'
import { useJourney } from './harness.ts'
import { openSeries } from './open-series.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addEvent, addGoal, addSample, heading, notice, reload, subjectCard } from './steps.ts'

const languages = ['en', 'ar'] as const

/** Opens the series in the library, and goes to the subject's page by its name there. */
async function openSubject(page: Page, speaker: Speaker, files: ReturnType<typeof twelveFiles>): Promise<void> {
  await openSeries(page, speaker, files)
  await subjectCard(page, SUBJECT).getByRole('link', { name: SUBJECT, exact: true }).click()
  await heading(page, SUBJECT).waitFor()
}

/** The text of the large chart. */
async function chartText(page: Page, { m }: Speaker, title: string): Promise<string> {
  const chart = page.locator('svg.recharts-surface')
  await page.getByRole('heading', { name: m.subject.chart.title(title), level: 3 }).waitFor()
  return (await chart.getAttribute('aria-label')) ?? ''
}

/** What the chart has to say of each round. */
function valuesIn({ m, f }: Speaker, results: readonly Result[], domain: string | null): readonly string[] {
  return results.map((result, at) => {
    const node = domain === null ? result.overall : result.domains[domain]
    const index = node?.index ?? null
    const answered = m.subject.answered(f.percent(node?.completeness ?? null))
    const date = f.isolate(f.date(twelveRounds[at]?.assessment.date ?? ''))
    return m.subject.chart.value(date, index === null ? m.terms.notScored : f.percent(index), answered)
  })
}

const own = twelveRounds.map(({ assessment, questionnaire }) => score(questionnaire, assessment))
const carried = twelveRounds.map(({ assessment, questionnaire }) =>
  score(second, { answers: carry(questionnaire, second, assessment.answers).answers }),
)

describe.each(languages)('A subject over twelve rounds in %s', (language) => {
  const journey = useJourney()

  it('shows every value at its date, gaps as gaps, and each version by its own ruler until another is laid on', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await openSubject(page, speaker, twelveFiles())
    await page.getByRole('heading', { name: second.title, level: 2 }).waitFor()
    await page.getByText(m.subject.reading.own(f.list(['1.4.0', '2.0.0'].map(f.isolateLtr)))).waitFor()
    const whole = await chartText(page, speaker, m.terms.overall)
    for (const value of valuesIn(speaker, own, null)) expect(whole).toContain(value)
    await expect.poll(() => page.locator('path.recharts-line-curve').count()).toBe(2)

    const backups = page.getByRole('button', { name: /^Backups/ })
    await backups.click()
    await expect.poll(() => backups.getAttribute('aria-pressed')).toBe('true')
    const gaps = await chartText(page, speaker, 'Backups')
    for (const value of valuesIn(speaker, own, 'backups')) expect(gaps).toContain(value)

    await page.getByRole('checkbox', { name: m.subject.reading.as(f.isolateLtr('2.0.0')) }).check()
    await page.getByText(m.subject.reading.newest(f.isolateLtr('2.0.0'))).waitFor()
    await page.getByRole('button', { name: /^Fax/ }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: m.terms.overall }).click()
    const read = await chartText(page, speaker, m.terms.overall)
    for (const value of valuesIn(speaker, carried, null)) expect(read).toContain(value)
    await expect.poll(() => page.locator('path.recharts-line-curve').count()).toBe(1)
  })

  it('tells the figures of a round to the keys, and runs with the writing', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { subject, first, third } = sampleFor(speaker)
    await subjectCard(page, subject).getByRole('link', { name: subject, exact: true }).click()
    await page.locator('svg.recharts-surface').focus()
    const tip = page.locator('[aria-live=assertive]')
    await tip.getByText(f.date(first.date), { exact: true }).waitFor()
    await tip.getByText(m.terms.completeness).waitFor()
    const dot = (at: number) => page.locator('svg.recharts-surface .recharts-line-dots > g').nth(at).boundingBox()
    const [left, right] = [await dot(0), await dot(2)]
    expect((left?.x ?? 0) < (right?.x ?? 0)).toBe(language === 'en')
    const row = page.getByRole('row').filter({ hasText: f.date(third.date) })
    await expect.poll(() => row.innerText()).toContain(f.percent(third.result.overall.index))
    await page.getByRole('link', { name: m.compare.compareRounds(2), exact: true }).click()
    await heading(page, m.compare.title).waitFor()
  })
})

describe('What stands beside the rounds', () => {
  const journey = useJourney()

  it('is added, edited, removed, brought back, and goes along when the subject is renamed', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    const { subject } = sampleFor(speaker)
    await subjectCard(page, subject).getByRole('link', { name: subject, exact: true }).click()
    await addEvent(page, speaker, '2025-02-01', 'New firewall')
    await addGoal(page, speaker, { percent: '95', by: '2020-01-31' })
    await page.getByText(m.subject.goals.stands.overdue).waitFor()
    await expect.poll(() => chartText(page, speaker, m.terms.overall)).toContain('New firewall')

    const line = (text: string) => page.getByRole('listitem').filter({ hasText: text })
    await line('New firewall').getByRole('button').click()
    await page.getByRole('menuitem', { name: m.subject.edit, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: m.subject.events.editTitle })
    await dialog.getByLabel(m.subject.events.text, { exact: true }).fill(' ')
    await dialog.getByRole('button', { name: m.library.save, exact: true }).click()
    await dialog.getByRole('alert').filter({ hasText: m.subject.events.textNeeded }).waitFor()
    await dialog.getByLabel(m.subject.events.text, { exact: true }).fill('Newer firewall')
    await dialog.getByRole('button', { name: m.library.save, exact: true }).click()
    await line('Newer firewall').getByRole('button').click()
    await page.getByRole('menuitem', { name: m.subject.remove, exact: true }).click()
    await line('Newer firewall').waitFor({ state: 'detached' })
    await notice(page).getByRole('button', { name: m.shell.undo, exact: true }).click()
    await line('Newer firewall').waitFor()

    await page.getByRole('link', { name: m.shell.library, exact: true }).click()
    await subjectCard(page, subject).getByRole('button', { name: m.library.rename, exact: true }).click()
    await page.getByLabel(m.libraryLater.subject, { exact: true }).fill('50% / #? مخبز')
    await page.getByRole('button', { name: m.library.save, exact: true }).click()
    await subjectCard(page, '50% / #? مخبز').getByRole('link', { name: '50% / #? مخبز', exact: true }).click()
    await line('Newer firewall').waitFor()
    await reload(page)
    await heading(page, '50% / #? مخبز').waitFor()
    await line('Newer firewall').waitFor()
  })

  it('helps where there is one round only', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page } = await journey.openPage()
    await openSubject(page, speaker, twelveFiles().slice(0, 1))
    await page.getByText(m.subject.oneRound).waitFor()
    await expect.poll(() => page.getByRole('link', { name: /^Compare/ }).count()).toBe(0)
    await page.getByRole('button', { name: m.library.nextRound, exact: true }).click()
    await page.getByRole('radio').first().waitFor()
  })
})
