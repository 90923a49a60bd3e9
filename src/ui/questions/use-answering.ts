import { useCallback } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Question } from '../../engine/questionnaire.ts'
import { useSession } from '../session/session.ts'
import { toAnswer } from './answer-entry.ts'
import { emptyEntry, type Entries, fieldKey } from './entry.ts'

/** The way from the form's entry of a question to the open assessment. */
export function useAnswering(question: Question) {
  const session = useSession()
  const { getValues, setValue } = useFormContext<Entries>()
  const path = `answers.${fieldKey(question.id)}` as const

  /** Reads the entry as it stands now, records and saves it; a carried answer counts as confirmed. */
  const changed = useCallback(() => {
    const before = session.store.getState().assessment.answers[question.id]
    session.answer(question.id, toAnswer(question, getValues(path), before))
  }, [session, getValues, question, path])

  /** Takes the answer back; note and evidence stay. */
  const clear = useCallback(() => {
    const { note, evidence } = getValues(path)
    setValue(path, { ...emptyEntry, note, evidence })
    changed()
  }, [getValues, setValue, path, changed])

  return { changed, clear }
}
