import { inDueOrder } from '../../engine/due-order.ts'
import type { Action } from '../../engine/roadmap.ts'
import type { Words } from '../../i18n/index.ts'
import { type DataTable, dayCell } from './table.ts'

/** One row for each action of a plan, open ones by due date first. */
export function planTable(actions: readonly Action[], { m }: Words): DataTable {
  const { plan } = m
  const text = (label: string, width: number) => ({ label, kind: 'text' as const, width })
  return {
    title: m.tables.plan,
    columns: [
      text(plan.what, 60),
      text(plan.status, 12),
      text(plan.owner, 20),
      text(plan.due, 12),
      text(plan.doneOn, 12),
      { label: plan.effort, kind: 'number', width: 9 },
      text(plan.export.questions, 20),
      text(plan.note, 40),
      text(plan.export.id, 14),
    ],
    rows: inDueOrder(actions).map(({ id, title, status, owner, due, doneOn, effort, raises, note }) => [
      title,
      plan.statuses[status],
      owner ?? null,
      dayCell(due),
      dayCell(doneOn),
      effort ?? null,
      raises.map(({ question }) => question).join(' '),
      note ?? null,
      id,
    ]),
  }
}
