import { useForm } from 'react-hook-form'
import { updateAssessment } from '../../../storage/assessments.ts'
import { moveRoadmaps } from '../../../storage/roadmaps.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field } from '../../controls/Field.tsx'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import styles from './LibraryPage.module.css'
import type { Subject } from './subjects.ts'

/** Gives every round of a subject another name. */
export function Rename({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { m } = useWords()
  const store = useStorage()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: subject.name } })
  const rename = async ({ name }: { name: string }) => {
    const rounds = subject.series.flatMap((series) => series.rounds)
    const outcomes = await Promise.all(
      rounds.map((round) => updateAssessment(store, round.id, { subject: name.trim() })),
    )
    const moved = await moveRoadmaps(store, subject.name, name.trim())
    if (!moved.ok || outcomes.some((outcome) => !outcome.ok)) notify({ text: m.library.notStored, tone: 'problem' })
    await refreshShelf(store)
    onClose()
  }
  return (
    <Dialog title={m.library.renameTitle} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(rename)} noValidate>
        <Field
          label={m.library.subject}
          hint={m.library.renameHint}
          error={formState.errors.name && m.library.subjectNeeded}
        >
          {(parts) => (
            <input
              type="text"
              dir="auto"
              maxLength={300}
              {...parts}
              {...register('name', { validate: (name) => name.trim() !== '' })}
            />
          )}
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
