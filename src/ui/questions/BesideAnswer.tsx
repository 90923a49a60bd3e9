import { useFormContext } from 'react-hook-form'
import type { AnswerState } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { Field } from '../controls/Field.tsx'
import { useSessionValue } from '../session/session.ts'
import { useWords } from '../words.ts'
import { type Entries, fieldPath } from './entry.ts'
import styles from './QuestionCard.module.css'

type Props = {
  readonly question: Question
  readonly state: AnswerState | undefined
  readonly noteOpen: boolean
  readonly onChange: () => void
}

/** The reason for *not applicable*, the note and the evidence. */
export function BesideAnswer({ question, state, noteOpen, onChange }: Props) {
  const { m } = useWords()
  const { register } = useFormContext<Entries>()
  const reasonMissing = useSessionValue((session) => {
    const answer = session.assessment.answers[question.id]
    return answer?.state === 'not-applicable' && answer.reason.trim() === ''
  })
  const evidenceMissing = useSessionValue((session) => session.result.questions[question.id]?.evidenceMissing === true)
  return (
    <div className={styles.beside}>
      {state === 'not-applicable' && (
        <Field label={m.assess.reason} error={reasonMissing ? m.assess.reasonNeeded : undefined}>
          {(parts) => (
            <input type="text" dir="auto" required {...parts} {...register(fieldPath(question.id, 'reason'), { onChange })} />
          )}
        </Field>
      )}
      {noteOpen && (
        <Field label={m.assess.note} hint={m.assess.notePlaceholder}>
          {(parts) => <textarea rows={2} dir="auto" {...parts} {...register(fieldPath(question.id, 'note'), { onChange })} />}
        </Field>
      )}
      {(noteOpen || evidenceMissing) && (
        <Field label={m.assess.evidence} hint={evidenceMissing ? m.assess.evidenceMissing : m.assess.evidencePlaceholder}>
          {(parts) => (
            <textarea rows={1} dir="auto" {...parts} {...register(fieldPath(question.id, 'evidence'), { onChange })} />
          )}
        </Field>
      )}
    </div>
  )
}
