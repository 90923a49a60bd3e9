/** What can be done with a round from the library; each tells what happened, deletion can be undone. */
import { completeWords, type FirstWords } from '../../../i18n/index.ts'
import { loadAssessment } from '../../../storage/assessments.ts'
import type { AssessmentRow, Store } from '../../../storage/store.ts'
import { deleteAssessment, restoreAssessment } from '../../../storage/whole-assessments.ts'
import { exportAssessment } from '../../files.ts'
import { notify } from '../../notices.ts'
import { startNextRound } from '../../rounds.ts'
import { refreshShelf, useShelf } from '../../workspace.ts'
import { newerVersion } from '../upgrade/newer-version.ts'

export type RoundAction = 'nextRound' | 'exportFile' | 'remove'

type Ground = {
  readonly round: AssessmentRow
  readonly store: Store
  readonly words: FirstWords
  readonly go: (to: string) => void
}

const refused = ({ words: { m } }: Ground) => notify({ text: m.library.notStored, tone: 'problem' })

async function nextRound(ground: Ground): Promise<void> {
  const { round, store, words, go } = ground
  const { m } = await completeWords(words)
  const opened = await loadAssessment(store, round.id)
  if (!opened.ok) return refused(ground)
  const { assessment, questionnaire } = opened.value
  if (newerVersion(assessment.questionnaire, useShelf.getState().imported)) return go(`/upgrade/${round.id}/next`)
  const started = await startNextRound(store, assessment, questionnaire)
  if (!started.ok) return refused(ground)
  await refreshShelf(store)
  notify({ text: m.libraryLater.nextRoundStarted(Object.keys(assessment.answers).length), tone: 'plain' })
  go(`/assess/${started.value}`)
}

async function exportFile(ground: Ground): Promise<void> {
  const { round, store, words } = ground
  const { m } = await completeWords(words)
  const opened = await loadAssessment(store, round.id)
  if (!opened.ok) return refused(ground)
  const name = await exportAssessment(store, opened.value.assessment, opened.value.questionnaire)
  notify({ text: m.libraryLater.exported(name), tone: 'plain' })
}

async function remove(ground: Ground): Promise<void> {
  const { round, store, words } = ground
  const { m, f } = await completeWords(words)
  const deleted = await deleteAssessment(store, round.id)
  if (!deleted.ok) return refused(ground)
  await refreshShelf(store)
  const undo = async () => {
    const restored = await restoreAssessment(store, deleted.value)
    await refreshShelf(store)
    if (restored.ok) notify({ text: m.libraryLater.restored, tone: 'plain' })
    else refused(ground)
  }
  notify({
    text: m.libraryLater.deleted(round.subject, f.date(round.date)),
    tone: 'plain',
    action: { label: m.shell.undo, run: () => void undo() },
  })
}

const ACTIONS: Readonly<Record<RoundAction, (ground: Ground) => Promise<void>>> = { nextRound, exportFile, remove }

/** Does it. */
export const doWithRound = (action: RoundAction, ground: Ground): Promise<void> => ACTIONS[action](ground)
