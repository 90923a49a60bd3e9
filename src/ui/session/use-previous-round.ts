import { useEffect } from 'react'
import { carry } from '../../engine/carry.ts'
import { loadAssessment } from '../../storage/assessments.ts'
import { roundBefore } from '../use-opened.ts'
import { useShelf, useStorage } from '../workspace.ts'
import { useSession, useSessionValue } from './session.ts'

/** Puts the answers of the round before beside those of the open assessment, once the shelf is known. */
export function usePreviousRound(): void {
  const store = useStorage()
  const session = useSession()
  const rows = useShelf((shelf) => shelf.rows)
  const subject = useSessionValue((state) => state.assessment.subject)
  const date = useSessionValue((state) => state.assessment.date)
  const { assessment, questionnaire } = session.store.getState()
  const id = rows ? (roundBefore(rows, { ...assessment, subject, date })?.id ?? null) : null
  useEffect(() => {
    if (id === null) return
    let wanted = true
    void loadAssessment(store, id).then((outcome) => {
      if (!wanted || !outcome.ok) return
      const { assessment: before, questionnaire: asked } = outcome.value
      const same = asked.version === questionnaire.version
      const answers = same ? before.answers : carry(asked, questionnaire, before.answers).answers
      session.store.setState({ previous: { date: before.date, answers } })
    })
    return () => {
      wanted = false
    }
  }, [store, session, id, questionnaire])
}
