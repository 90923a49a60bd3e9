import { useLocation } from 'wouter'
import { deleteAssessment, loadAssessment, restoreAssessment } from '../../../storage/assessments.ts'
import type { AssessmentRow } from '../../../storage/store.ts'
import { exportAssessment } from '../../files.ts'
import { notify } from '../../notices.ts'
import { startNextRound } from '../../rounds.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'

/** What can be done with a round from the library; each tells what happened, deletion can be undone. */
export function useRoundActions(round: AssessmentRow) {
  const { m, f } = useWords()
  const store = useStorage()
  const [, go] = useLocation()
  const refused = () => notify({ text: m.library.notStored, tone: 'problem' })

  const nextRound = async () => {
    const opened = await loadAssessment(store, round.id)
    if (!opened.ok) return refused()
    const { assessment, questionnaire } = opened.value
    const started = await startNextRound(store, assessment, questionnaire)
    if (!started.ok) return refused()
    await refreshShelf(store)
    notify({ text: m.library.nextRoundStarted(Object.keys(assessment.answers).length), tone: 'plain' })
    go(`/assess/${started.value}`)
  }
  const exportFile = async () => {
    const opened = await loadAssessment(store, round.id)
    if (!opened.ok) return refused()
    const name = await exportAssessment(store, opened.value.assessment, opened.value.questionnaire)
    notify({ text: m.library.exported(name), tone: 'plain' })
  }
  const remove = async () => {
    const deleted = await deleteAssessment(store, round.id)
    if (!deleted.ok) return refused()
    await refreshShelf(store)
    const undo = async () => {
      const restored = await restoreAssessment(store, deleted.value)
      await refreshShelf(store)
      if (restored.ok) notify({ text: m.library.restored, tone: 'plain' })
      else refused()
    }
    notify({
      text: m.library.deleted(round.subject, f.date(round.date)),
      tone: 'plain',
      action: { label: m.shell.undo, run: () => void undo() },
    })
  }
  return {
    nextRound: () => void nextRound(),
    exportFile: () => void exportFile(),
    verify: () => go(`/verify/${round.id}`),
    remove: () => void remove(),
  }
}
