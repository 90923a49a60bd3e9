import { useEffect, useRef } from 'react'
import { saveAnswers } from '../../../../storage/assessments.ts'
import { summarize } from '../../../../storage/summary.ts'
import { dismissNotice, type Notice, notify, useNotices } from '../../../notices.ts'
import { useAllWords } from '../../../words.ts'
import { refreshShelf, useStorage } from '../../../workspace.ts'
import type { ResultsView } from '../results-view.ts'
import { takeBack } from './take-back.ts'
import type { Trial } from './use-trial.ts'

/**
 * Writes the tried answers in one go and offers to undo it; true when they are on disk. The offer ends with the page:
 * elsewhere the answers may be open for editing.
 */
export function useApply({ assessment }: ResultsView, trial: Trial): () => Promise<boolean> {
  const store = useStorage()
  const { whatIf } = useAllWords().m.results
  const { shell } = useAllWords().m
  const offered = useRef<Notice | null>(null)
  useEffect(
    () => () => {
      if (offered.current && useNotices.getState().notice === offered.current) dismissNotice()
    },
    [],
  )
  const refused = (reason: string) =>
    notify({
      text: reason === 'final' || reason === 'missing' ? whatIf.refused[reason] : whatIf.refused.other,
      tone: 'problem',
    })

  return async () => {
    const { changes, result } = trial
    const stamp = { updatedAt: new Date().toISOString(), summary: summarize(result) }
    const outcome = await saveAnswers(store, assessment.id, changes, stamp)
    if (!outcome.ok) {
      refused(outcome.reason)
      return false
    }
    await refreshShelf(store)
    const undo = async () => {
      const undone = await takeBack(store, assessment.id, {
        applied: changes,
        before: assessment.answers,
        now: new Date().toISOString(),
      })
      await refreshShelf(store)
      if (undone.ok) notify({ text: whatIf.undone, tone: 'plain' })
      else refused(undone.reason)
    }
    offered.current = {
      text: whatIf.applied(changes.size),
      tone: 'plain',
      action: { label: shell.undo, run: () => void undo() },
    }
    notify(offered.current)
    return true
  }
}
