import { createContext, use } from 'react'
import { createFormControl, useForm } from 'react-hook-form'
import type { Entries } from './entry.ts'

/** The form of the open assessment, made outside of React: nothing in it makes a card render again. */
export type EntriesForm = ReturnType<typeof createFormControl<Entries>>

export const EntriesFormContext = createContext<EntriesForm | null>(null)

export const createEntriesForm = (): EntriesForm => createFormControl<Entries>({ defaultValues: { answers: {} } })

/** The form that the question cards write in. */
export function useEntriesForm(): EntriesForm {
  const form = use(EntriesFormContext)
  if (!form) throw new Error('useEntriesForm outside EntriesFormContext')
  return form
}

/** Keeps the form alive in the page. A component of its own, because `useForm` renders twice whatever it stands in. */
export function FormMount(): null {
  const { formControl } = useEntriesForm()
  useForm({ formControl })
  return null
}
