import type { Answer } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { type Entry, emptyEntry, NOT_APPLICABLE, NOT_SURE } from './entry.ts'
import { questionInputs } from './index.ts'

/** The form's view of an answer. */
export function toEntry(question: Question, answer: Answer | undefined): Entry {
  if (!answer) return { ...emptyEntry }
  const entry = { ...emptyEntry, note: answer.note ?? '', evidence: answer.evidence ?? '' }
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

/** What stands beside an answer and is not edited by the question's own controls; it survives every change. */
function keptBeside(before: Answer | undefined) {
  const { target, owner, due, flagged, confidence } = before ?? {}
  return {
    ...(target === undefined ? {} : { target }),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(flagged === undefined ? {} : { flagged }),
    ...(confidence === undefined ? {} : { confidence }),
  }
}

/** The answer that the entry stands for, no longer marked as carried; undefined when nothing at all is left of it. */
export function toAnswer(question: Question, entry: Entry, before: Answer | undefined): Answer | undefined {
  const beside = {
    ...keptBeside(before),
    ...(entry.note ? { note: entry.note } : {}),
    ...(entry.evidence ? { evidence: entry.evidence } : {}),
  }
  if (entry.choice === NOT_SURE) return { ...beside, state: 'not-sure' }
  if (entry.choice === NOT_APPLICABLE) return { ...beside, state: 'not-applicable', reason: entry.reason }
  const value = questionInputs[question.type].read(entry)
  if (value !== null) return { ...beside, state: 'answered', value }
  return Object.keys(beside).length > 0 ? { ...beside, state: 'unanswered' } : undefined
}
