/** A plan as it is handed over: a table, and tasks for a calendar. */
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Action } from '../../../engine/roadmap.ts'
import type { CalendarTask } from '../../../formats/write/calendar.ts'
import type { Words } from '../../../i18n/index.ts'
import { type Actions, inDueOrder } from './plan-actions.ts'

type Rows = readonly (readonly string[])[]

/** One row for each action under a row of names; days as YYYY-MM-DD, so that a spreadsheet knows them. */
export function planRows(actions: Actions, { m }: Words): Rows {
  const { plan } = m
  const head = [
    plan.what,
    plan.status,
    plan.owner,
    plan.due,
    plan.doneOn,
    plan.effort,
    plan.export.questions,
    plan.note,
  ]
  return [
    [...head, plan.export.id],
    ...inDueOrder(actions).map(({ id, title, status, owner, due, doneOn, effort, raises, note }) => [
      title,
      plan.statuses[status],
      owner ?? '',
      due ?? '',
      doneOn ?? '',
      effort === undefined ? '' : String(effort),
      raises.map(({ question }) => question).join(' '),
      note ?? '',
      id,
    ]),
  ]
}

/** Owner, questions and note stand in the description: few calendars show anything else. */
export function planTasks(actions: Actions, spoken: Questionnaire, { m }: Words): readonly CalendarTask[] {
  const questionLine = ({ question }: Action['raises'][number]) =>
    `${question}: ${entryOf(spoken, question)?.question.text ?? ''}`
  return inDueOrder(actions).map(({ id, title, status, owner, due, doneOn, raises, note }) => ({
    id,
    summary: title,
    description: [
      ...(owner === undefined ? [] : [`${m.plan.owner}: ${owner}`]),
      ...raises.map(questionLine),
      ...(note === undefined ? [] : [note]),
    ].join('\n'),
    status,
    due,
    doneOn,
  }))
}
