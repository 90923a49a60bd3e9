/**
 * Speed of the engine as ratios inside one run (budgets P5 and P6): a plain loop over objects is the floor. Prints a table
 * and returns the lines that missed their budget. Run by `npm run bench`; alone: `node tests/bench/score.mjs`.
 */
import type { Answer } from '../../src/engine/assessment.ts'
import type { Domain, Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { createScorer } from '../../src/engine/scorer.ts'

type Line = {
  readonly what: string
  readonly micros: number
  readonly ratio: number
  readonly most: number
  readonly of: string
}

const ROUNDS = 9

/** A gate questionnaire with core questions, caps, two groups and a headline, spread over domains of about sixty. */
export function aLongQuestionnaire(count: number): Questionnaire {
  const steps = [0, 1, 2, 3, 4].map((value) => ({ id: `s${value}`, value, label: `Step ${value}` }))
  const sizes = Math.max(2, Math.round(count / 60))
  const questions = Array.from(
    { length: count },
    (_, at): Question => ({
      id: `question-${at}`,
      type: 'single',
      text: `Statement ${at}`,
      scale: 'five',
      weight: 1 + (at % 3),
      ...(at % 4 === 0 && { core: true }),
      ...(at % 15 === 0 && { must: true }),
    }),
  )
  const domains = Array.from(
    { length: sizes },
    (_, at): Domain => ({
      id: `domain-${at}`,
      title: `Domain ${at}`,
      questions: questions.slice(Math.floor((at * count) / sizes), Math.floor(((at + 1) * count) / sizes)),
    }),
  )
  const ids = domains.map(({ id }) => id)
  const half = Math.ceil(sizes / 2)
  return {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: `long-${count}`,
    version: '1.0.0',
    language: 'en',
    title: 'Long',
    purpose: 'To be timed.',
    scales: [{ id: 'five', steps, inPlace: 2 }],
    domains,
    groups: [
      { id: 'one', title: 'One', domains: ids.slice(0, half) },
      { id: 'two', title: 'Two', domains: ids.slice(half), rollup: 'minimum' },
    ],
    scoring: {
      levels: { model: 'gate', steps: [0, 1, 2, 3, 4].map((at) => ({ id: `l${at}`, title: `Level ${at}` })) },
      headline: { rule: 'minimum', over: ['one', 'two'] },
      caps: [
        { id: 'red', questions: 'must', valueAtMost: 0, limit: 'l0', notice: 'Red.' },
        { id: 'amber', questions: 'must', valueAtMost: 1, limit: 'l1', notice: 'Amber.' },
      ],
    },
  }
}

/** Nine in ten answered, a few not sure, not applicable or open, so that bounds are really computed. */
export function longAnswers(questionnaire: Questionnaire, salt: number): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  questionnaire.domains
    .flatMap((domain) => domain.questions ?? [])
    .forEach(({ id }, at) => {
      const turn = (at * 7 + salt * 13) % 41
      if (turn === 0) answers[id] = { state: 'not-sure' }
      else if (turn === 1) answers[id] = { state: 'not-applicable', reason: 'Not here.' }
      else if (turn > 2) answers[id] = { state: 'answered', value: `s${(at * 5 + salt) % 5}` }
    })
  return answers
}

/** The floor: the weighted index alone, by a plain loop over the documents' own objects. */
function plainIndex(
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, Answer>>,
  values: ReadonlyMap<string, number>,
): number {
  let sum = 0
  for (const domain of questionnaire.domains) {
    let earned = 0
    let weights = 0
    for (const question of domain.questions ?? []) {
      const answer = answers[question.id]
      if (answer?.state !== 'answered') continue
      const weight = question.weight ?? 1
      earned += weight * (values.get(String(answer.value)) ?? 0)
      weights += weight
    }
    sum += weights > 0 ? earned / weights : 0
  }
  return sum / questionnaire.domains.length
}

/** Median microseconds of one call. */
function timed(times: number, work: (turn: number) => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (let turn = 0; turn < times; turn += 1) work(turn)
    return ((performance.now() - start) * 1000) / times
  })
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

function measured(): readonly Line[] {
  const values = new Map([0, 1, 2, 3, 4].map((value) => [`s${value}`, value / 4]))
  const long = aLongQuestionnaire(1196)
  const answers = longAnswers(long, 0)
  const ids = Object.keys(answers)
  const scorer = createScorer(long, { answers })
  let turns = 0
  // Every edit changes its answer: a question comes round again with another value each time.
  const edit = () => {
    turns += 1
    const value = `s${Math.floor(turns / ids.length) % 5}`
    return scorer.set(ids[(turns * 37) % ids.length] ?? '', { state: 'answered', value })
  }
  for (let turn = 0; turn < 300; turn += 1) {
    plainIndex(long, answers, values)
    score(long, { answers })
    edit()
  }
  const floor = timed(200, () => plainIndex(long, answers, values))
  const full = timed(100, () => score(long, { answers }))
  const one = timed(1000, edit)

  const short = aLongQuestionnaire(100)
  const many = Array.from({ length: 1000 }, (_, salt) => longAnswers(short, salt))
  const floorMany = timed(3, () => many.map((own) => plainIndex(short, own, values)))
  const fullMany = timed(1, () => many.map((own) => score(short, { answers: own }).overall.index))
  return [
    { what: 'P5 plain loop, 1,196 questions', micros: floor, ratio: 1, most: 1, of: 'floor' },
    { what: 'P5 full score, 1,196 questions', micros: full, ratio: full / floor, most: 15, of: 'floor' },
    { what: 'P5 after one answer', micros: one, ratio: one / full, most: 0.1, of: 'full score' },
    { what: 'P6 plain loop, 1,000 × 100', micros: floorMany, ratio: 1, most: 1, of: 'floor' },
    { what: 'P6 full scores, 1,000 × 100', micros: fullMany, ratio: fullMany / floorMany, most: 15, of: 'floor' },
  ]
}

/** Measures, prints, and measures once more what was missed: the machine is noisy, two misses in a row are not. */
export function benchScore(print: (line: string) => void): readonly string[] {
  const missed = (lines: readonly Line[]) => lines.filter((line) => line.ratio > line.most).map(({ what }) => what)
  const show = (lines: readonly Line[]) => {
    for (const { what, micros, ratio, most, of } of lines) {
      print(
        `${what.padEnd(34)} ${micros.toFixed(1).padStart(10)} µs  ${ratio.toFixed(3).padStart(7)} × ${of} (≤ ${most})`,
      )
    }
  }
  const first = measured()
  show(first)
  if (missed(first).length === 0) return []
  const second = measured()
  show(second)
  return missed(second).filter((what) => missed(first).includes(what))
}
