import { useForm } from 'react-hook-form'
import { renameSubject } from '../../../storage/rename-subject.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field } from '../../controls/Field.tsx'
import { notify } from '../../notices.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import styles from './LibraryPage.module.css'
import type { Subject } from './subjects.ts'

/** Gives every round of a subject another name. */
export function Rename({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const { m } = useAllWords()
  const store = useStorage()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: subject.name } })
  const sealed = subject.series.some(({ rounds }) => rounds.some(({ status }) => status === 'final'))
  const rename = async ({ name }: { name: string }) => {
    const outcome = await renameSubject(store, subject.name, name.trim())
    const { renameRefused } = m.seal
    if (!outcome.ok) notify({ text: outcome.reason === 'final' ? renameRefused : m.library.notStored, tone: 'problem' })
    await refreshShelf(store)
    onClose()
  }
  return (
    <Dialog title={m.libraryLater.renameTitle} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(rename)} noValidate>
        <Field
          label={m.libraryLater.subject}
          hint={sealed ? m.seal.renameRefused : m.libraryLater.renameHint}
          error={formState.errors.name && m.libraryLater.subjectNeeded}
        >
          {(parts) => (
            <input
              type="text"
              dir="auto"
              maxLength={300}
              readOnly={sealed}
              {...parts}
              {...register('name', { validate: (name) => name.trim() !== '' })}
            />
          )}
        </Field>
        <div className={styles.submit}>
          <Button onClick={onClose}>{m.shell.cancel}</Button>
          <Button look="primary" type="submit" disabled={sealed}>
            {m.library.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
