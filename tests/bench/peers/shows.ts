import { comparisonsIn } from '../../../src/engine/condition.ts'
import type { Question } from '../../../src/engine/questionnaire.ts'

/** Whether a question of the generated questionnaire is asked, by the steps chosen so far: all its conditions are of one kind. */
export const shows = ({ when }: Question, stepOf: (questionId: string) => unknown): boolean =>
  when === undefined || comparisonsIn(when).every(({ comparison }) => stepOf(comparison.question) !== 'absent')
