/** Answers tried out, as pure steps: nothing here is saved. */
import type { Answer, Answers } from '../../../../engine/assessment.ts'
import { outline } from '../../../../engine/outline.ts'
import type { Question, Questionnaire } from '../../../../engine/questionnaire.ts'
import type { Result } from '../../../../engine/result.ts'
import type { AnswerChanges } from '../../../../storage/assessments.ts'

type Value = Extract<Answer, { readonly state: 'answered' }>['value']

/** The answer with another value; what stands beside it stays, and it no longer counts as carried over. */
export function withValue(before: Answer | undefined, value: Value): Answer {
  const { note, evidence, target, owner, due, flagged, confidence } = before ?? {}
  return {
    state: 'answered',
    value,
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(target === undefined ? {} : { target }),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(flagged === undefined ? {} : { flagged }),
    ...(confidence === undefined ? {} : { confidence }),
  }
}

/** Whether two answers say the same value in the same state; what stands beside them does not matter here. */
export function saysTheSame(one: Answer | undefined, two: Answer | undefined): boolean {
  const [state, other] = [one?.state ?? 'unanswered', two?.state ?? 'unanswered']
  if (state !== other) return false
  if (one?.state !== 'answered' || two?.state !== 'answered') return true
  return keyOf(one.value) === keyOf(two.value)
}

/** The order in which choices were made says nothing. */
function keyOf(value: Value): string {
  return JSON.stringify(typeof value === 'object' ? [...value].sort() : value)
}

/** The changes after one more; an answer that says what is recorded anyway is no change. */
export function tried(
  changes: AnswerChanges,
  recorded: Answers,
  id: string,
  answer: Answer | undefined,
): AnswerChanges {
  const next = new Map(changes)
  if (saysTheSame(recorded[id], answer)) next.delete(id)
  else next.set(id, answer)
  return next
}

/** The answers with the changes made. */
export function changedAnswers(recorded: Answers, changes: AnswerChanges): Answers {
  const next: Record<string, Answer> = { ...recorded }
  for (const [id, answer] of changes) {
    if (answer === undefined) delete next[id]
    else next[id] = answer
  }
  return next
}

/** Scored questions that are asked now and hold every searched word in id, text or domain; nothing for an empty search. */
export function found(questionnaire: Questionnaire, result: Result, search: string): readonly Question[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return outline(questionnaire).flatMap(({ question, domain }) => {
    const own = result.questions[question.id]
    const asked = own && !own.recordedOnly && own.state !== 'hidden' && own.state !== 'undecided'
    const text = `${question.id} ${question.text} ${domain.title}`.toLocaleLowerCase()
    return asked && words.every((word) => text.includes(word)) ? [question] : []
  })
}
