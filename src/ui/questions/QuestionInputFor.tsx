import type { ComponentType } from 'react'
import type { Question, Questionnaire, QuestionType } from '../../engine/questionnaire.ts'
import { questionInputs } from './index.ts'
import type { InputProps } from './question-input.ts'

type Props = {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly onChange: (field?: string) => void
}

/** The controls of whatever type the question has. */
export function QuestionInputFor({ question, ...rest }: Props) {
  // The registry pairs each type with its own input; TypeScript cannot follow that through a lookup.
  const Input = questionInputs[question.type].Input as ComponentType<InputProps<QuestionType>>
  return <Input question={question} {...rest} />
}
