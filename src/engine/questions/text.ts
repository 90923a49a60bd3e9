/** Text or a date: recorded, never scored, never in a denominator (scoring.md, section 2). */
import type { AnswerValue } from '../assessment.ts'
import type { QuestionOf } from '../questionnaire.ts'
import type { QuestionKind, Reader, Standing } from './question-type.ts'

const RECORDED: Standing = { state: 'answered', score: null, value: null, inPlace: false, evidenceMissing: false }
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

export const text: QuestionKind<QuestionOf<'text'>> = {
  type: 'text',
  scored: false,
  rule: 'recorded',
  reader: (question): Reader => ({
    read: (value) => (fits(question, value) ? RECORDED : null),
    lowest: 0,
    inPlace: 0,
    compare: (value, op, operand) => (op === 'is' ? value === operand : op === 'isNot' && value !== operand),
    reaching: () => null,
    nextStepValue: () => 0,
  }),
  translate: (question) => question,
  same: (before, after) => (before.input === 'date') === (after.input === 'date'),
  carry: (_before, after, value) => (fits(after, value) ? { value, sure: true } : null),
  problems: () => [],
  comparisonProblem: (_question, _around, op, operand) => {
    if (op !== 'is' && op !== 'isNot') return 'condition-op-unfit'
    return typeof operand === 'string' ? null : 'condition-unknown-option'
  },
}

/** Words, not blanks; a date question takes only a date. */
function fits(question: QuestionOf<'text'>, value: AnswerValue): boolean {
  if (typeof value !== 'string') return false
  return question.input === 'date' ? DATE.test(value) : value.trim() !== ''
}
