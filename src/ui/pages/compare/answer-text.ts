/** One answer in words: the option's label, the number with its unit, the text; or the state it is in. */
import type { AnswerValue } from '../../../engine/assessment.ts'
import { entryOf, stepsOf } from '../../../engine/outline.ts'
import type { Question } from '../../../engine/questionnaire.ts'
import type { Words } from '../../../i18n/index.ts'
import type { Round } from './round.ts'

/** What a round says to a question id; `absent` when its version does not ask it. */
export function answerText(round: Round, id: string, { m, f }: Words): string {
  const asked = entryOf(round.spoken, id)
  const result = round.result.questions[id]
  if (!asked || !result) return m.compare.notAsked
  const answer = round.assessment.answers[id]
  if (result.state !== 'answered' || answer?.state !== 'answered') return m.terms.state[result.state]
  const said = valueText(round, asked.question, answer.value, f)
  return result.evidenceMissing ? m.compare.noEvidence(said) : said
}

function valueText({ spoken }: Round, question: Question, value: AnswerValue, f: Words['f']): string {
  if (typeof value === 'number') {
    const unit = question.type === 'number' ? question.unit : undefined
    return unit ? `${f.decimal(value)} ${unit}` : f.decimal(value)
  }
  if (typeof value !== 'string') return f.list(value.map((id) => choiceLabel(question, id)))
  if (question.type === 'text') return question.input === 'date' ? f.date(value) : value
  return stepsOf(spoken, question).find((step) => step.id === value)?.label ?? value
}

const choiceLabel = (question: Question, id: string): string =>
  (question.type === 'multiple' ? question.choices.find((choice) => choice.id === id)?.label : undefined) ?? id
