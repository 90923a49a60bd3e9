import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { holdWrites, valuesOnDisk } from './disk.ts'
import { useJourney } from './harness.ts'
import { type Speaker, speak } from './speak.ts'
import { answer, group, heading, option, reload, saved, showDomain, startAssessment } from './steps.ts'

const languages = ['en', 'ar'] as const
const SUBJECT = 'عيادة Sadu & Sons'
const STOP_SIGN = 'QC-13'

const liveRadar = (page: Page, { m }: Speaker) =>
  page.getByRole('img', { name: m.assessTools.radarAlt('').trim() }).first()

/** The live radar's text with this score at a domain. */
async function radarSays(page: Page, speaker: Speaker, domain: string, score: string): Promise<void> {
  const title = speaker.quickCheck.domains.find(({ id }) => id === domain)?.title ?? ''
  await page.getByRole('img', { name: speaker.m.assessTools.radarPart(title, score) }).waitFor()
}

/** Everything Yes, except one stop sign of weight 3 at No (docs/scoring.md, section 9). */
const workedExample = (speaker: Speaker) =>
  speaker.questions.map((one) => ({ one, label: speaker.step(one.id === STOP_SIGN ? 'no' : 'yes') }))

describe.each(languages)('Filling in the Quick check in %s', (language) => {
  const journey = useJourney()

  it('reaches the worked example with the mouse: 93 %, its theme 63 %, and the grade capped with its notice', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await startAssessment(page, speaker, { subject: SUBJECT, date: '2026-05-04' })
    await heading(page, SUBJECT).waitFor()
    for (const domain of speaker.quickCheck.domains) await radarSays(page, speaker, domain.id, m.terms.notScored)

    for (const { one, label } of workedExample(speaker)) await answer(page, speaker, one, label)
    await saved(page, speaker).waitFor()
    await page.getByText(m.terms.answeredOf(20, 20)).waitFor()
    await page.getByText(f.percent(0.925), { exact: true }).first().waitFor()
    await radarSays(page, speaker, 'T4', f.percent(0.625))
    await radarSays(page, speaker, 'T1', f.percent(1))

    await page.getByRole('link', { name: m.assess.results, exact: true }).click()
    const { levels, caps } = speaker.quickCheck.scoring ?? {}
    const fragile = levels?.steps.find(({ id }) => id === 'fragile')?.title ?? ''
    const result = page.getByRole('region', { name: m.results.result, exact: true })
    await result.getByText(fragile).first().waitFor()
    await result.getByText(f.percent(0.925)).first().waitFor()
    await page.getByText(m.results.cap(fragile)).first().waitFor()
    await page
      .getByText(caps?.[0]?.notice ?? '', { exact: true })
      .first()
      .waitFor()
  })

  it('says Saved only when the answer is on disk, and shows it again after a reload in the middle', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const { page } = await journey.openPage({ language })
    await startAssessment(page, speaker, { subject: SUBJECT })
    const writes = await holdWrites(page)
    const [first, second] = [speaker.question('QC-01'), speaker.question('QC-02')]
    await answer(page, speaker, first, speaker.step('mostly'))
    await page.getByRole('status').getByText(m.assess.save.saving, { exact: true }).waitFor()
    await page.getByText(m.terms.answeredOf(1, 20)).waitFor()
    expect(await saved(page, speaker).count()).toBe(0)
    await writes.release()
    await saved(page, speaker).waitFor()
    expect((await valuesOnDisk(page)).get('QC-01')).toBe('mostly')

    await answer(page, speaker, second, speaker.step('started'))
    await saved(page, speaker).waitFor()
    const before = await liveRadar(page, speaker).getAttribute('aria-label')
    await reload(page)
    await page.getByText(m.terms.answeredOf(2, 20)).waitFor()
    await showDomain(page, speaker, 'T1')
    await expect.poll(() => option(page, first, speaker.step('mostly')).isChecked()).toBe(true)
    await expect.poll(() => option(page, second, speaker.step('started')).isChecked()).toBe(true)
    await expect.poll(() => liveRadar(page, speaker).getAttribute('aria-label')).toBe(before)
  })

  it('counts not sure, counts not applicable only with a reason, and keeps notes', async () => {
    const speaker = await speak(language)
    const { m, f } = speaker
    const { page } = await journey.openPage({ language })
    await startAssessment(page, speaker, { subject: SUBJECT })
    const [first, second] = [speaker.question('QC-01'), speaker.question('QC-02')]
    await answer(page, speaker, first, m.assess.notSure)
    await page.getByText(m.terms.answeredOf(1, 20)).waitFor()
    await radarSays(page, speaker, 'T1', f.percent(0))

    await answer(page, speaker, second, m.assess.notApplicable)
    await group(page, second).getByText(m.assess.reasonNeeded).waitFor()
    await page.getByText(m.terms.answeredOf(1, 20)).waitFor()
    const reason = group(page, second).getByLabel(m.assess.reason)
    await reason.fill('One shared tablet, rented')
    await page.getByText(m.terms.answeredOf(1, 19)).waitFor()
    await expect.poll(() => group(page, second).getByText(m.assess.reasonNeeded).count()).toBe(0)

    await group(page, first).getByRole('button', { name: m.assess.note, exact: true }).click()
    await group(page, first).getByLabel(m.assess.note, { exact: true }).fill('اسأل Nadia\nsecond line')
    await saved(page, speaker).waitFor()
    await reload(page)
    await page.getByText(m.terms.answeredOf(1, 19)).waitFor()
    await showDomain(page, speaker, 'T1')
    await expect.poll(() => option(page, first, m.assess.notSure).isChecked()).toBe(true)
    await expect
      .poll(() => group(page, first).getByLabel(m.assess.note, { exact: true }).inputValue())
      .toBe('اسأل Nadia\nsecond line')
    await expect.poll(() => reason.inputValue()).toBe('One shared tablet, rented')
  })
})

describe('A browser that is closed between the questions', () => {
  const journey = useJourney()

  it('opens again with every answer there', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const profile = await mkdtemp(join(tmpdir(), 'mizan-profile-'))
    const answered: string[] = []
    for (const id of ['QC-01', 'QC-03', 'QC-07']) {
      const { page, close } = await journey.openPage({ profile })
      if (answered.length === 0) await startAssessment(page, speaker, { subject: SUBJECT })
      else await page.getByRole('link', { name: m.library.goOn, exact: true }).click()
      for (const earlier of answered) {
        await showDomain(page, speaker, speaker.domainOf(earlier).id)
        await expect.poll(() => option(page, speaker.question(earlier), speaker.step('mostly')).isChecked()).toBe(true)
      }
      await showDomain(page, speaker, speaker.domainOf(id).id)
      await answer(page, speaker, speaker.question(id), speaker.step('mostly'))
      await saved(page, speaker).waitFor()
      answered.push(id)
      await page.getByText(m.terms.answeredOf(answered.length, 20)).waitFor()
      await close()
    }
    const { page } = await journey.openPage({ profile })
    await page.getByRole('link', { name: m.library.goOn, exact: true }).click()
    await page.getByText(m.terms.answeredOf(3, 20)).waitFor()
    expect([...(await valuesOnDisk(page)).keys()].toSorted()).toEqual(answered)
  })
})
