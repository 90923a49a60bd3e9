import type { Action } from './roadmap.ts'

const ORDER: readonly Action['status'][] = ['started', 'planned', 'done', 'dropped']
const rank = (action: Action) => (isOpen(action) ? 0 : ORDER.indexOf(action.status))

/** Work that is still to be done. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => status === 'planned' || status === 'started'

/** Open ones by their day, those without one after them; then what is done, the newest first; then what was dropped. */
export function inDueOrder(actions: readonly Action[]): readonly Action[] {
  const due = (action: Action) => action.due ?? '9999'
  return actions.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (isOpen(a) ? due(a).localeCompare(due(b)) : (b.doneOn ?? '').localeCompare(a.doneOn ?? '')) ||
      a.title.localeCompare(b.title),
  )
}
