import type { Answers, Assessment } from '../../../src/engine/assessment.ts'
import type { Questionnaire } from '../../../src/engine/questionnaire.ts'
import type { Action, Roadmap } from '../../../src/engine/roadmap.ts'
import { score } from '../../../src/engine/score.ts'
import type { WriterInput } from '../../../src/formats/write/writer.ts'
import { loadWords, type Words } from '../../../src/i18n/index.ts'
import { buildReport, type ReportInput, reportContext } from '../../../src/report/report.ts'
import { aDomain, aQuestion, aQuestionnaire, aSection, aSectionedDomain } from '../../builders.ts'

export const spoken: Readonly<Record<'en' | 'ar', Words>> = { en: await loadWords('en'), ar: await loadWords('ar') }

/** What a person typed, place by place; each place asks for its own text. */
export type TextFor = (place: string) => string

/** Enough domains for a radar, one with sections, and a question of every type. */
export const asked: Questionnaire = aQuestionnaire({
  domains: [
    aDomain('d', [aQuestion('q1'), aQuestion('q2'), aQuestion('q3')]),
    aSectionedDomain('e', [aSection('s1', [aQuestion('q4')]), aSection('s2', [aQuestion('q5'), aQuestion('q6')])]),
    aDomain('g', [
      { id: 'q7', type: 'text', text: 'Say it' },
      {
        id: 'q8',
        type: 'number',
        text: 'How many',
        unit: 'people',
        bands: [
          [0, 0],
          [10, 1],
        ],
      },
      aQuestion('q9'),
    ]),
  ],
})

const full = (textFor: TextFor, id: string) => ({
  note: textFor(`${id} note`),
  evidence: textFor(`${id} evidence`),
  owner: textFor(`${id} owner`),
  due: '2027-02-03',
  files: [{ id: `f-${id}`, name: textFor(`${id} file`), type: '', bytes: 12, sha256: '0'.repeat(64) }],
  links: ['https://example.org/evidence'],
  flagged: true,
  confidence: 'low' as const,
  carried: true,
})

const answersOf = (textFor: TextFor): Answers => ({
  q1: { state: 'answered', value: '0', ...full(textFor, 'q1') },
  q2: { state: 'not-sure', ...full(textFor, 'q2') },
  q3: { state: 'not-applicable', reason: textFor('q3 reason'), ...full(textFor, 'q3') },
  q4: { state: 'answered', value: '3' },
  q5: { state: 'unanswered', ...full(textFor, 'q5') },
  q7: { state: 'answered', value: textFor('q7 value') },
  q8: { state: 'answered', value: -2.5 },
  q9: { state: 'answered', value: '4', note: textFor('q9 note') },
})

/** Two pieces of work, the second one done. */
const actionsOf = (textFor: TextFor): readonly Action[] => [
  {
    id: 'a1',
    title: textFor('a1 title'),
    raises: [{ question: 'q1', to: 3 }],
    status: 'planned',
    owner: textFor('a1 owner'),
    due: '2027-01-31',
    effort: 3,
    note: textFor('a1 note'),
  },
  { id: 'a2', title: textFor('a2 title'), raises: [], status: 'done', doneOn: '2026-11-01' },
]

const roadmapOf = (textFor: TextFor): Roadmap => ({
  subject: textFor('subject'),
  questionnaire: asked.id,
  goals: [],
  actions: actionsOf(textFor),
  annotations: [],
})

function roundOf(textFor: TextFor, date: string, answers: Answers): Assessment {
  return {
    id: 'a1',
    questionnaire: { id: asked.id, version: asked.version },
    subject: textFor('subject'),
    date,
    annotation: textFor('annotation'),
    status: 'draft',
    createdAt: `${date}T10:00:00Z`,
    updatedAt: `${date}T10:00:00Z`,
    answers,
  }
}

/** A report with a text wherever a person may write one, beside an earlier round, with bounds and a plan. */
export function inputOf(
  textFor: TextFor,
  language: 'en' | 'ar' = 'en',
  questionnaire = asked,
  more: Partial<ReportInput> = {},
): WriterInput {
  const words = spoken[language]
  const scored = (assessment: Assessment) => ({ assessment, result: score(questionnaire, assessment) })
  const given = {
    questionnaire,
    ...scored(roundOf(textFor, '2026-11-23', answersOf(textFor))),
    previous: scored(roundOf(textFor, '2025-11-20', { q1: { state: 'answered', value: '1' } })),
    words,
    marking: textFor('marking'),
    roadmap: roadmapOf(textFor),
    ...more,
  }
  return {
    report: buildReport(given),
    context: reportContext(given),
    madeAt: '2026-11-24T08:00:00Z',
    paper: 'a4',
    pictures: [],
  }
}

const TEXTS = new Set(['title', 'text', 'label', 'short', 'unit', 'first', 'after', 'meaning', 'notice', 'howScored'])

/** A questionnaire whose own words are these, one after the other. */
export function wordedAs<T>(document: T, nextText: () => string): T {
  const reworded = (key: string, value: unknown) => (TEXTS.has(key) && typeof value === 'string' ? nextText() : value)
  return JSON.parse(JSON.stringify(document), reworded)
}
