import type { Answer } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { withBeside } from './beside.ts'
import { type Entry, emptyEntry, NOT_APPLICABLE, NOT_SURE } from './entry.ts'
import { questionInputs } from './index.ts'

/** The form's view of an answer. */
export function toEntry(question: Question, answer: Answer | undefined): Entry {
  if (!answer) return { ...emptyEntry, choices: [] }
  const entry = { ...emptyEntry, choices: [], note: answer.note ?? '', evidence: answer.evidence ?? '' }
  switch (answer.state) {
    case 'not-sure':
      return { ...entry, choice: NOT_SURE }
    case 'not-applicable':
      return { ...entry, choice: NOT_APPLICABLE, reason: answer.reason }
    case 'answered':
      return { ...entry, ...questionInputs[question.type].fill(answer.value) }
    case 'unanswered':
      return entry
  }
}

/** The answer that the entry stands for, no longer marked as carried; undefined when nothing at all is left of it. */
export function toAnswer(question: Question, entry: Entry, before: Answer | undefined): Answer | undefined {
  const beside = { ...before, carried: undefined, note: entry.note, evidence: entry.evidence }
  return withBeside(stateOf(question, entry), beside)
}

function stateOf(question: Question, entry: Entry): Answer | undefined {
  if (entry.choice === NOT_SURE) return { state: 'not-sure' }
  if (entry.choice === NOT_APPLICABLE) return { state: 'not-applicable', reason: entry.reason }
  const value = questionInputs[question.type].read(entry)
  return value === null ? undefined : { state: 'answered', value }
}
