/** One input per question type of the engine; a type without one does not compile. */
import type { QuestionType } from '../../engine/questionnaire.ts'
import { multipleInput } from './MultipleInput.tsx'
import { numberInput } from './NumberInput.tsx'
import type { QuestionInput } from './question-input.ts'
import { singleInput } from './SingleInput.tsx'
import { textInput } from './TextInput.tsx'

export const questionInputs: { readonly [T in QuestionType]: QuestionInput<T> } = {
  single: singleInput,
  multiple: multipleInput,
  number: numberInput,
  text: textInput,
}
