/** What can be undone and redone in one open assessment: pure, so that it can be reasoned about without a page. */
import type { Answer } from '../../engine/assessment.ts'
import { sameJson } from '../../storage/same-json.ts'

/** One change of an answer or of a classification fact; undefined: none. */
export type Edit =
  | {
      readonly kind: 'answer'
      readonly id: string
      readonly before: Answer | undefined
      readonly after: Answer | undefined
    }
  | {
      readonly kind: 'fact'
      readonly id: string
      readonly before: string | undefined
      readonly after: string | undefined
    }

type Step = {
  readonly edit: Edit
  /** the text field that was typed in; null for a change that always stands alone */
  readonly field: string | null
  /** when it was made or last typed on, in milliseconds */
  readonly at: number
}

/** Past: oldest first. Future: what was undone, the next to redo last. */
export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] }

export const NO_HISTORY: History = { past: [], future: [] }

/** A pause this long in typing begins a new step. */
const PAUSE = 2000
/** More than anybody undoes; keeps a day of typing from filling the memory. */
const MOST = 1000

function continues(last: Step | undefined, { edit, field, at }: Step): last is Step {
  return (
    last !== undefined &&
    field !== null &&
    last.field === field &&
    last.edit.kind === edit.kind &&
    last.edit.id === edit.id &&
    at - last.at < PAUSE
  )
}

/** The earlier edit's beginning with the later one's end; both are of one kind and one question. */
function joined(first: Edit, then: Edit): Edit {
  if (first.kind === 'answer' && then.kind === 'answer') return { ...then, before: first.before }
  if (first.kind === 'fact' && then.kind === 'fact') return { ...then, before: first.before }
  return then
}

/** Adds an edit; typing on in one field widens the last step, and a step that ends where it began leaves no trace. */
export function record(history: History, edit: Edit, field: string | null, at: number): History {
  const last = history.past.at(-1)
  const step = { edit, field, at }
  const widens = history.future.length === 0 && continues(last, step)
  const next = widens ? { ...step, edit: joined(last.edit, edit) } : step
  const kept = widens ? history.past.slice(0, -1) : history.past
  if (sameJson(next.edit.before, next.edit.after)) return widens ? { past: kept, future: [] } : history
  return { past: [...kept, next].slice(-MOST), future: [] }
}

const reversed = (edit: Edit): Edit =>
  edit.kind === 'answer'
    ? { ...edit, before: edit.after, after: edit.before }
    : { ...edit, before: edit.after, after: edit.before }

type Moved = { readonly history: History; readonly edit: Edit }

/** The last step taken back: the edit to apply, and the history after it; null when there is nothing to undo. */
export function undone({ past, future }: History): Moved | null {
  const last = past.at(-1)
  if (!last) return null
  return { history: { past: past.slice(0, -1), future: [...future, last] }, edit: reversed(last.edit) }
}

/** The last undone step made again; null when there is nothing to redo. */
export function redone({ past, future }: History): Moved | null {
  const next = future.at(-1)
  if (!next) return null
  // Typing that follows a redo is a step of its own.
  return { history: { past: [...past, { ...next, field: null }], future: future.slice(0, -1) }, edit: next.edit }
}

/** Without the steps of answers or facts that somebody else has changed meanwhile: undoing those would undo their work. */
export function forget(history: History, ids: ReadonlySet<string>): History {
  if (ids.size === 0) return history
  const kept = (steps: readonly Step[]) => steps.filter(({ edit }) => !ids.has(edit.id))
  return { past: kept(history.past), future: kept(history.future) }
}
