/** Random libraries: assessments, notes in every script, evidence files, imported questionnaires, roadmaps. */
import type { Answer, Answers, Assessment } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import type { Roadmap } from '../../src/engine/roadmap.ts'
import { score } from '../../src/engine/score.ts'
import { sha256 } from '../../src/engine/sha256.ts'
import { checkQuestionnaire } from '../../src/formats/read/questionnaire.ts'
import type { Snapshot } from '../../src/storage/snapshot.ts'
import type { AnswerRow, FileRow, QuestionnaireRow, Store } from '../../src/storage/store.ts'
import { summarize } from '../../src/storage/summary.ts'
import { type RowChange, swapRows } from '../../src/storage/swap-rows.ts'
import { randomCase } from '../engine/generator.ts'
import { type Random, randomFrom } from '../engine/random.ts'
import { answerFor } from '../engine/random-answer.ts'
import { naughtyStrings } from '../formats/corpora.ts'
import { okValue } from '../storage/samples.ts'

const TEXTS = naughtyStrings().filter((text) => !/\p{Surrogate}/u.test(text))

const short = (text: string) => [...text].slice(0, 100).join('')

/** A questionnaire that a reader takes; the generator also makes broken ones. */
function aQuestionnaire(random: Random, at: number): Questionnaire {
  for (;;) {
    const { questionnaire } = randomCase(random.below(1e9))
    const named = { ...questionnaire, id: `q${at}`, title: random.pick(['Locks', 'أقفال']) }
    if (checkQuestionnaire(named).length === 0) return named
  }
}

function evidence(random: Random, id: string) {
  const bytes = new Uint8Array(Array.from({ length: random.below(50) }, () => random.below(256)))
  const file = { id, name: 'a.txt', type: 'text/plain', bytes: bytes.length, sha256: sha256(bytes) }
  return { file, content: Buffer.from(bytes).toString('base64') }
}

/** With evidence files, whose bytes may be lost. */
function answersTo(questionnaire: Questionnaire, random: Random, assessmentId: string) {
  const files: FileRow[] = []
  const answers: Answers = Object.fromEntries(
    outline(questionnaire).flatMap(({ question }): [string, Answer][] => {
      const answer = answerFor(question, questionnaire, random, 'complete')
      if (!answer || random.chance(0.3)) return []
      const note = random.chance(0.5) ? { note: random.pick(TEXTS) } : {}
      if (random.chance(0.8)) return [[question.id, { ...answer, ...note }]]
      const { file, content } = evidence(random, `e-${question.id}`)
      if (random.chance(0.8)) files.push({ assessmentId, id: file.id, content })
      return [[question.id, { ...answer, ...note, files: [file] }]]
    }),
  )
  return { answers, files }
}

const instant = (random: Random) => new Date(1.7e12 + random.below(1e9)).toISOString()

function anAssessment(questionnaire: Questionnaire, random: Random, id: string) {
  const { answers, files } = answersTo(questionnaire, random, id)
  const assessment: Assessment = {
    id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    subject: short(random.pick(TEXTS)),
    date: '2026-01-31',
    status: random.pick(['draft', 'final']),
    createdAt: instant(random),
    updatedAt: instant(random),
    answers,
    ...(random.chance(0.3) ? { annotation: short(random.pick(TEXTS)) } : {}),
  }
  return { assessment, files, summary: summarize(score(questionnaire, assessment)) }
}

const aRoadmap = (random: Random, subject: string, questionnaire: string): Roadmap => ({
  subject,
  questionnaire,
  goals: random.chance(0.5) ? [{ id: 'g', domain: null, measure: { kind: 'index', index: 0.5 }, by: null }] : [],
  actions: [],
  annotations: [{ id: 'a', date: '2026-02-01', text: short(random.pick(TEXTS)) }],
})

/** The same library for the same seed. */
export function randomLibrary(seed: number): Snapshot {
  const random = randomFrom(seed)
  const questionnaires = Array.from({ length: random.below(4) }, (_, at) => aQuestionnaire(random, at))
  const rows: QuestionnaireRow[] = questionnaires.map((questionnaire) => {
    const { id, version } = questionnaire
    return { id, version, origin: random.pick(['imported', 'used']), questionnaire }
  })
  const count = questionnaires.length === 0 ? 0 : random.below(4)
  const assessments = Array.from({ length: count }, (_, at) =>
    anAssessment(random.pick(questionnaires), random, `a-${random.below(1e6)}-${at}`),
  )
  const answers = assessments.flatMap(({ assessment }): readonly AnswerRow[] =>
    Object.entries(assessment.answers).map(([questionId, answer]) => ({
      assessmentId: assessment.id,
      questionId,
      answer,
    })),
  )
  const subjects = new Map(assessments.map(({ assessment: { subject, questionnaire } }) => [subject, questionnaire.id]))
  return {
    assessments: assessments.map(({ assessment: { answers: _answers, ...head }, summary }) => ({ ...head, summary })),
    answers,
    files: assessments.flatMap(({ files }) => files),
    questionnaires: rows,
    roadmaps: [...subjects].filter(() => random.chance(0.5)).map(([subject, id]) => aRoadmap(random, subject, id)),
  }
}

/** Puts a whole library into an empty store. */
export async function fill(store: Store, library: Snapshot): Promise<void> {
  const before = undefined
  const changes: readonly RowChange[] = [
    ...library.assessments.map((after) => ({ table: 'assessments', before, after }) as const),
    ...library.answers.map((after) => ({ table: 'answers', before, after }) as const),
    ...library.files.map((after) => ({ table: 'files', before, after }) as const),
    ...library.questionnaires.map((after) => ({ table: 'questionnaires', before, after }) as const),
    ...library.roadmaps.map((after) => ({ table: 'roadmaps', before, after }) as const),
  ]
  if (changes.length > 0) okValue(await swapRows(store, changes))
}
