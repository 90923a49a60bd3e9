import { useEffect } from 'react'
import type { Answers } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import { loadAssessment, type Opened } from '../../storage/assessments.ts'
import { roundBefore } from '../round-before.ts'
import { useShelf, useStorage } from '../workspace.ts'
import { useSession, useSessionValue } from './session.ts'

/** Another version's answers as this one reads them. */
async function answersIn(questionnaire: Questionnaire, { assessment, questionnaire: asked }: Opened): Promise<Answers> {
  if (asked.version === questionnaire.version) return assessment.answers
  const { carry } = await import('../../engine/carry.ts')
  return carry(asked, questionnaire, assessment.answers).answers
}

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
      const { date: then } = outcome.value.assessment
      void answersIn(questionnaire, outcome.value).then((answers) => {
        if (wanted) session.store.setState({ previous: { date: then, answers } })
      })
    })
    return () => {
      wanted = false
    }
  }, [store, session, id, questionnaire])
}
