import { describe, it } from 'vitest'
import { loadRecoveryWords } from '../../src/i18n/index.ts'
import { useJourney, type Visit } from './harness.ts'
import { speak } from './speak.ts'
import { answer, heading, saved, startAssessment } from './steps.ts'

const languages = ['en', 'ar'] as const

/** A browser that lets no worker keep the journal, as on file:// and in some private windows. */
async function withoutJournal({ page, context }: Visit): Promise<void> {
  await context.addInitScript(() => {
    const Original = window.Worker
    window.Worker = new Proxy(Original, {
      construct(target, [url, ...rest]) {
        if (String(url).includes('journal')) throw new DOMException('no workers here', 'SecurityError')
        return Reflect.construct(target, [url, ...rest])
      },
    })
  })
  await page.reload()
}

describe.each(languages)('Where there is no second store, Mizan in %s', (language) => {
  const journey = useJourney()

  it('never says Saved alone, but that there is a single copy, and in the settings too', async () => {
    const speaker = await speak(language)
    const { m } = speaker
    const visit = await journey.openPage({ language })
    await withoutJournal(visit)
    const { page } = visit
    await startAssessment(page, speaker, { subject: 'Embassy' })
    await answer(page, speaker, speaker.question('QC-01'), speaker.step('mostly'))
    await page.getByRole('status').getByText(m.assess.save.single, { exact: true }).waitFor()
    if ((await saved(page, speaker).count()) > 0) throw new Error('It says Saved with one copy only.')
    await page.getByRole('link', { name: m.shell.settings }).click()
    await heading(page, m.shell.settings).waitFor()
    await page.getByText((await loadRecoveryWords(speaker)).oneCopy).waitFor()
  })
})
