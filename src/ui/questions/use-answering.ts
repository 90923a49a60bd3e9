import { useMemo, useState } from 'react'
import type { Answer } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { useSession } from '../session/session.ts'
import { toAnswer, toEntry } from './answer-entry.ts'
import { type Beside, withBeside } from './beside.ts'
import { useEntriesForm } from './entries-form.ts'
import { emptyEntry, fieldKey } from './entry.ts'

/** The way from the form's entry of a question to the open assessment; the same functions as long as the card lives. */
export function useAnswering(question: Question) {
  const session = useSession()
  const { getValues, setValue } = useEntriesForm()
  // The form learns of a question when its card first appears: entries for thousands would cost time and memory at once.
  useState(() => {
    setValue(
      `answers.${fieldKey(question.id)}`,
      toEntry(question, session.store.getState().assessment.answers[question.id]),
    )
  })
  return useMemo(() => {
    const path = `answers.${fieldKey(question.id)}` as const
    const before = () => session.store.getState().assessment.answers[question.id]

    /** Reads the entry as it stands now, records and saves it; a carried answer counts as confirmed. */
    const changed = (field?: string) =>
      session.answer(question.id, toAnswer(question, getValues(path), before()), field)

    return {
      changed,
      /** Takes the answer back; note and evidence stay. */
      clear: () => {
        const { note, evidence } = getValues(path)
        setValue(path, { ...emptyEntry, note, evidence })
        changed()
      },
      /** Answers as in the round before; what stands beside the answer stays. */
      take: (previous: Answer) => session.put(question.id, withBeside(previous, { ...before(), carried: undefined })),
      /** Changes what stands beside the answer and is not part of the form. */
      beside: (change: Partial<Beside>, field?: string) =>
        session.answer(question.id, withBeside(before(), { ...before(), ...change }), field),
    }
  }, [session, getValues, setValue, question])
}
