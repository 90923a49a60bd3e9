import type { Question } from './questionnaire.ts'

/** Policy: a question that names no impact or effort stands in the middle of 1…5. */
export const MIDDLE = 3

/** What raising a question costs, a whole number 1…5: its own effort rounded, the middle where it names none. */
export function effortOf({ effort = MIDDLE }: Pick<Question, 'effort'>): number {
  return Math.round(effort)
}
