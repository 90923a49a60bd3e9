/** Reports on questionnaires nobody wrote: every kind of question, random words of many scripts and words that mean something in a PDF. */
import type { Answer, Answers, Assessment } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import type { Roadmap } from '../../src/engine/roadmap.ts'
import { score } from '../../src/engine/score.ts'
import type { Words } from '../../src/i18n/index.ts'
import type { ReportInput } from '../../src/report/report.ts'
import { randomCase, randomInput } from '../engine/generator.ts'
import type { Random } from '../engine/random.ts'

const ENGLISH = 'access backups are checked every quarter by the team that keeps them and written down in policy'.split(
  ' ',
)
const ARABIC = 'تُراجع النسخ الاحتياطية كل شهر ويحتفظ بها الفريق المسؤول في مكان آمن لا يصل إليه الجميع'.split(' ')
const BETWEEN = [
  'ISO 27001:2022',
  'AC-2(1)',
  '85%',
  '2026-11-23',
  'v1.4',
  '€ 1,200',
  '(ص 12)',
  '→',
  '≥ 3',
  'č',
  'łódź',
  '10.0.0.1',
]
/** What would act, or break the file, if it were taken for anything but text. */
const HOSTILE = [
  '/JavaScript (app.alert(1))',
  '/OpenAction <</S /Launch>>',
  ')>> endobj',
  '<</AA 1 0 R>>',
  'endstream',
  '%%EOF',
  '\\',
  '(((',
  'trailer << /Root',
  '/URI (javascript:1)',
  'xref\n0 1',
  '😀',
  '田中',
  '\u202eabc',
]

/** A text of a few words, mostly of one language. */
export function someWords(random: Random, hostile: boolean): string {
  const main = random.chance(0.5) ? ENGLISH : ARABIC
  const count = 1 + random.below(random.chance(0.15) ? 60 : 9)
  const words = Array.from({ length: count }, () => {
    if (hostile && random.chance(0.12)) return random.pick(HOSTILE)
    return random.chance(0.12) ? random.pick(BETWEEN) : random.pick(main)
  })
  return words.join(' ')
}

/** The same questionnaire in random words. */
function reworded(questionnaire: Questionnaire, random: Random, hostile: boolean): Questionnaire {
  const words = (most = 300) => someWords(random, hostile).slice(0, most)
  const question = <Q extends { readonly text: string }>(one: Q): Q => ({ ...one, text: words(1000) })
  return {
    ...questionnaire,
    title: words(),
    domains: questionnaire.domains.map((domain) => ({
      ...domain,
      title: words(),
      ...(domain.questions && { questions: domain.questions.map(question) }),
      ...(domain.sections && {
        sections: domain.sections.map((section) => ({
          ...section,
          title: words(),
          questions: section.questions.map(question),
        })),
      }),
    })),
  }
}

/** Answers with something noted beside half of them. */
function noted(answers: Answers, random: Random, hostile: boolean): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => [
      id,
      {
        ...answer,
        ...(random.chance(0.5) && { note: someWords(random, hostile) }),
        ...(random.chance(0.2) && { owner: someWords(random, hostile).slice(0, 100), due: '2027-01-31' }),
        ...(random.chance(0.1) && { links: ['https://example.org/a(b)?c=%29'] }),
      },
    ]),
  )
}

function someRoadmap(subject: string, questionnaire: Questionnaire, random: Random, hostile: boolean): Roadmap {
  const ids = outline(questionnaire).map(({ question }) => question.id)
  return {
    subject,
    questionnaire: questionnaire.id,
    goals: random.chance(0.5)
      ? [{ id: 'g', domain: null, measure: { kind: 'index', index: 0.8 }, by: random.pick([null, '2027-12-31']) }]
      : [],
    annotations: random.chance(0.6)
      ? [{ id: 'n', date: random.pick(['2024-03-01', '2026-12-31']), text: someWords(random, hostile).slice(0, 300) }]
      : [],
    actions: Array.from({ length: random.below(4) }, (_, at) => ({
      id: `a${at}`,
      title: someWords(random, hostile).slice(0, 300),
      raises: [{ question: random.pick(ids), to: 1 }],
      status: random.pick(['planned', 'started', 'done', 'dropped'] as const),
    })),
  }
}

/** The report of this seed, with up to five earlier rounds; without `hostile` every word can be drawn and found again. */
export function generatedReport(seed: number, words: Words, hostile: boolean): Omit<ReportInput, 'marking'> {
  const { questionnaire: plain, random } = randomCase(seed, { size: 12 })
  const questionnaire = reworded(plain, random, hostile)
  const subject = someWords(random, hostile).slice(0, 200)
  const round = (at: number): Assessment => {
    const { answers, classification } = randomInput(questionnaire, random)
    const instant = `${2021 + at}-05-04T08:00:00Z`
    return {
      id: `r${at}`,
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      subject,
      date: instant.slice(0, 10),
      status: 'draft',
      createdAt: instant,
      updatedAt: instant,
      answers: noted(answers, random, hostile),
      ...(classification && { classification }),
    }
  }
  const rounds = Array.from({ length: 1 + random.below(6) }, (_, at) => round(at))
  const scored = (assessment: Assessment) => ({ assessment, result: score(questionnaire, assessment) })
  const [assessment, before] = rounds.toReversed()
  if (!assessment) throw new Error('A report needs a round.')
  return {
    questionnaire,
    ...scored(assessment),
    previous: before ? scored(before) : null,
    series: rounds.map((one) => ({ assessment: one, questionnaire })),
    roadmap: someRoadmap(subject, questionnaire, random, hostile),
    words,
  }
}
