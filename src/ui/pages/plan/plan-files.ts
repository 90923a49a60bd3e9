/** A plan as it is handed over: a table, and tasks for a calendar. */
import { inDueOrder } from '../../../engine/due-order.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Action } from '../../../engine/roadmap.ts'
import type { CalendarTask } from '../../../formats/write/calendar.ts'
import { csvRows } from '../../../formats/write/csv-rows.ts'
import type { Words } from '../../../i18n/index.ts'
import { planTable } from '../../../report/tables/plan-table.ts'
import type { Actions } from './plan-actions.ts'

/** One row for each action under a row of names; days as YYYY-MM-DD, so that a spreadsheet knows them. */
export const planRows = (actions: Actions, words: Words) => csvRows(planTable(actions, words))

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
