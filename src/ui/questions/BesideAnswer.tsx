import type { AnswerState } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { Field } from '../controls/Field.tsx'
import { useLocked, useSessionValue } from '../session/session.ts'
import { useWords } from '../words.ts'
import { useEntriesForm } from './entries-form.ts'
import { fieldPath } from './entry.ts'
import styles from './QuestionCard.module.css'

type Props = {
  readonly question: Question
  readonly state: AnswerState | undefined
  readonly noteOpen: boolean
  readonly onChange: (field: string) => void
}

/** The reason for *not applicable*, the note and the evidence. */
export function BesideAnswer({ question, state, noteOpen, onChange }: Props) {
  const { m } = useWords()
  const { register } = useEntriesForm()
  const locked = useLocked()
  const reasonMissing = useSessionValue((session) => {
    const answer = session.assessment.answers[question.id]
    return answer?.state === 'not-applicable' && answer.reason.trim() === ''
  })
  const asksEvidence = 'evidenceFrom' in question && question.evidenceFrom !== undefined
  const evidenceMissing = useSessionValue(
    (session) => asksEvidence && session.standing(question.id)?.evidenceMissing === true,
  )
  const typed = (field: 'reason' | 'note' | 'evidence') => ({
    ...register(fieldPath(question.id, field), { onChange: () => onChange(field) }),
    dir: 'auto' as const,
    readOnly: locked,
    'data-key': field,
  })
  if (state !== 'not-applicable' && !noteOpen && !evidenceMissing) return null
  return (
    <div className={styles.beside}>
      {state === 'not-applicable' && (
        <Field label={m.assess.reason} error={reasonMissing ? m.assess.reasonNeeded : undefined}>
          {(parts) => <input type="text" required {...parts} {...typed('reason')} />}
        </Field>
      )}
      {noteOpen && (
        <Field label={m.assess.note} hint={m.assess.notePlaceholder}>
          {(parts) => <textarea rows={2} {...parts} {...typed('note')} />}
        </Field>
      )}
      {(noteOpen || evidenceMissing) && (
        <Field
          label={m.assess.evidence}
          hint={evidenceMissing ? m.assess.evidenceMissing : m.assess.evidencePlaceholder}
        >
          {(parts) => <textarea rows={1} {...parts} {...typed('evidence')} />}
        </Field>
      )}
    </div>
  )
}
