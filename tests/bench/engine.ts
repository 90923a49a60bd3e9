/**
 * Speed of the engine as ratios inside one run (budgets P5 and P6): a plain loop over objects is the floor.
 */
import type { Answer } from '../../src/engine/assessment.ts'
import type { Domain, Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { createScorer } from '../../src/engine/scorer.ts'
import type { Figure } from './budgets.ts'
import { median } from './statistics.ts'

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

type Work = { readonly times: number; readonly work: (turn: number) => unknown }

/** Median microseconds of one call of each, taken in turn: what slows the machine down slows all of them. */
function timed<K extends string>(works: Readonly<Record<K, Work>>): Readonly<Record<K, number>> {
  const rounds = Array.from({ length: ROUNDS }, () =>
    mapped(works, ({ times, work }) => {
      const start = performance.now()
      for (let turn = 0; turn < times; turn += 1) work(turn)
      return ((performance.now() - start) * 1000) / times
    }),
  )
  return mapped(works, (_work, key) => median(rounds.map((round) => round[key])))
}

function mapped<K extends string, T, R>(of: Readonly<Record<K, T>>, make: (one: T, key: K) => R): Record<K, R> {
  const entries = Object.entries(of) as [K, T][]
  return Object.fromEntries(entries.map(([key, one]) => [key, make(one, key)])) as Record<K, R>
}

/** Measured anew at each call. */
export function engineFigures(): readonly Figure[] {
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
  const { floor, full, one } = timed({
    floor: { times: 1000, work: () => plainIndex(long, answers, values) },
    full: { times: 100, work: () => score(long, { answers }) },
    one: { times: 1000, work: edit },
  })

  const short = aLongQuestionnaire(100)
  const many = Array.from({ length: 1000 }, (_, salt) => longAnswers(short, salt))
  const { floorMany, fullMany } = timed({
    floorMany: { times: 3, work: () => many.map((own) => plainIndex(short, own, values)) },
    fullMany: { times: 1, work: () => many.map((own) => score(short, { answers: own }).overall.index) },
  })
  const ratio = (budget: string, what: string, own: number, of: number, most: number): Figure => {
    const from = `${own.toFixed(1)} µs : ${of.toFixed(1)} µs`
    return { budget, what, value: own / of, most, unit: '×', from, noise: null }
  }
  return [
    ratio('P5', 'full score, 1,196 questions, of a plain loop', full, floor, 15),
    ratio('P5', 'the score after one answer, of the full score', one, full, 0.1),
    ratio('P6', 'full scores, 1,000 × 100 questions, of a plain loop', fullMany, floorMany, 15),
  ]
}
