import type { Answer } from '../../engine/assessment.ts'
import { stepsOf } from '../../engine/outline.ts'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import type { FirstWords } from '../../i18n/index.ts'

/** An answer in the words of its question; null when there is none, or its value is no longer offered. */
export function answerLabel(
  questionnaire: Questionnaire,
  question: Question,
  answer: Answer,
  { m, f }: Pick<FirstWords, 'm' | 'f'>,
): string | null {
  if (answer.state === 'unanswered') return null
  if (answer.state !== 'answered') return m.terms.state[answer.state]
  const { value } = answer
  if (typeof value === 'number')
    return 'unit' in question && question.unit ? `${f.decimal(value)} ${question.unit}` : f.decimal(value)
  if (typeof value === 'object') {
    const labels =
      'choices' in question ? question.choices.filter(({ id }) => value.includes(id)).map(({ label }) => label) : []
    return labels.length > 0 ? f.list(labels) : null
  }
  if (question.type !== 'single') return value
  return stepsOf(questionnaire, question).find(({ id }) => id === value)?.label ?? null
}
