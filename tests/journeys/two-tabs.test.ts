import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { valuesOnDisk } from './disk.ts'
import { useJourney } from './harness.ts'
import { type Speaker, speak } from './speak.ts'
import { answer, group, option, reload, saved, startAssessment } from './steps.ts'

const SUBJECT = 'عيادة Sadu & Sons'

const follows = (page: Page, { m }: Speaker) => page.getByRole('note').getByText(m.assess.otherTab)

async function shows(page: Page, speaker: Speaker, id: string, step: string): Promise<void> {
  const chosen = option(page, speaker.question(id), speaker.step(step))
  await group(page, speaker.question(id)).locator('input:checked').waitFor({ state: 'attached' })
  await expect.poll(() => chosen.isChecked()).toBe(true)
}

describe('The same assessment in two tabs', () => {
  const journey = useJourney()

  it('has one writer; the other follows live, takes over when asked to, and nothing is lost', async () => {
    const speaker = await speak('en')
    const { m } = speaker
    const { page: one, context } = await journey.openPage()
    await startAssessment(one, speaker, { subject: SUBJECT })
    await answer(one, speaker, speaker.question('QC-01'), speaker.step('mostly'))
    await saved(one, speaker).waitFor()
    const two = await context.newPage()
    await two.goto(one.url())
    await follows(two, speaker).waitFor()
    expect(await follows(one, speaker).count()).toBe(0)
    await shows(two, speaker, 'QC-01', 'mostly')

    await answer(one, speaker, speaker.question('QC-02'), speaker.step('yes'))
    await two.getByText(m.terms.answeredOf(2, 20)).waitFor()
    await shows(two, speaker, 'QC-02', 'yes')
    expect(await option(two, speaker.question('QC-01'), speaker.step('yes')).isDisabled()).toBe(true)
    const note = (page: Page) => group(page, speaker.question('QC-01')).getByRole('textbox', { name: m.assess.note })
    const openNote = (page: Page) =>
      group(page, speaker.question('QC-01')).getByRole('button', { name: m.assess.note, exact: true }).click()
    await openNote(two)
    await expect.poll(() => note(two).getAttribute('readonly')).not.toBeNull()
    expect(await two.getByRole('button', { name: m.assessTools.evidence.addFile }).count()).toBe(0)

    await openNote(one)
    await note(one).fill('Asked Nadia, typed to the last moment')
    await two.getByRole('button', { name: m.assess.takeWriting, exact: true }).click()
    await follows(one, speaker).waitFor()
    await follows(two, speaker).waitFor({ state: 'detached' })
    await two.waitForFunction(
      ([label, text]) =>
        [...document.querySelectorAll('textarea')].some(
          (field) => field.labels?.[0]?.textContent === label && field.value === text,
        ),
      [m.assess.note, 'Asked Nadia, typed to the last moment'],
    )
    await answer(two, speaker, speaker.question('QC-01'), speaker.step('yes'))
    await answer(two, speaker, speaker.question('QC-03'), speaker.step('started'))
    await saved(two, speaker).waitFor()
    await one.getByText(m.terms.answeredOf(3, 20)).waitFor()
    await shows(one, speaker, 'QC-01', 'yes')

    await two.close()
    await follows(one, speaker).waitFor({ state: 'detached' })
    await answer(one, speaker, speaker.question('QC-02'), speaker.step('no'))
    await saved(one, speaker).waitFor()
    await reload(one)
    await one.getByText(m.terms.answeredOf(3, 20)).waitFor()
    expect(Object.fromEntries(await valuesOnDisk(one))).toEqual({ 'QC-01': 'yes', 'QC-02': 'no', 'QC-03': 'started' })
  })
})
