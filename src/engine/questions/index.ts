/** The registry of question types: to add one, write its file and add its line. */
import type { Question, QuestionOf, QuestionType } from '../questionnaire.ts'
import { multiple } from './multiple.ts'
import { number } from './number.ts'
import type { QuestionKind } from './question-type.ts'
import { single } from './single.ts'
import { text } from './text.ts'

export const questionTypes = { single, multiple, number, text } satisfies {
  [T in QuestionType]: QuestionKind<QuestionOf<T>>
}

/** The registered type of a question; every question the schema accepts has one. */
export function kindOf(question: Question): QuestionKind<Question> {
  return questionTypes[question.type]
}
