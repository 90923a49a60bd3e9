import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { gaps } from '../../src/engine/gaps.ts'
import type { Result } from '../../src/engine/result.ts'
import { score } from '../../src/engine/score.ts'
import { anAssessment, fileOf, halfFilledIn } from './assessment-file.ts'
import { useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import { addSample, heading, openFile, roundRow } from './steps.ts'

const languages = ['en', 'ar'] as const

/** The index of a domain as it has to be written. */
const said = ({ m, f }: Speaker, result: Result, domain: string) => {
  const index = result.domains[domain]?.index ?? null
  return index === null ? m.terms.notScored : f.percent(index)
}

/** The radar's text and the table beside it say the same of every domain. */
async function twinsAgree(page: Page, speaker: Speaker, result: Result): Promise<void> {
  const { m, quickCheck } = speaker
  const radar = page.getByRole('img', { name: m.results.radarTitle })
  const text = (await radar.getAttribute('aria-label')) ?? ''
  for (const { id, title } of quickCheck.domains) {
    expect(text).toContain(m.compare.chart.value(title, said(speaker, result, id)))
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) })
    await expect.poll(() => row.getByRole('cell').first().innerText()).toContain(said(speaker, result, id))
  }
}

/** How far from the centre each marker of the radar stands. */
const distances = (page: Page, name: string) =>
  page
    .getByRole('img', { name })
    .locator('g > path[transform]')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const [x = 0, y = 0] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number)
        return Math.hypot(x, y)
      }),
    )

async function opensHalfFilledIn(page: Page) {
  const assessment = anAssessment({ answers: halfFilledIn })
  await openFile(page, 'half.json', fileOf(assessment))
  await heading(page, assessment.subject).waitFor()
  return assessment
}

describe.each(languages)('The results in %s', (language) => {
  const journey = useJourney()

  it('give a range while questions are open, and leave gaps where nothing is answered: never a zero', async () => {
    const speaker = await speak(language)
    const { m, f, quickCheck } = speaker
    const { page } = await journey.openPage({ language })
    const assessment = await opensHalfFilledIn(page)
    const result = score(quickCheck, assessment)
    const { overall, headline } = result
    const step = (at: number | null | undefined) => quickCheck.scoring?.levels?.steps[at ?? -1]?.title ?? ''

    const card = page.getByRole('region', { name: m.results.result, exact: true })
    await card.getByText(step(headline?.lower)).first().waitFor()
    await card.getByText(step(headline?.upper)).first().waitFor()
    const range = m.results.indexRange(f.percent(overall.lower), f.percent(overall.upper))
    await card.getByText(range).waitFor()
    await card.getByText(f.percent(overall.index)).first().waitFor()

    await twinsAgree(page, speaker, result)
    expect(quickCheck.domains.filter(({ id }) => said(speaker, result, id) === m.terms.notScored)).toHaveLength(3)
    const marks = await distances(page, m.results.radarTitle)
    expect(marks).toHaveLength(3)
    expect(Math.min(...marks)).toBeGreaterThan(10)
  })

  it('name the cap and its reason, then the gaps with the step to take first', async () => {
    const speaker = await speak(language)
    const { m, quickCheck } = speaker
    const { page } = await journey.openPage({ language })
    const assessment = await opensHalfFilledIn(page)
    const fragile = quickCheck.scoring?.levels?.steps.find(({ id }) => id === 'fragile')?.title ?? ''
    const held = page.getByRole('region', { name: m.results.held.title })
    await held.getByText(m.results.cap(fragile)).waitFor()
    await held.getByText(quickCheck.scoring?.caps?.[0]?.notice ?? '', { exact: true }).waitFor()
    await held.getByText(speaker.question('QC-13').text).first().waitFor()

    const wanted = gaps(quickCheck, assessment, score(quickCheck, assessment), { target: 'recommended' })
    expect(wanted[0]?.question).toBe('QC-13')
    const items = page.getByRole('region', { name: m.results.nextSteps }).getByRole('listitem')
    await expect.poll(() => items.count()).toBe(wanted.length)
    for (const [at, gap] of wanted.entries()) {
      const text = await items.nth(at).innerText()
      expect(text).toContain(speaker.question(gap.question).text)
      expect(text).toContain(m.results.kind[gap.kind])
      expect(text).toContain(gap.nextStep?.first)
    }
    await items.first().getByRole('link').click()
    await page.getByRole('group', { name: speaker.question('QC-13').text, exact: true }).waitFor()
  })

  it('show the round before, five next steps and all of them on demand', async () => {
    const speaker = await speak(language)
    const { m, f, quickCheck } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { subject, second, third } = sampleFor(speaker)
    await roundRow(page, speaker, third.date).getByRole('link', { name: m.library.results, exact: true }).click()
    await heading(page, subject).waitFor()
    await twinsAgree(page, speaker, third.result)
    const text = await page.getByRole('img', { name: m.results.radarTitle }).getAttribute('aria-label')
    for (const { title, id } of quickCheck.domains)
      expect(text).toContain(m.compare.chart.value(title, said(speaker, second.result, id)))
    const delta = (third.result.overall.index ?? 0) - (second.result.overall.index ?? 0)
    await page.getByText(m.results.sinceLast(f.isolateLtr(f.points(delta)), f.date(second.date))).waitFor()

    const steps = page.getByRole('region', { name: m.results.nextSteps })
    const all = gaps(quickCheck, third, third.result, { target: 'recommended' })
    const items = steps.getByRole('heading', { level: 3 })
    await expect.poll(() => items.count()).toBe(5)
    await steps.getByRole('button', { name: m.results.showAll(all.length) }).click()
    await steps.getByRole('button', { name: m.results.showFewer }).waitFor()
    await expect.poll(() => items.count()).toBe(all.length)
  })

  it('explain a number with the parts that it is made of', async () => {
    const speaker = await speak(language)
    const { m, f, quickCheck } = speaker
    const { page } = await journey.openPage({ language })
    const result = score(quickCheck, await opensHalfFilledIn(page))
    const title = speaker.domainOf('QC-13').title
    await page
      .getByRole('table', { name: m.results.domainTable })
      .getByRole('button', { name: m.results.explain.open(title) })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(m.results.explain.rule.pool).waitFor()
    await dialog
      .getByText(f.percent(result.domains['T4']?.index ?? null, 1))
      .first()
      .waitFor()
    // QC-13 at No weighs 3, QC-14 at Yes weighs 2, and the other two questions are open.
    for (const [id, share] of [
      ['QC-13', 0.6],
      ['QC-14', 0.4],
    ] as const)
      await dialog.getByRole('row').filter({ hasText: id }).getByText(f.percent(share, 1)).first().waitFor()
    await dialog.getByRole('row').filter({ hasText: m.results.explain.sum }).getByText(f.percent(0.4, 1)).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })
})
