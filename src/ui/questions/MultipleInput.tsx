import { useLocked } from '../session/session.ts'
import { useEntriesForm } from './entries-form.ts'
import { fieldPath } from './entry.ts'
import { OptionDigit } from './OptionDigit.tsx'
import styles from './options.module.css'
import { PreviousMark } from './PreviousMark.tsx'
import type { InputProps, QuestionInput } from './question-input.ts'

function MultipleChoice({ question, onChange }: InputProps<'multiple'>) {
  const { register, getValues, setValue } = useEntriesForm()
  const locked = useLocked()
  const path = fieldPath(question.id, 'choices')
  const settle = (changed: string) => {
    const exclusive = new Set(question.choices.filter((choice) => choice.exclusive).map((choice) => choice.id))
    const chosen = [...(getValues(path) ?? [])]
    const alone = exclusive.has(changed) && chosen.includes(changed)
    setValue(path, alone ? [changed] : chosen.filter((id) => id === changed || !exclusive.has(id)))
    setValue(fieldPath(question.id, 'choice'), '')
    onChange()
  }
  const field = register(path, { onChange: (event) => settle(event.target.value) })
  return (
    <div className={styles.options} data-many="">
      {question.choices.map((choice, at) => (
        <label key={choice.id} className={styles.option}>
          <input
            type="checkbox"
            value={choice.id}
            {...field}
            disabled={locked}
            data-key="option"
            className={styles.input}
          />
          <OptionDigit at={at} />
          <span className={styles.label}>{choice.label}</span>
          {choice.description && <span className={styles.descriptor}>{choice.description}</span>}
          <PreviousMark question={question} option={choice.id} />
        </label>
      ))}
    </div>
  )
}

export const multipleInput: QuestionInput<'multiple'> = {
  Input: MultipleChoice,
  read: (entry) => (entry.choices.length > 0 ? entry.choices : null),
  fill: (value) => (typeof value === 'object' ? { choices: [...value] } : {}),
}
