/** One way to try an answer per question type; a type without one does not compile. */
import type { QuestionType } from '../../../../engine/questionnaire.ts'
import { ChoicesTrial } from './ChoicesTrial.tsx'
import { NumberTrial } from './NumberTrial.tsx'
import { StepTrial } from './StepTrial.tsx'
import type { TrialInput } from './trial-input.ts'

export const trialInputs: { readonly [T in QuestionType]: TrialInput<T> } = {
  single: StepTrial,
  multiple: ChoicesTrial,
  number: NumberTrial,
  text: null,
}
