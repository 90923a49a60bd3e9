import type { Answer, Answers, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { loadWords, type Words } from '../../src/i18n/index.ts'
import { type Round, roundsOf } from '../../src/ui/pages/compare/round.ts'

export const words: Words = await loadWords('en')

export const questionnaire: Questionnaire = {
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'small',
  version: '1.0.0',
  language: 'en',
  title: 'Small',
  purpose: 'To be compared.',
  scales: [
    {
      id: 'steps',
      steps: [
        { id: 'no', value: 0, label: 'No' },
        { id: 'partly', value: 1, label: 'Partly' },
        { id: 'yes', value: 2, label: 'Yes' },
      ],
    },
  ],
  domains: [
    {
      id: 'people',
      title: 'People and habits',
      short: 'People',
      questions: [
        { id: 'P1', type: 'single', text: 'Staff are trained', scale: 'steps' },
        { id: 'P2', type: 'single', text: 'Leavers lose access', scale: 'steps' },
        { id: 'P3', type: 'single', text: 'Visitors are met', scale: 'steps', tier: 2 },
      ],
    },
    {
      id: 'devices',
      title: 'Devices',
      questions: [
        {
          id: 'D1',
          type: 'number',
          text: 'Days until updated',
          unit: 'days',
          bands: [
            [0, 1],
            [30, 0],
          ],
        },
        {
          id: 'D2',
          type: 'multiple',
          text: 'What is encrypted',
          choices: [
            { id: 'disk', label: 'Disks', points: 1 },
            { id: 'mail', label: 'Mail', points: 1 },
          ],
        },
        { id: 'D3', type: 'text', text: 'Who looks after it' },
      ],
    },
  ],
  classification: {
    id: 'size',
    title: 'Size',
    facts: [
      {
        id: 'staff',
        text: 'How many work there',
        options: [
          { id: 'few', label: 'Few', points: 0 },
          { id: 'many', label: 'Many', points: 1 },
        ],
      },
    ],
    categories: [
      { id: 'small', title: 'Small', from: 0, upToTier: 1 },
      { id: 'large', title: 'Large', from: 1 },
    ],
  },
  scoring: {
    levels: {
      model: 'bands',
      steps: [
        { id: 'low', title: 'Low', from: 0 },
        { id: 'high', title: 'High', from: 0.5 },
      ],
    },
    headline: { rule: 'bands' },
  },
}

export const said = (value: string | number | readonly string[]): Answer => ({ state: 'answered', value })
export const notSure: Answer = { state: 'not-sure' }
export const notApplicable: Answer = { state: 'not-applicable', reason: 'None here' }

type Given = { readonly date: string; readonly answers: Answers } & Partial<Assessment> & {
    readonly under?: Questionnaire
  }

/** Rounds as the page has them, in the order of time. */
export function aComparison(...given: readonly Given[]): readonly Round[] {
  const scored = given.map(({ under = questionnaire, ...own }, at) => {
    const assessment: Assessment = {
      id: `round-${at + 1}`,
      questionnaire: { id: under.id, version: under.version },
      subject: 'Bakery',
      status: 'draft',
      classification: { staff: 'few' },
      createdAt: `2026-01-01T00:00:0${at}Z`,
      updatedAt: '2026-01-01T00:00:00Z',
      ...own,
    }
    return { assessment, questionnaire: under, spoken: under, result: score(under, assessment) }
  })
  return roundsOf(scored, words)
}
