import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { AssessmentRow } from '../../storage/store.ts'
import { Button, ButtonLink } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { Field } from '../controls/Field.tsx'
import { notify } from '../notices.ts'
import { useAllWords } from '../words.ts'
import { refreshShelf, useShelf, useStorage } from '../workspace.ts'
import styles from './Seal.module.css'
import { newestRevision, startRevision } from './start-revision.ts'

type Props = { readonly id: string; readonly onClose: () => void }

/** Begins a new revision of a final assessment, or leads to the one that replaces it already. */
export function NewRevision({ id, onClose }: Props) {
  const { m } = useAllWords()
  const rows = useShelf((shelf) => shelf.rows) ?? []
  const of = rows.find((row) => row.id === id)
  const newer = newestRevision(rows, id)
  if (!of) return null
  return (
    <Dialog title={m.library.newRevision} onClose={onClose}>
      {newer ? <There newer={newer} /> : <Begin of={of} onClose={onClose} />}
    </Dialog>
  )
}

function There({ newer }: { readonly newer: AssessmentRow }) {
  const { m } = useAllWords()
  return (
    <div className={styles.asked}>
      <p>{newer.status === 'draft' ? m.seal.revisionThere : m.seal.revisedBy}</p>
      <div className={styles.submit}>
        <ButtonLink look="primary" href={`#/assess/${newer.id}`}>
          {m.seal.toRevision}
        </ButtonLink>
      </div>
    </div>
  )
}

function Begin({ of, onClose }: { readonly of: AssessmentRow; readonly onClose: () => void }) {
  const { m } = useAllWords()
  const store = useStorage()
  const [, go] = useLocation()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { date: of.date } })
  const begin = async ({ date }: { date: string }) => {
    const outcome = await startRevision(store, of.id, date)
    if (!outcome.ok) return notify({ text: m.library.notStored, tone: 'problem' })
    await refreshShelf(store)
    onClose()
    notify({ text: m.seal.revisionStarted(outcome.value.revision ?? 1), tone: 'plain' })
    go(`/assess/${outcome.value.id}`)
  }
  return (
    <form className={styles.asked} onSubmit={handleSubmit(begin)} noValidate>
      <p>{m.seal.revisionIntro}</p>
      <Field label={m.library.date} error={formState.errors.date && m.libraryLater.dateNeeded}>
        {(parts) => <input type="date" {...parts} {...register('date', { required: true })} />}
      </Field>
      <div className={styles.submit}>
        <Button onClick={onClose}>{m.shell.cancel}</Button>
        <Button look="primary" type="submit" disabled={formState.isSubmitting}>
          {m.library.start}
        </Button>
      </div>
    </form>
  )
}
