import { useFormContext } from 'react-hook-form'
import { Icon } from '../controls/Icon.tsx'
import { type Entries, fieldPath } from './entry.ts'
import styles from './options.module.css'
import type { InputProps, QuestionInput } from './question-input.ts'

function SingleChoice({ questionnaire, question, onChange }: InputProps<'single'>) {
  const { register } = useFormContext<Entries>()
  const steps = questionnaire.scales?.find((scale) => scale.id === question.scale)?.steps ?? []
  const field = register(fieldPath(question.id, 'choice'), { onChange })
  return (
    <div className={styles.options}>
      {steps.map((step, at) => {
        const descriptor = question.descriptors?.[step.id] ?? step.description
        return (
          <label key={step.id} className={styles.option}>
            <input type="radio" value={step.id} {...field} className={styles.input} />
            <span className={styles.digit} aria-hidden="true">
              {at + 1}
            </span>
            <span className={styles.text}>
              <span className={styles.label}>{step.label}</span>
              {descriptor && <span className={styles.descriptor}>{descriptor}</span>}
            </span>
            <span className={styles.tick}>
              <Icon name="check" />
            </span>
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
