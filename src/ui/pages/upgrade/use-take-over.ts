import { useLocation } from 'wouter'
import { carryOver } from '../../../engine/carry-over.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { moveToVersion } from '../../../storage/move-to-version.ts'
import { deleteAssessment } from '../../../storage/whole-assessments.ts'
import { notify } from '../../notices.ts'
import { startNextRound } from '../../rounds.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import { useMoves } from './moves.ts'

/** The ways to go on from an assessment under an earlier version; each can be undone. */
export function useTakeOver({ assessment, questionnaire }: WithPrevious, to: Questionnaire) {
  const { m } = useAllWords()
  const store = useStorage()
  const [, go] = useLocation()
  const refused = (reason: string) =>
    notify({ text: reason === 'different' ? m.libraryLater.differentVersion : m.library.notStored, tone: 'problem' })

  const move = async (accepted: ReadonlySet<string>) => {
    const moved = await moveToVersion(store, assessment.id, to, accepted, new Date().toISOString())
    if (!moved.ok) return refused(moved.reason)
    useMoves.setState({ [assessment.id]: moved.value })
    await refreshShelf(store)
  }
  const begin = async (document: Questionnaire, accepted: ReadonlySet<string>) => {
    const answers = carryOver(questionnaire, document, assessment.answers, accepted)
    const started = await startNextRound(store, assessment, document, answers)
    if (!started.ok) return refused(started.reason)
    await refreshShelf(store)
    const undo = async () => {
      go('/')
      const undone = await deleteAssessment(store, started.value)
      if (!undone.ok) return refused(undone.reason)
      await refreshShelf(store)
      notify({ text: m.upgrade.undone, tone: 'plain' })
    }
    const counted = Object.keys(answers).filter((id) => entryOf(document, id)).length
    const action = { label: m.shell.undo, run: () => void undo() }
    go(`/assess/${started.value}`)
    notify({ text: m.libraryLater.nextRoundStarted(counted), tone: 'plain', action })
  }
  return {
    move,
    begin: (accepted: ReadonlySet<string>) => begin(to, accepted),
    stay: () => begin(questionnaire, new Set()),
  }
}
