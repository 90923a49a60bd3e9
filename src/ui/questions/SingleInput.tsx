import { useLocked } from '../session/session.ts'
import { useEntriesForm } from './entries-form.ts'
import { fieldPath } from './entry.ts'
import { OptionDigit } from './OptionDigit.tsx'
import styles from './options.module.css'
import { PreviousMark } from './PreviousMark.tsx'
import type { InputProps, QuestionInput } from './question-input.ts'

function SingleChoice({ questionnaire, question, onChange }: InputProps<'single'>) {
  const { register } = useEntriesForm()
  const locked = useLocked()
  const steps = questionnaire.scales?.find((scale) => scale.id === question.scale)?.steps ?? []
  const field = register(fieldPath(question.id, 'choice'), { onChange: () => onChange() })
  return (
    <div className={styles.options}>
      {steps.map((step, at) => {
        const descriptor = question.descriptors?.[step.id] ?? step.description
        return (
          <label key={step.id} className={styles.option}>
            <input
              type="radio"
              value={step.id}
              {...field}
              disabled={locked}
              data-key="option"
              className={styles.input}
            />
            <OptionDigit at={at} />
            <span className={styles.label}>{step.label}</span>
            {descriptor && <span className={styles.descriptor}>{descriptor}</span>}
            <PreviousMark question={question} option={step.id} />
          </label>
        )
      })}
    </div>
  )
}

export const singleInput: QuestionInput<'single'> = {
  Input: SingleChoice,
  read: (entry) => entry.choice || null,
  fill: (value) => (typeof value === 'string' ? { choice: value } : {}),
}
