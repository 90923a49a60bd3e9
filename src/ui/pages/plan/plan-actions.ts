/** Actions of a plan, as pure steps. */
import type { Answers } from '../../../engine/assessment.ts'
import { isOpen } from '../../../engine/due-order.ts'
import { effortOf } from '../../../engine/effort.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Raise } from '../../../engine/raises.ts'
import type { Action } from '../../../engine/roadmap.ts'

export type Actions = readonly Action[]

/** The most characters a title may have. */
export const LONGEST_TITLE = 300

/** What raises one question: titled by its next step, else its statement; owner and day come from the answer. */
export function actionFor(
  id: string,
  questionnaire: Questionnaire,
  answers: Answers,
  { question, to, first }: Raise & { readonly first?: string | undefined },
): Action {
  const asked = entryOf(questionnaire, question)?.question
  const { owner, due } = answers[question] ?? {}
  return {
    id,
    title: cut(first ?? asked?.text ?? question),
    raises: [{ question, to }],
    status: 'planned',
    ...(owner === undefined || owner === '' ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(asked && { effort: effortOf(asked) }),
  }
}

const cut = (text: string): string =>
  text.length <= LONGEST_TITLE ? text : `${[...text.slice(0, LONGEST_TITLE - 2)].slice(0, -1).join('')}…`

/** With another status; the day it was done is there exactly while it is done. */
export function withStatus({ doneOn, ...rest }: Action, status: Action['status'], today: string): Action {
  return status === 'done' ? { ...rest, status, doneOn: doneOn ?? today } : { ...rest, status }
}

/** An open action whose day has passed. */
export const isOverdue = (action: Action, today: string): boolean =>
  isOpen(action) && action.due !== undefined && action.due < today

/** Ids of the questions that an action which was not dropped raises. */
export const plannedQuestions = (actions: Actions): ReadonlySet<string> =>
  new Set(
    actions
      .filter(({ status }) => status !== 'dropped')
      .flatMap(({ raises }) => raises.map(({ question }) => question)),
  )

/** Takes back what changed from `before` to `after`, and leaves what was changed since in other lines. */
export function takenBack(now: Actions, before: Actions, after: Actions): Actions {
  const changed = (id: string) => before.find((one) => one.id === id) !== after.find((one) => one.id === id)
  const added = now.filter(({ id }) => !(changed(id) && !before.some((one) => one.id === id)))
  const put = added.map((one) => (changed(one.id) ? (before.find(({ id }) => id === one.id) ?? one) : one))
  const gone = before.filter(({ id }) => changed(id) && !put.some((one) => one.id === id))
  return [...put, ...gone]
}
