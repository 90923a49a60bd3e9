import { Field } from '../controls/Field.tsx'
import { useLocked } from '../session/session.ts'
import { useWords } from '../words.ts'
import { useEntriesForm } from './entries-form.ts'
import { fieldPath } from './entry.ts'
import type { InputProps, QuestionInput } from './question-input.ts'

function NumberEntry({ question, onChange }: InputProps<'number'>) {
  const { m } = useWords()
  const { register, setValue } = useEntriesForm()
  const locked = useLocked()
  const field = register(fieldPath(question.id, 'number'), {
    onChange: () => {
      setValue(fieldPath(question.id, 'choice'), '')
      onChange('number')
    },
  })
  return (
    <Field label={question.unit ?? m.assess.value}>
      {(parts) => (
        <input
          type="number"
          step="any"
          inputMode="decimal"
          min={question.min}
          max={question.max}
          {...parts}
          {...field}
          readOnly={locked}
          data-key="entry"
        />
      )}
    </Field>
  )
}

export const numberInput: QuestionInput<'number'> = {
  Input: NumberEntry,
  read: (entry) => {
    const number = Number(entry.number)
    return entry.number.trim() === '' || !Number.isFinite(number) ? null : number
  },
  fill: (value) => (typeof value === 'number' ? { number: String(value) } : {}),
}
