import type { Answer, AnswerValue } from '../engine/assessment.ts'
import { stepsOf } from '../engine/outline.ts'
import type { Question, Questionnaire, QuestionOf, QuestionType } from '../engine/questionnaire.ts'
import type { QuestionState } from '../engine/result.ts'
import type { Words } from '../i18n/index.ts'
import { own } from './report-context.ts'

/*
 * Methods, not function properties: an entry is looked up by the question's own type, which the compiler follows only
 * with the looser parameter rule of methods.
 */
type ValueText<Q extends Question> = {
  value(questionnaire: Questionnaire, words: Words, question: Q, value: AnswerValue): string
}

/** How the value of each question type is put into words; a type without an entry does not compile. */
const valueTexts: { readonly [T in QuestionType]: ValueText<QuestionOf<T>> } = {
  single: {
    value: (questionnaire, words, question, value) => {
      const step = stepsOf(questionnaire, question).find((one) => one.id === value)
      return own(words, step?.label ?? String(value))
    },
  },
  multiple: {
    value: (_, words, question, value) => {
      const chosen = Array.isArray(value) ? value : [value]
      const labels = chosen.map((id) => question.choices.find((choice) => choice.id === id)?.label ?? String(id))
      return words.f.list(labels.map((label) => own(words, label)))
    },
  },
  number: {
    value: (_, words, question, value) => {
      const number = typeof value === 'number' ? words.f.decimal(value) : String(value)
      return question.unit ? `${number} ${own(words, question.unit)}` : number
    },
  },
  text: {
    value: (_, words, question, value) =>
      question.input === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value))
        ? words.f.date(String(value))
        : own(words, String(value)),
  },
}

const entryOf = (question: Question): ValueText<Question> => valueTexts[question.type]

/** The answer in words: the chosen label, number or text; the state where there is no value. */
export function answerText(
  questionnaire: Questionnaire,
  words: Words,
  question: Question,
  answer: Answer | undefined,
  state: QuestionState,
): string {
  const shown = state === 'hidden' || state === 'undecided'
  if (shown || answer?.state !== 'answered') return words.m.terms.state[state]
  return entryOf(question).value(questionnaire, words, question, answer.value)
}

/** A place on the question's ladder in words: the label of the step with this value, else the number. */
export function ladderText(questionnaire: Questionnaire, words: Words, question: Question, value: number): string {
  const step = stepsOf(questionnaire, question).find((one) => one.value === value)
  return step ? own(words, step.label) : words.f.decimal(value)
}

/** Which step of its scale was chosen; null for answers that are no step. */
export function chosenStep(questionnaire: Questionnaire, question: Question, answer: Answer | undefined) {
  if (answer?.state !== 'answered') return null
  const steps = stepsOf(questionnaire, question)
  const at = steps.findIndex((step) => step.id === answer.value)
  return at < 0 ? null : { at, of: steps.length }
}
