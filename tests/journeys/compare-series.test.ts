import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/engine/compare.ts'
import { movedQuestions } from '../../src/engine/moved-questions.ts'
import { whyText } from '../../src/report/why-text.ts'
import { slopeText } from '../../src/ui/charts/slope-layout.ts'
import { addressOf, NO_CHOICES } from '../../src/ui/pages/compare/choices.ts'
import { SUBJECT, twelveFiles, twelveRounds } from '../series/twelve-rounds.ts'
import { useJourney } from './harness.ts'
import { openSeries } from './open-series.ts'
import { type Speaker, speak } from './speak.ts'
import { reload } from './steps.ts'

/** A round of the series by its number, from 1. */
function round(number: number) {
  const found = twelveRounds[number - 1]
  if (!found) throw new Error(`There is no round ${number}.`)
  return { ...found, side: { questionnaire: found.questionnaire, input: found.assessment } }
}

/** The last round under the earlier version, and the first under the later one. */
const [old, later] = [round(7), round(8)]
const across = compare(old.side, later.side)

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Rounds in the address, as a link that somebody was sent. */
async function follow(page: Page, { m }: Speaker, numbers: readonly number[]): Promise<void> {
  const ids = numbers.map((number) => round(number).assessment.id)
  await page.evaluate(
    (to) => {
      location.hash = to
    },
    addressOf(ids, NO_CHOICES),
  )
  await part(page, m.compare.why.title).waitFor()
}

describe('Comparing in a series of twelve rounds', () => {
  const journey = useJourney()

  it('tells across a new version what moved and why, to the question, and like for like', async () => {
    const speaker = await speak('en')
    const { m, f } = speaker
    const { page } = await journey.openPage()
    await openSeries(page, speaker, twelveFiles())
    await follow(page, speaker, [3, 5, 6, 7, 8])
    await page.getByText(m.compare.versions(f.list(['1.4.0', '2.0.0'].map(f.isolateLtr)))).waitFor()

    const overlay = await page.getByRole('img', { name: m.compare.radar }).getAttribute('aria-label')
    for (const { assessment } of [3, 5, 6, 7, 8].map(round)) expect(overlay).toContain(f.date(assessment.date))
    // Every round has its mark over time, on either side of the new version.
    const overTime = part(page, m.compare.trend)
    await overTime.getByText(m.compare.breaks).waitFor()
    const looks = [m.terms.overall, m.terms.target]
    await expect.poll(() => overTime.locator('.recharts-line-dots > path').count()).toBe(5 * looks.length)

    const title = m.compare.slope.title(f.date(old.assessment.date), f.date(later.assessment.date))
    const lines = later.questionnaire.domains.map(({ id, title: name }) => ({
      ...{ id, name, title: name },
      before: across.domains[id]?.before ?? null,
      after: across.domains[id]?.after ?? null,
    }))
    const slope = await page.getByRole('img', { name: title }).getAttribute('aria-label')
    for (const text of lines) expect(slope).toContain(slopeText('', [text], speaker).slice(2, -1))

    const why = part(page, m.compare.why.title)
    const moved = movedQuestions(across, later.questionnaire, { kind: 'overall' })
    await why.getByText(whyText(across.overall, moved, speaker) ?? '', { exact: true }).waitFor()
    const steps = Object.entries(across.overall.parts ?? {})
    for (const [name, amount] of steps) {
      const words: Readonly<Record<string, string>> = m.compare.why.parts
      const row = why.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words[name] ?? '' }) })
      await expect.poll(() => row.innerText()).toContain(f.points(Math.abs(amount) < 0.0005 ? 0 : amount))
    }
    const like = across.likeForLike
    const [from, to] = [like.before, like.after].map(({ overall }) => f.percent(overall.index, 1))
    await why
      .getByText(m.compare.like.text(like.questions.length, f.isolateLtr('2.0.0'), from ?? '', to ?? ''))
      .waitFor()

    await why.getByRole('combobox', { name: m.compare.why.of }).selectOption('Fax and telephone')
    await why.getByText(m.compare.why.isGone('Fax and telephone', f.date(later.assessment.date))).waitFor()
    await why.getByRole('combobox', { name: m.compare.why.of }).selectOption('Suppliers')
    await why.getByText(m.compare.why.isNew('Suppliers', f.date(old.assessment.date))).waitFor()

    await why.getByRole('combobox', { name: m.compare.why.of }).selectOption('Accounts')
    const because = across.domains['accounts']?.because ?? []
    await why.getByText(m.compare.why.count(m.compare.why.lists.answers, because.length)).click()
    await why.getByRole('link', { name: 'Nobody shares an account' }).click()
    await page.getByRole('group', { name: 'Nobody shares an account', exact: true }).waitFor()
  })

  it('sorts, narrows down and keeps both in the address', async () => {
    const speaker = await speak('en')
    const { m, f } = speaker
    const { page } = await journey.openPage()
    await openSeries(page, speaker, twelveFiles())
    await follow(page, speaker, [3, 12])
    const wide = compare(round(3).side, round(12).side)

    const numbers = part(page, m.compare.table)
    const column = numbers.getByRole('columnheader').last()
    const names = async () => (await numbers.getByRole('rowheader').allInnerTexts()).slice(1, -1)
    await column.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('descending')
    const scored = Object.entries(wide.domains).filter(([, { delta }]) => delta !== null)
    const largest = scored.toSorted(([, a], [, b]) => (b.delta ?? 0) - (a.delta ?? 0)).map(([id]) => id)
    const title = (id: string) => round(12).questionnaire.domains.find((domain) => domain.id === id)?.title
    expect((await names()).slice(0, largest.length)).toEqual(largest.map(title))
    await page.keyboard.press('Enter')
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending')
    expect((await names())[0]).toBe(title(largest.at(-1) ?? ''))

    const answers = part(page, m.compare.questions)
    const { answered } = movedQuestions(wide, round(12).questionnaire, { kind: 'overall' })
    await answers.getByRole('radio', { name: m.compare.why.count(m.compare.filter.answered, answered.length) }).check()
    const rows = answers.getByRole('rowheader')
    await expect.poll(() => rows.count()).toBe(answered.length)
    // The backups were left out of that round: a gap, not the lowest tint.
    const backup = answers.getByRole('row').filter({ hasText: 'B1' })
    await expect.poll(() => backup.getByRole('cell').first().getAttribute('data-tint')).toBe('gap')
    await expect.poll(() => backup.getByRole('cell').first().innerText()).toBe(m.terms.state.unanswered)
    await expect.poll(() => backup.getByRole('cell').nth(1).getAttribute('data-tint')).toBe('5')

    await reload(page)
    await page.getByRole('heading', { name: SUBJECT }).waitFor()
    await expect.poll(() => column.getAttribute('aria-sort')).toBe('ascending')
    await expect.poll(() => rows.count()).toBe(answered.length)
    await expect.poll(() => page.title()).toContain(SUBJECT)
    await page
      .getByText(f.date(round(3).assessment.date))
      .first()
      .waitFor()
  })
})
