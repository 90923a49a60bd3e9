import type { ComponentType } from 'react'
import type { AnswerValue } from '../../engine/assessment.ts'
import type { Questionnaire, QuestionOf, QuestionType } from '../../engine/questionnaire.ts'
import type { Entry } from './entry.ts'

export type InputProps<T extends QuestionType> = {
  readonly questionnaire: Questionnaire
  readonly question: QuestionOf<T>
  /** Called after the form took a change: the frame reads the whole entry. `field` names what was typed in. */
  readonly onChange: (field?: string) => void
}

/** How one question type is filled in: its controls, and the way between the form's entry and the answer's value. */
export type QuestionInput<T extends QuestionType> = {
  readonly Input: ComponentType<InputProps<T>>
  /** the value that the entry stands for, or null while there is none */
  readonly read: (entry: Entry) => AnswerValue | null
  /** the part of the entry that shows this value */
  readonly fill: (value: AnswerValue) => Partial<Entry>
}
