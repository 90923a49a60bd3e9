/** A number. Score: piecewise linear between bands, flat beyond their ends (scoring.md, section 2). */
import type { AnswerValue } from '../assessment.ts'
import { between, reaches } from '../fraction.ts'
import { type Problem, problem } from '../problem.ts'
import type { QuestionOf } from '../questionnaire.ts'
import type { QuestionKind, Reader, Surroundings } from './question-type.ts'

type NumberQuestion = QuestionOf<'number'>
type Bands = NumberQuestion['bands']

export const number: QuestionKind<NumberQuestion> = {
  type: 'number',
  scored: true,
  rule: 'number-bands',
  reader: readerOf,
  translate: (question, words) => (words.unit === undefined ? question : { ...question, unit: words.unit }),
  same: (before, after) => before.unit === after.unit,
  carry: (_before, after, value) => (fits(after, value) ? { value, sure: true } : null),
  problems: (question, _around, path) => [
    ...bandProblems(question.bands, [...path, 'bands']),
    ...(question.min !== undefined && question.max !== undefined && question.min > question.max
      ? [problem('min-above-max', [...path, 'min'])]
      : []),
  ],
  comparisonProblem: (_question, _around, op, operand) => {
    if (op === 'includes') return 'condition-op-unfit'
    return typeof operand === 'number' ? null : 'condition-needs-number'
  },
}

function readerOf(question: NumberQuestion, around: Surroundings): Reader {
  const top = around.ladderTop
  return {
    read: (value) => {
      if (!fits(question, value)) return null
      const score = scoreOf(question.bands, value)
      return { state: 'answered', score, value: score * top, inPlace: reaches(score, 1), evidenceMissing: false }
    },
    lowest: 0,
    inPlace: top,
    compare: (value, op, operand) => {
      if (typeof value !== 'number' || typeof operand !== 'number') return false
      if (op === 'is') return value === operand
      if (op === 'isNot') return value !== operand
      if (op === 'atLeast') return value >= operand
      return op === 'atMost' && value <= operand
    },
    reaching: (target) => leastReaching(question.bands, top > 0 ? Math.min(1, target / top) : 1),
    nextStepValue: (standing) => standing.score ?? 0,
  }
}

function fits(question: NumberQuestion, value: AnswerValue): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity)
}

function scoreOf(bands: Bands, value: number): number {
  let [low, lowScore] = bands[0] ?? [0, 0]
  if (value <= low) return lowScore
  for (const [high, highScore] of bands) {
    if (value === high) return highScore
    if (value < high) return lowScore + between(value, low, high) * (highScore - lowScore)
    low = high
    lowScore = highScore
  }
  return lowScore
}

/** The first number along the bands, from the low score's end, whose score is `score` or the best there is. */
function leastReaching(bands: Bands, score: number): number {
  const rising = (bands[0]?.[1] ?? 0) <= (bands.at(-1)?.[1] ?? 0)
  const path = rising ? [...bands] : [...bands].reverse()
  const wanted = Math.min(score, path.at(-1)?.[1] ?? 0)
  let [from, fromScore] = path[0] ?? [0, 0]
  for (const [to, toScore] of path) {
    if (reaches(toScore, wanted)) return from + (to - from) * between(wanted, fromScore, toScore)
    from = to
    fromScore = toScore
  }
  return from
}

function bandProblems(bands: Bands, path: Problem['path']): readonly Problem[] {
  const rising = (bands[0]?.[1] ?? 0) <= (bands.at(-1)?.[1] ?? 0)
  return bands.flatMap(([value, score], at) => {
    const before = bands[at - 1]
    if (!before) return []
    if (value <= before[0]) return [problem('bands-not-ascending', [...path, at, 0])]
    const turned = rising ? score < before[1] : score > before[1]
    return turned ? [problem('bands-turn', [...path, at, 1])] : []
  })
}
