import type { ComponentType } from 'react'
import type { Answer, AnswerValue } from '../../../../engine/assessment.ts'
import type { Questionnaire, QuestionOf, QuestionType } from '../../../../engine/questionnaire.ts'

export type TrialInputProps<T extends QuestionType> = {
  readonly questionnaire: Questionnaire
  readonly question: QuestionOf<T>
  /** as tried */
  readonly answer: Answer | undefined
  /** as recorded */
  readonly recorded: Answer | undefined
  /** undefined: no answer */
  readonly onTry: (value: AnswerValue | undefined) => void
}

/** How another answer to a question type is tried out; null where none changes a result. */
export type TrialInput<T extends QuestionType> = ComponentType<TrialInputProps<T>> | null
