import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { type CatalogEntry, entryKey } from '../../catalog.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field } from '../../controls/Field.tsx'
import { notify } from '../../notices.ts'
import { startAssessment, today } from '../../rounds.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useShelf, useStorage } from '../../workspace.ts'
import styles from './LibraryPage.module.css'

type Wishes = { questionnaire: string; subject: string; date: string }
type Props = {
  readonly entries: readonly CatalogEntry[]
  readonly chosen: CatalogEntry | null
  readonly onClose: () => void
}

function useStart(entries: readonly CatalogEntry[]) {
  const { m } = useAllWords()
  const store = useStorage()
  const [, go] = useLocation()
  return async ({ questionnaire, subject, date }: Wishes) => {
    const entry = entries.find((candidate) => entryKey(candidate) === questionnaire)
    const chosen = await entry?.load()
    if (!chosen) return
    const outcome = await startAssessment(store, chosen, { subject: subject.trim(), date })
    if (!outcome.ok) {
      const { library, libraryLater } = m
      notify({
        text: outcome.reason === 'different' ? libraryLater.differentVersion : library.notStored,
        tone: 'problem',
      })
      return
    }
    void refreshShelf(store)
    go(`/assess/${outcome.value}`)
  }
}

/** Questionnaire, subject, date; then straight to the first question. */
export function NewAssessment({ entries, chosen, onClose }: Props) {
  const { m, language } = useAllWords()
  const first = chosen ?? entries[0]
  const { register, handleSubmit, formState } = useForm<Wishes>({
    defaultValues: { questionnaire: first ? entryKey(first) : '', subject: '', date: today() },
  })
  const start = useStart(entries)
  const { errors, isSubmitting } = formState
  return (
    <Dialog title={m.library.newAssessment} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(start)} noValidate>
        <Field label={m.libraryLater.questionnaire}>
          {(parts) => (
            <select {...parts} {...register('questionnaire')}>
              {entries.map((entry) => (
                <option key={entryKey(entry)} value={entryKey(entry)}>
                  {`${entry.title(language)} · ${m.terms.questions(entry.questions)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label={m.libraryLater.subject}
          hint={m.libraryLater.subjectHint}
          error={errors.subject && m.libraryLater.subjectNeeded}
        >
          {(parts) => (
            <input
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={300}
              list="subjects"
              {...parts}
              {...register('subject', { validate: (subject) => subject.trim() !== '' })}
            />
          )}
        </Field>
        <KnownSubjects />
        <Field label={m.library.date} error={errors.date && m.libraryLater.dateNeeded}>
          {(parts) => <input type="date" {...parts} {...register('date', { required: true })} />}
        </Field>
        <div className={styles.submit}>
          <Button onClick={onClose}>{m.shell.cancel}</Button>
          <Button look="primary" type="submit" disabled={isSubmitting}>
            {m.library.start}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Offers the subjects that are assessed already, so that rounds find together. */
function KnownSubjects() {
  const rows = useShelf((shelf) => shelf.rows)
  const subjects = new Set(rows?.filter((row) => !row.sample).map((row) => row.subject))
  return (
    <datalist id="subjects">
      {[...subjects].map((subject) => (
        <option key={subject} value={subject} />
      ))}
    </datalist>
  )
}
