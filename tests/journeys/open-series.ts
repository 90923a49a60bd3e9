import type { Page } from 'playwright-core'
import { SUBJECT, type twelveFiles } from '../series/twelve-rounds.ts'
import type { Speaker } from './speak.ts'
import { heading, openFile } from './steps.ts'

/** Opens the files of a series in the library, one after the other; the library is on the screen afterwards. */
export async function openSeries(page: Page, { m }: Speaker, files: ReturnType<typeof twelveFiles>): Promise<void> {
  for (const { name, content } of files) {
    await openFile(page, name, content)
    await page.getByRole('heading', { name: SUBJECT, level: 1 }).waitFor()
    await page.getByRole('link', { name: m.shell.name }).click()
    await heading(page, m.library.title).waitFor()
  }
}
