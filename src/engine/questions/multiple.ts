/** Any number of choices. Score: points over the attainable points (scoring.md, section 2). */
import type { AnswerValue } from '../assessment.ts'
import { reaches } from '../fraction.ts'
import { problem } from '../problem.ts'
import type { QuestionOf } from '../questionnaire.ts'
import type { QuestionKind, QuestionWords, Reader, Surroundings } from './question-type.ts'

type Multiple = QuestionOf<'multiple'>

export const multiple: QuestionKind<Multiple> = {
  type: 'multiple',
  scored: true,
  rule: 'points',
  reader: readerOf,
  translate: (question, words) => {
    const translated = words.choices
    if (!translated) return question
    return { ...question, choices: question.choices.map((choice) => worded(choice, translated[choice.id])) }
  },
  same: (before, after) =>
    before.choices.length === after.choices.length &&
    before.choices.every((choice) => after.choices.some((one) => one.id === choice.id && one.label === choice.label)),
  carry: (_before, after, value) => {
    if (!Array.isArray(value)) return null
    const kept = value.filter((id) => after.choices.some((choice) => choice.id === id))
    return kept.length > 0 ? { value: kept, sure: kept.length === value.length } : null
  },
  problems: (question, _around, path) => {
    const found = question.choices.flatMap((choice, at) =>
      question.choices.findIndex((one) => one.id === choice.id) < at
        ? [problem('duplicate-id', [...path, 'choices', at, 'id'], { id: choice.id })]
        : [],
    )
    return sumOfPoints(question) > 0 ? found : [...found, problem('no-points', [...path, 'choices'])]
  },
  comparisonProblem: (question, _around, op, operand) => {
    if (op === 'atLeast' || op === 'atMost') return 'condition-op-unfit'
    return question.choices.some((choice) => choice.id === operand) ? null : 'condition-unknown-option'
  },
}

type Choice = Multiple['choices'][number]
type ChoiceWords = NonNullable<QuestionWords['choices']>[string]

function worded(choice: Choice, words: ChoiceWords | undefined): Choice {
  const description = words?.description ?? choice.description
  return { ...choice, label: words?.label ?? choice.label, ...(description !== undefined && { description }) }
}

function sumOfPoints(question: Multiple): number {
  return question.choices.reduce((sum, choice) => sum + (choice.exclusive ? 0 : choice.points), 0)
}

function readerOf(question: Multiple, around: Surroundings): Reader {
  const attainable = question.attainable ?? sumOfPoints(question)
  const top = around.ladderTop
  const score = (chosen: readonly string[]) => scoreOf(question, chosen, attainable)
  return {
    read: (value) => {
      if (!fits(question, value)) return null
      const reached = score(value)
      return {
        state: 'answered',
        score: reached,
        value: reached * top,
        inPlace: reaches(reached, 1),
        evidenceMissing: false,
      }
    },
    lowest: 0,
    inPlace: top,
    compare: (value, op, operand) => {
      if (!fits(question, value) || typeof operand !== 'string') return false
      if (op === 'includes') return value.includes(operand)
      const only = value.every((id) => id === operand)
      return op === 'is' ? only : op === 'isNot' && !only
    },
    reaching: (target) => leastReaching(question, (chosen) => reaches(score(chosen) * top, target)),
    nextStepValue: (standing) => standing.score ?? 0,
  }
}

/** A list of known choices; an empty list says nothing and so is no answer. */
function fits(question: Multiple, value: AnswerValue): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((id) => question.choices.some((choice) => choice.id === id))
  )
}

function scoreOf(question: Multiple, chosen: readonly string[], attainable: number): number {
  let points = 0
  for (const choice of question.choices) {
    if (!chosen.includes(choice.id)) continue
    if (choice.exclusive) return 0
    points += choice.points
  }
  return attainable > 0 ? Math.min(1, points / attainable) : 0
}

function leastReaching(question: Multiple, enough: (chosen: readonly string[]) => boolean): readonly string[] {
  const byPoints = question.choices.filter((choice) => !choice.exclusive).sort((a, b) => b.points - a.points)
  const chosen: string[] = []
  for (const choice of byPoints) {
    chosen.push(choice.id)
    if (enough(chosen)) break
  }
  return chosen
}
