import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import { type Edit, forget, type History, NO_HISTORY, record, redone, undone } from '../../src/ui/session/history.ts'

const note = (text: string): Answer => ({ state: 'unanswered', note: text })
const typed = (before: string, after: string, id = 'q1'): Edit => ({
  kind: 'answer',
  id,
  before: before ? note(before) : undefined,
  after: after ? note(after) : undefined,
})
const chosen = (id: string, before: string | null, after: string): Edit => ({
  kind: 'answer',
  id,
  before: before === null ? undefined : { state: 'answered', value: before },
  after: { state: 'answered', value: after },
})
const inNote = (history: History, edit: Edit, at: number) => record(history, edit, 'note', at)

describe('what can be undone', () => {
  it('undoes the last change first and redoes it exactly', () => {
    const one = record(NO_HISTORY, chosen('q1', null, 'a'), null, 0)
    const two = record(one, chosen('q2', null, 'b'), null, 1)
    const back = undone(two)
    expect(back?.edit).toMatchObject({ id: 'q2', after: undefined })
    const again = back && redone(back.history)
    expect(again?.edit).toEqual(chosen('q2', null, 'b'))
    expect(again?.history.past.length).toBe(2)
  })

  it('makes one step of a run of typing in one field', () => {
    let history = NO_HISTORY
    for (const [at, before, after] of [
      [0, '', 'a'],
      [100, 'a', 'ab'],
      [1900, 'ab', 'abc'],
    ] as const) {
      history = inNote(history, typed(before, after), at)
    }
    expect(history.past.length).toBe(1)
    expect(undone(history)?.edit).toMatchObject({ before: note('abc'), after: undefined })
  })

  it('begins a new step after a pause, in another field, on another question and after an undo', () => {
    const first = inNote(NO_HISTORY, typed('', 'a'), 0)
    expect(inNote(first, typed('a', 'ab'), 2500).past.length).toBe(2)
    expect(record(first, typed('a', 'ab'), 'evidence', 10).past.length).toBe(2)
    expect(inNote(first, typed('', 'b', 'q2'), 10).past.length).toBe(2)
    const two = record(first, chosen('q2', null, 'a'), null, 10)
    const back = undone(two)?.history ?? NO_HISTORY
    expect(inNote(back, typed('a', 'ab'), 20).past.length).toBe(2)
  })

  it('never joins two choices, however quick', () => {
    const one = record(NO_HISTORY, chosen('q1', null, 'a'), null, 0)
    expect(record(one, chosen('q1', 'a', 'b'), null, 1).past.length).toBe(2)
  })

  it('leaves no trace of what changed nothing, or was typed and deleted at once', () => {
    expect(record(NO_HISTORY, chosen('q1', 'a', 'a'), null, 0)).toBe(NO_HISTORY)
    const first = inNote(NO_HISTORY, typed('', 'a'), 0)
    expect(inNote(first, typed('a', ''), 100).past).toEqual([])
  })

  it('forgets what could be redone once something new is done', () => {
    const one = record(NO_HISTORY, chosen('q1', null, 'a'), null, 0)
    const back = undone(one)?.history ?? NO_HISTORY
    expect(record(back, chosen('q2', null, 'b'), null, 1).future).toEqual([])
  })

  it('has nothing to undo or redo at the beginning', () => {
    expect(undone(NO_HISTORY)).toBeNull()
    expect(redone(NO_HISTORY)).toBeNull()
  })

  it('drops the steps of questions that another tab has changed, and keeps the others', () => {
    const one = record(NO_HISTORY, chosen('q1', null, 'a'), null, 0)
    const two = record(one, chosen('q2', null, 'b'), null, 1)
    expect(forget(two, new Set(['q2'])).past.map(({ edit }) => edit.id)).toEqual(['q1'])
    expect(forget(two, new Set())).toBe(two)
    const back = undone(two)?.history ?? NO_HISTORY
    expect(forget(back, new Set(['q1'])).future.map(({ edit }) => edit.id)).toEqual(['q2'])
    expect(forget(back, new Set(['q2'])).future).toEqual([])
  })

  it('undoing everything restores the beginning and redoing everything the end, whatever was done', () => {
    const edits = fc.array(
      fc.record({ id: fc.constantFrom('q1', 'q2', 'q3'), value: fc.constantFrom('', 'a', 'b', 'c') }),
    )
    fc.assert(
      fc.property(edits, (made) => {
        const now = new Map<string, Answer | undefined>()
        const apply = (edit: Edit) => {
          if (edit.kind === 'answer') now.set(edit.id, edit.after)
        }
        const shown = () => JSON.stringify(['q1', 'q2', 'q3'].map((id) => now.get(id) ?? null))
        const start = shown()
        let history = NO_HISTORY
        for (const [at, { id, value }] of made.entries()) {
          const edit: Edit = { kind: 'answer', id, before: now.get(id), after: value ? note(value) : undefined }
          apply(edit)
          history = record(history, edit, at % 2 ? 'note' : null, at * 700)
        }
        const end = shown()
        for (let back = undone(history); back; back = undone(history)) {
          apply(back.edit)
          history = back.history
        }
        expect(shown()).toBe(start)
        for (let on = redone(history); on; on = redone(history)) {
          apply(on.edit)
          history = on.history
        }
        expect(shown()).toBe(end)
      }),
    )
  })
})
