import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/engine/result.ts'
import { score } from '../../src/engine/score.ts'
import { anAssessment, fileOf, halfFilledIn } from './assessment-file.ts'
import { useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addSample, heading, openFile } from './steps.ts'

const languages = ['en', 'ar'] as const

type Dated = { readonly date: string; readonly result: Result }

/** What the table of numbers must say of the change of a domain, or of the whole, between two rounds. */
function change({ m, f }: Speaker, from: number | null, to: number | null): string {
  if (from === null) return to === null ? '–' : m.compare.isNew
  return to === null ? m.compare.isGone : f.points(to - from)
}

const tableRow = (page: Page, { m }: Speaker, title: string) =>
  page
    .getByRole('region', { name: m.compare.table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
    .first()

/** Every number of the table: each round's index, and the change since one of them. */
async function tableSays(page: Page, speaker: Speaker, rounds: readonly Dated[], base: Dated): Promise<void> {
  const { m, f, quickCheck } = speaker
  const nodes = [
    { title: m.terms.overall, of: (result: Result) => result.overall.index },
    ...quickCheck.domains.map(({ id, title }) => ({
      title,
      of: (result: Result) => result.domains[id]?.index ?? null,
    })),
  ]
  const newest = rounds.at(-1) ?? base
  for (const { title, of } of nodes) {
    const cells = tableRow(page, speaker, title).getByRole('cell')
    for (const [at, { result }] of rounds.entries()) {
      const index = of(result)
      await expect
        .poll(() => cells.nth(at).innerText(), { message: title })
        .toContain(index === null ? m.terms.notScored : f.percent(index))
    }
    await expect
      .poll(() => cells.last().innerText(), { message: title })
      .toContain(change(speaker, of(base.result), of(newest.result)))
  }
}

/** The text alternative of the overlay names every value of every round. */
async function overlaySays(page: Page, speaker: Speaker, rounds: readonly Dated[]): Promise<void> {
  const { m, f, quickCheck } = speaker
  const text = (await page.getByRole('img', { name: m.compare.radar }).getAttribute('aria-label')) ?? ''
  for (const { date, result } of rounds) {
    const values = quickCheck.domains.map(({ id, title }) => {
      const index = result.domains[id]?.index ?? null
      return m.compare.chart.value(title, index === null ? m.terms.notScored : f.percent(index))
    })
    expect(text).toContain(m.compare.chart.series(f.date(date), f.list(values)))
  }
}

describe.each(languages)('Comparing rounds in %s', (language) => {
  const journey = useJourney()

  it('lays the rounds over each other, tells every difference, and draws the line over the dates', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await page.getByRole('link', { name: m.library.compare, exact: true }).click()
    const { subject, rounds, first, second, third } = sampleFor(speaker)
    await heading(page, subject).waitFor()

    await overlaySays(page, speaker, rounds)
    await tableSays(page, speaker, rounds, second)
    const delta = (third.result.overall.index ?? 0) - (second.result.overall.index ?? 0)
    const lead = m.compare.summary.up(f.number(delta * 100, 1), f.date(second.date), f.date(third.date))
    await page.getByText(lead).waitFor()

    await page.getByRole('combobox', { name: m.compare.since }).selectOption(f.date(first.date))
    await tableSays(page, speaker, rounds, first)

    const line = await page.getByRole('img', { name: m.compare.trend }).getAttribute('aria-label')
    const places = rounds.map(({ date, result }) =>
      m.compare.chart.value(f.date(date), f.percent(result.overall.index)),
    )
    expect(line).toContain(m.compare.chart.series(m.terms.overall, f.list(places)))
    for (const { date } of rounds) await page.getByText(f.shortDate(date), { exact: true }).first().waitFor()
  })

  it('shows each answer that changed, and those that did not on demand', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await page.getByRole('link', { name: m.library.compare, exact: true }).click()
    const answers = page.getByRole('region', { name: m.compare.questions, exact: true })
    const row = (id: string) => answers.getByRole('row').filter({ hasText: id })
    await row('QC-03').getByText(m.compare.movement.up).waitFor()
    await row('QC-12').getByText(m.compare.movement.down).waitFor()
    await row('QC-18').getByText(m.compare.movement['left-out']).waitFor()
    await expect.poll(() => row('QC-20').innerText()).toContain(m.compare.movement.cleared)
    await expect.poll(() => row('QC-01').count()).toBe(0)
    await answers.getByLabel(m.compare.showUnchanged).check()
    await row('QC-01').getByText(m.compare.movement.same).waitFor()
  })

  it('leaves gaps where a round has no score: words in the tables, no marker in the charts, never a zero', async () => {
    const speaker = await speak(language)
    const { m, f, quickCheck } = speaker
    const { page } = await journey.openPage({ language })
    const earlier = anAssessment({ answers: halfFilledIn, date: '2025-05-04' })
    const { 'QC-03': _gone, 'QC-04': _too, ...kept } = halfFilledIn
    const later = anAssessment({
      id: 'clinic-2',
      answers: { ...kept, 'QC-19': { state: 'answered', value: 'yes' } },
      date: '2026-05-04',
    })
    for (const assessment of [earlier, later]) {
      await openFile(page, `${assessment.id}.json`, fileOf(assessment))
      await heading(page, assessment.subject).waitFor()
      await page.getByText(f.date(assessment.date)).first().waitFor()
      await page.getByRole('link', { name: m.shell.name }).click()
      await heading(page, m.library.title).waitFor()
    }
    await page.getByRole('link', { name: m.library.compare, exact: true }).click()
    const [before, after] = [earlier, later].map(({ date, ...rest }) => ({ date, result: score(quickCheck, rest) }))
    if (!before || !after) throw new Error('Two rounds make a comparison.')
    await overlaySays(page, speaker, [before, after])
    await tableSays(page, speaker, [before, after], before)
    await expect
      .poll(() => tableRow(page, speaker, speaker.domainOf('QC-03').title).innerText())
      .toContain(m.compare.isGone)
    await expect
      .poll(() => tableRow(page, speaker, speaker.domainOf('QC-19').title).innerText())
      .toContain(m.compare.isNew)
    await page.getByText(m.compare.summary.incomplete).waitFor()

    const scored = [before, after].flatMap(({ result }) =>
      Object.values(result.domains).filter(({ index }) => index !== null),
    )
    const marks = page.getByRole('img', { name: m.compare.radar }).locator('g > path[transform]')
    await expect.poll(() => marks.count()).toBe(scored.length)
  })
})
