/** A random answer to any question of any questionnaire, mostly fitting, sometimes not. */
import type { Answer, AnswerValue } from '../../src/engine/assessment.ts'
import type { Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import type { Random } from './random.ts'

export type Mood = 'complete' | 'mixed' | 'open' | 'high'

/** Undefined for no answer at all. */
export function answerFor(
  question: Question,
  questionnaire: Questionnaire,
  random: Random,
  mood: Mood,
): Answer | undefined {
  const roll = random.next()
  if (mood !== 'complete' && mood !== 'high') {
    const open = mood === 'open' ? 0.6 : 0.15
    if (roll < open) return random.chance(0.2) ? { state: 'unanswered' } : undefined
    if (roll < open + 0.12) return { state: 'not-sure' }
    if (roll < open + 0.25)
      return { state: 'not-applicable', reason: random.chance(0.85) ? 'It does not apply.' : '  ' }
    if (roll < open + 0.28) return { state: 'answered', value: unfit(random) }
  } else if (roll < 0.08) return { state: 'not-applicable', reason: 'It does not apply.' }
  const evidence = random.chance(0.5) ? { evidence: random.chance(0.9) ? 'Seen.' : ' ' } : {}
  return { state: 'answered', value: valueFor(question, questionnaire, random, mood === 'high'), ...evidence }
}

/** A value that fits the question. */
export function valueFor(question: Question, questionnaire: Questionnaire, random: Random, high = false): AnswerValue {
  if (question.type === 'text') {
    return question.input === 'date'
      ? random.pick(['2026-01-31', '2025-12-01'])
      : random.pick(['yes', 'no', 'Some words'])
  }
  if (question.type === 'multiple') {
    const chosen = question.choices.filter(() => random.chance(0.5)).map(({ id }) => id)
    return chosen.length > 0 ? chosen : [random.pick(question.choices).id]
  }
  if (question.type === 'number') {
    const [low] = question.bands[0] ?? [0]
    const [top] = question.bands.at(-1) ?? [1]
    const value = low + (random.below(13) / 10 - 0.1) * (top - low)
    const decimal = Math.round(value * 100) / 100
    return Math.max(question.min ?? decimal, Math.min(question.max ?? decimal, decimal))
  }
  const steps = questionnaire.scales?.find((scale) => scale.id === question.scale)?.steps ?? []
  const top = steps.at(-1)
  return high && top && random.chance(0.8) ? top.id : random.pick(steps).id
}

function unfit(random: Random): AnswerValue {
  return random.pick<AnswerValue>(['unheard-of', Number.NaN, Number.POSITIVE_INFINITY, [], ['unheard-of'], '', -1e300])
}
