/** The pages that are measured: ours, the floor and the peer, with the same questionnaire open and all of it answered. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Assessment } from '../../src/engine/assessment.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { aLargeQuestionnaire, allAnswered } from './large-questionnaire.ts'
import type { Kept } from './peers/kept.ts'
import type { Places } from './probe.ts'

export type Addresses = { readonly ours: string; readonly peers: string }

/** One way to fill in. `prepare` puts the questionnaire there as its users would and tells the address that opens it. */
export type Subject = {
  readonly name: string
  readonly places: Places
  readonly prepare: (context: BrowserContext, addresses: Addresses, count: number) => Promise<string>
}

function anAssessment(count: number): Assessment {
  return {
    id: `bench-${count}`,
    questionnaire: { id: `large-${count}`, version: '1.0.0' },
    subject: 'Bench & Sons',
    date: '2026-05-04',
    status: 'draft',
    createdAt: '2026-05-04T08:00:00.000Z',
    updatedAt: '2026-05-04T08:00:00.000Z',
    answers: allAnswered(count),
  }
}

/** Opens the assessment's file by *Open file*. */
async function openOurs(context: BrowserContext, { ours }: Addresses, count: number): Promise<string> {
  const page = await context.newPage()
  await page.goto(ours)
  const content = writeAssessmentFile(anAssessment(count), aLargeQuestionnaire(count))
  const file = { name: `bench-${count}.json`, mimeType: 'application/json', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('log').filter({ hasText: 'Bench & Sons' }).waitFor({ timeout: 120_000 })
  await page.close()
  return `${ours}#/assess/bench-${count}`
}

/** The peers' own page keeps it in the same kind of database. */
function openPeer(file: string, parameters = '') {
  return async (context: BrowserContext, { peers }: Addresses, count: number) => {
    const page: Page = await context.newPage()
    await page.goto(`${peers}${file}`)
    const kept: Kept = { questionnaire: aLargeQuestionnaire(count), answers: allAnswered(count) }
    await page.evaluate(
      async ({ name, value }) => {
        const put: unknown = Reflect.get(window, 'keep')
        if (typeof put === 'function') await put(name, value)
      },
      { name: String(count), value: kept },
    )
    await page.close()
    return `${peers}${file}?name=${count}${parameters}`
  }
}

export const OURS: Subject = {
  name: 'Mizan',
  places: {
    firstQuestion: 'input[type=radio][name^="answers."][data-key=option]',
    score: 'nav [aria-current=step]',
    radar: 'aside svg[role=img]',
    saved: '[role=status][data-state=saved]',
  },
  prepare: openOurs,
}

const RADIO = 'input[type=radio]'

export const FLOOR: Subject = {
  name: 'floor',
  places: { firstQuestion: RADIO, score: '#score', radar: null, saved: null },
  prepare: openPeer('floor.html'),
}

export const REACT: Subject = {
  name: 'React alone',
  places: { firstQuestion: RADIO, score: '#score', radar: null, saved: null },
  prepare: openPeer('react.html'),
}

const survey = (mode: 'paged' | 'single' | 'lazy', name: string): Subject => ({
  name,
  places: { firstQuestion: RADIO, score: '#score', radar: null, saved: null },
  prepare: openPeer('survey.html', `&mode=${mode}`),
})

export const PAGED = survey('paged', 'SurveyJS, a page per domain')
export const PEERS: readonly Subject[] = [
  PAGED,
  survey('single', 'SurveyJS, one question per page'),
  survey('lazy', 'SurveyJS, one page, lazily'),
]
