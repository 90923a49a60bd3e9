import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/engine/score.ts'
import { languagesOf, localize } from '../../src/engine/localize.ts'
import { outline } from '../../src/engine/outline.ts'
import sample from '../../src/ui/samples/bakery.json' with { type: 'json' }
import { shipped } from '../questionnaires/shipped-files.ts'
import { useJourney } from './harness.ts'
import { quickCheck, type Speaker, speak } from './speak.ts'
import { addSample, group, heading, inRoundMenu, notice, roundRow, saved, startAssessment } from './steps.ts'

const DATES = sample.rounds.map(({ date }) => date)
const NEWEST = DATES.at(-1) ?? ''
const languages = ['en', 'ar'] as const

/** What the engine makes of a round of the sample, as the library has to print it. */
function expected({ f }: Speaker, date: string) {
  const { answers } = sample.rounds.find((round) => round.date === date) ?? { answers: {} }
  // The sample's notes are spoken in two languages; the score never reads them.
  const { overall } = score(quickCheck(), { answers: answers as Parameters<typeof score>[1]['answers'] })
  return { index: f.percent(overall.index), completeness: f.percent(overall.completeness) }
}

const subjectCard = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, level: 3 }) })
