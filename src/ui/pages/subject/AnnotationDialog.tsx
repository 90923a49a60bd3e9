import { useForm } from 'react-hook-form'
import type { Annotation } from '../../../engine/roadmap.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field } from '../../controls/Field.tsx'
import { today } from '../../rounds.ts'
import { useAllWords } from '../../words.ts'
import { isDay, LAST_DAY } from './day.ts'
import styles from './SubjectPage.module.css'

type Props = {
  /** null: a new one */
  readonly line: Annotation | null
  readonly onSave: (line: Annotation) => void
  readonly onClose: () => void
}

/** What happened, and when. */
export function AnnotationDialog({ line, onSave, onClose }: Props) {
  const { m } = useAllWords()
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { text: line?.text ?? '', date: line?.date ?? today() },
  })
  const { errors } = formState
  const save = ({ text, date }: { text: string; date: string }) => {
    onSave({ id: line?.id ?? crypto.randomUUID(), date, text: text.trim() })
    onClose()
  }
  return (
    <Dialog title={line ? m.subject.events.editTitle : m.subject.events.add} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(save)} noValidate>
        <Field
          label={m.subject.events.text}
          hint={m.subject.events.textHint}
          error={errors.text && m.subject.events.textNeeded}
        >
          {(parts) => (
            <input
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={300}
              {...parts}
              {...register('text', { validate: (text) => text.trim() !== '' })}
            />
          )}
        </Field>
        <Field label={m.terms.date} error={errors.date && m.libraryLater.dateNeeded}>
          {(parts) => <input type="date" max={LAST_DAY} {...parts} {...register('date', { validate: isDay })} />}
        </Field>
        <div className={styles.submit}>
          <Button onClick={onClose}>{m.shell.cancel}</Button>
          <Button look="primary" type="submit">
            {m.library.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
