import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languagesOf, localize } from '../../src/engine/localize.ts'
import { outline } from '../../src/engine/outline.ts'
import { shipped } from '../questionnaires/shipped-files.ts'
import { storedRows } from './disk.ts'
import { useJourney } from './harness.ts'
import { sampleFor } from './sample.ts'
import { type Speaker, speak } from './speak.ts'
import {
  addSample,
  group,
  heading,
  inRoundMenu,
  notice,
  reload,
  roundRow,
  saved,
  showDomain,
  subjectCard,
} from './steps.ts'

const languages = ['en', 'ar'] as const

async function showsRounds(page: Page, speaker: Speaker): Promise<void> {
  const { m, f } = speaker
  for (const { date, annotation, result } of sampleFor(speaker).rounds) {
    const step = result.headline?.step ?? -1
    const title = speaker.quickCheck.scoring?.levels?.steps[step]?.title ?? ''
    // The row is there before its questionnaire has been read.
    await roundRow(page, speaker, date).getByText(title, { exact: true }).waitFor()
    const text = await roundRow(page, speaker, date).innerText()
    expect(text).toContain(annotation)
    expect(text).toContain(f.percent(result.overall.index))
    expect(text).toContain(f.percent(result.overall.completeness))
  }
  await expect.poll(() => page.getByRole('link', { name: m.library.results, exact: true }).count()).toBe(3)
}

/** The assessments and their answers, as they lie on disk. */
async function kept(page: Page) {
  const { assessments, answers } = await storedRows(page)
  return { assessments, answers }
}

const EARLY = 'mizanShownEarly'

/** Runs in the page before anything of it: keeps every text that a subject's card has shown, however briefly. */
function noteTexts(key: string): void {
  const texts = new Set<string>()
  Reflect.set(window, key, texts)
  new MutationObserver(() => {
    for (const text of document.querySelectorAll('article p, article td')) texts.add(text.textContent ?? '')
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

describe.each(languages)('The library in %s', (language) => {
  const journey = useJourney()

  it('offers a sample when it is empty: three dated rounds, marked, with score, completeness and sparkline', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await heading(page, m.library.welcomeTitle).waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
    await addSample(page, speaker)

    const { subject, first, third } = sampleFor(speaker)
    const card = subjectCard(page, subject)
    await card.getByText(m.library.sampleMark, { exact: true }).waitFor()
    await card.getByText(m.library.rounds(3)).waitFor()
    await showsRounds(page, speaker)
    const [from, to] = [first, third].map(({ result }) => f.percent(result.overall.index))
    await card.getByRole('img', { name: m.library.trend(from ?? '', to ?? '') }).waitFor()
  })

  it('shows what each questionnaire asks of a person: purpose, questions, time, languages', async () => {
    const { m, f } = await speak(language)
    const { page } = await journey.openPage({ language })
    await heading(page, m.library.welcomeTitle).waitFor()
    for (const { base, translations } of shipped) {
      const whole = { ...base, translations: Object.fromEntries(translations.map((one) => [one.language, one])) }
      const { title, purpose, minutes } = localize(whole, language)
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 3 }) })
      const text = await card.innerText()
      expect(text).toContain(purpose)
      const about = minutes === undefined ? null : m.terms.minutes(minutes)
      expect(text).toContain(m.library.facts(m.terms.questions(outline(base).length), about))
      expect(text).toContain(m.library.spokenIn(f.list(languagesOf(whole).map(f.languageName))))
    }
  })

  it('shows neither an id nor a range for what it has not read yet', async () => {
    const speaker = await speak(language)
    const { m, f, quickCheck } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    await showsRounds(page, speaker)
    await page.addInitScript(noteTexts, EARLY)
    await reload(page)
    await showsRounds(page, speaker)
    const shown = await page.evaluate((key): string[] => [...Reflect.get(window, key)], EARLY)
    expect(shown.some((text) => text.includes(quickCheck.title))).toBe(true)
    const ranges = sampleFor(speaker)
      .rounds.map(({ result: { overall } }) => [f.percent(overall.lower), f.percent(overall.upper)] as const)
      .flatMap(([lower, upper]) => (lower === upper ? [] : [m.terms.range2(lower, upper)]))
    expect(ranges).not.toEqual([])
    const wrong = shown.filter((text) => text.includes(quickCheck.id) || ranges.includes(text))
    expect(wrong).toEqual([])
  })

  it('gives a subject another name, in every round', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { subject, third } = sampleFor(speaker)
    await subjectCard(page, subject).getByRole('button', { name: m.library.rename, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: m.libraryLater.renameTitle })
    await dialog.getByLabel(m.libraryLater.subject, { exact: true }).fill('')
    await dialog.getByRole('button', { name: m.library.save, exact: true }).click()
    await dialog.getByRole('alert').filter({ hasText: m.libraryLater.subjectNeeded }).waitFor()
    await dialog.getByLabel(m.libraryLater.subject, { exact: true }).fill('مخبز Al-Nakhla')
    await dialog.getByRole('button', { name: m.library.save, exact: true }).click()
    const card = subjectCard(page, 'مخبز Al-Nakhla')
    await card.getByText(m.library.rounds(3)).waitFor()
    await expect.poll(() => subjectCard(page, subject).count()).toBe(0)
    await roundRow(page, speaker, third.date).getByRole('link', { name: m.library.results, exact: true }).click()
    await heading(page, 'مخبز Al-Nakhla').waitFor()
  })

  it('starts the next round with every answer carried over and marked until somebody confirms it', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { third } = sampleFor(speaker)
    const count = Object.keys(third.answers).length
    await inRoundMenu(page, speaker, third.date, m.library.nextRound)
    await notice(page).getByText(m.libraryLater.nextRoundStarted(count)).waitFor()

    const [first] = speaker.questions
    if (!first) throw new Error('The Quick check asks nothing.')
    await page.getByText(m.assess.carriedLeft(count)).waitFor()
    await showDomain(page, speaker, speaker.domainOf(first.id).id)
    const card = page.getByRole('article').filter({ has: group(page, first) })
    await card.getByText(m.assess.carried).waitFor()
    await card.getByRole('button', { name: m.assess.confirm }).click()
    await page.getByText(m.assess.carriedLeft(count - 1)).waitFor()
    await expect.poll(() => card.getByText(m.assess.carried).count()).toBe(0)
    await saved(page, speaker).waitFor()

    await page.getByRole('link', { name: m.shell.name }).click()
    await page.getByText(m.library.rounds(4)).waitFor()
    for (const { date } of sampleFor(speaker).rounds) await roundRow(page, speaker, date).waitFor()
  })

  it('deletes a round, and brings it back with all its answers', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await addSample(page, speaker)
    const { subject, second } = sampleFor(speaker)
    const before = await kept(page)
    await inRoundMenu(page, speaker, second.date, m.library.delete)
    await notice(page)
      .getByText(m.libraryLater.deleted(subject, f.date(second.date)))
      .waitFor()
    await page.getByText(m.library.rounds(2)).waitFor()
    await expect.poll(() => roundRow(page, speaker, second.date).count()).toBe(0)
    await notice(page).getByRole('button', { name: m.shell.undo, exact: true }).click()
    await notice(page).getByText(m.libraryLater.restored).waitFor()
    await page.getByText(m.library.rounds(3)).waitFor()
    await showsRounds(page, speaker)
    await expect.poll(() => kept(page)).toEqual(before)
    await reload(page)
    await showsRounds(page, speaker)
  })
})
