import { Field } from '../controls/Field.tsx'
import { useLocked } from '../session/session.ts'
import { useWords } from '../words.ts'
import { useEntriesForm } from './entries-form.ts'
import { fieldPath } from './entry.ts'
import type { InputProps, QuestionInput } from './question-input.ts'

function TextEntry({ question, onChange }: InputProps<'text'>) {
  const { m } = useWords()
  const { register, setValue } = useEntriesForm()
  const locked = useLocked()
  const field = register(fieldPath(question.id, 'text'), {
    onChange: () => {
      setValue(fieldPath(question.id, 'choice'), '')
      onChange('text')
    },
  })
  return (
    <Field label={m.terms.answer}>
      {(parts) =>
        question.input === 'paragraph' ? (
          <textarea rows={4} dir="auto" {...parts} {...field} readOnly={locked} data-key="entry" />
        ) : (
          <input
            type={question.input === 'date' ? 'date' : 'text'}
            dir="auto"
            {...parts}
            {...field}
            readOnly={locked}
            data-key="entry"
          />
        )
      }
    </Field>
  )
}

export const textInput: QuestionInput<'text'> = {
  Input: TextEntry,
  read: (entry) => entry.text || null,
  fill: (value) => (typeof value === 'string' ? { text: value } : {}),
}
