import { describe, expect, it } from 'vitest'
import type { Answer, Answers, Assessment } from '../../../src/engine/assessment.ts'
import { outline, stepsOf } from '../../../src/engine/outline.ts'
import type { Question, Questionnaire } from '../../../src/engine/questionnaire.ts'
import { score } from '../../../src/engine/score.ts'
import { layoutReport, type Paper } from '../../../src/formats/write/pdf/layout.ts'
import { type Language, loadWords, type Words } from '../../../src/i18n/index.ts'
import { presets } from '../../../src/report/presets.ts'
import { buildReport } from '../../../src/report/report.ts'
import bakery from '../../../src/ui/samples/bakery.json' with { type: 'json' }
import { shipped } from '../../questionnaires/shipped-files.ts'
import { metrics } from './fonts.ts'
import { pageLabel } from './reports.ts'

const words: Readonly<Record<Language, Words>> = { en: await loadWords('en'), ar: await loadWords('ar') }
const languages = ['en', 'ar'] as const
const papers = ['a4', 'letter'] as const

const documents: readonly Questionnaire[] = shipped.map(({ base, translations }) => ({
  ...base,
  translations: Object.fromEntries(translations.map((one) => [one.language, one])),
}))

/** The answer at this place of its scale, from 0 to 1; what is no scale is not sure. */
function answerAt(questionnaire: Questionnaire, question: Question, place: number): Answer {
  const steps = stepsOf(questionnaire, question)
  const step = steps[Math.round(place * (steps.length - 1))]
  return step ? { state: 'answered', value: step.id } : { state: 'not-sure' }
}

/** Every question answered as low as this, or every third left open. */
const answersAt = (questionnaire: Questionnaire, place: number, open = false): Answers =>
  Object.fromEntries(
    outline(questionnaire).flatMap(({ question }, i) =>
      open && i % 3 === 0 ? [] : [[question.id, answerAt(questionnaire, question, place)]],
    ),
  )

const round = ({ id, version, targets }: Questionnaire, date: string, answers: Answers): Assessment => ({
  id: `round-${date}`,
  questionnaire: { id, version },
  subject: 'Directorate of Consular Affairs and Missions Abroad, Division for Digital Services',
  date,
  status: 'final',
  createdAt: `${date}T10:00:00Z`,
  updatedAt: `${date}T10:00:00Z`,
  answers,
  ...(targets?.[0] && { target: targets[0].id }),
})

const scored = (questionnaire: Questionnaire, assessment: Assessment) => ({
  assessment,
  result: score(questionnaire, assessment),
})

type Case = { readonly questionnaire: Questionnaire; readonly now: Assessment; readonly before: Assessment }

/** The pages of the board's report, and the page each of its headings is on. */
function pagesOf({ questionnaire, now, before }: Case, language: Language, paper: Paper) {
  const report = buildReport({
    questionnaire,
    ...scored(questionnaire, now),
    previous: scored(questionnaire, before),
    words: words[language],
    ...presets.board,
  })
  const { pages } = layoutReport(report, { metrics, paper, pageLabel, number: String })
  const places = pages.flatMap(({ anchors }, i) => anchors.map(({ id }) => [id, i] as const))
  return { count: pages.length, at: Object.fromEntries(places) }
}

const sample = (language: Language): Case => {
  const questionnaire = documents.find(({ id }) => id === bakery.questionnaire.id)
  const [before, now] = bakery.rounds.slice(-2)
  if (!questionnaire || !before || !now) throw new Error('The sample has two rounds of a shipped questionnaire.')
  const answersOf = ({ answers }: { answers: object }): Answers =>
    JSON.parse(JSON.stringify(answers), (_, value) => (value?.en === undefined ? value : value[language]))
  return {
    questionnaire,
    now: round(questionnaire, now.date, answersOf(now)),
    before: round(questionnaire, before.date, answersOf(before)),
  }
}

const made = (questionnaire: Questionnaire, place: number, open: boolean): Case => ({
  questionnaire,
  now: round(questionnaire, '2026-11-23', answersAt(questionnaire, place, open)),
  before: round(questionnaire, '2025-11-23', answersAt(questionnaire, 0.5)),
})

describe.each(languages)('A report for a board in %s', (language) => {
  const cases = documents.flatMap((questionnaire) =>
    [0, 0.5, 1].flatMap((place) => [
      [`${questionnaire.id} answered at ${place}`, made(questionnaire, place, false)] as const,
      [`${questionnaire.id} at ${place} with open questions`, made(questionnaire, place, true)] as const,
    ]),
  )

  it.each([['the sample', sample(language)] as const, ...cases])(
    'has two to four pages, and its first inner page has the result and the next steps: %s',
    (_, one) => {
      for (const paper of papers) {
        const { count, at } = pagesOf(one, language, paper)
        expect(count).toBeGreaterThanOrEqual(2)
        expect(count, JSON.stringify([paper, at])).toBeLessThanOrEqual(4)
        expect([at.headline, at['next-steps'] ?? 1]).toEqual([1, 1])
        expect(at.domains).toBeGreaterThan(1)
      }
    },
  )
})
