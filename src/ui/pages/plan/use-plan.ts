import type { Action } from '../../../engine/roadmap.ts'
import { notify } from '../../notices.ts'
import type { RoadmapInHand } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { putLine, takeLine } from '../subject/roadmap-lines.ts'
import { type Actions, takenBack } from './plan-actions.ts'

export type Planning = {
  readonly add: (actions: Actions) => Promise<void>
  readonly put: (action: Action) => Promise<void>
  readonly remove: (action: Action) => Promise<void>
}

/** Changes to the actions of a roadmap; each tells what happened and can be undone. */
export function usePlan({ change }: RoadmapInHand): Planning {
  const { m } = useAllWords()
  const refused = () => notify({ text: m.library.notStored, tone: 'problem' })
  const changeActions = async (text: string, wish: (before: Actions) => Actions) => {
    let [before, after]: [Actions, Actions] = [[], []]
    const stored = await change((roadmap) => {
      before = roadmap.actions
      after = wish(before)
      return { ...roadmap, actions: after }
    })
    if (!stored) return refused()
    const undo = async () => {
      const back = await change((roadmap) => ({ ...roadmap, actions: takenBack(roadmap.actions, before, after) }))
      if (!back) refused()
    }
    notify({ text, tone: 'plain', action: { label: m.shell.undo, run: () => void undo() } })
  }
  return {
    add: (actions) => changeActions(m.plan.added(actions.length), (before) => [...before, ...actions]),
    put: (action) => changeActions(m.plan.changed(action.title), (before) => putLine(before, action)),
    remove: (action) => changeActions(m.plan.removed(action.title), (before) => takeLine(before, action)),
  }
}
