import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { Action } from '../../../engine/roadmap.ts'
import { Button } from '../../controls/Button.tsx'
import { Field } from '../../controls/Field.tsx'
import { useAllWords } from '../../words.ts'
import { isDay, LAST_DAY } from '../subject/day.ts'
import styles from './PlanPage.module.css'
import { LONGEST_TITLE } from './plan-actions.ts'

type Props = {
  /** null: a new one */
  readonly action: Action | null
  readonly onSave: (action: Action) => void
  readonly onClose: () => void
}

type Wishes = { title: string; owner: string; due: string; doneOn: string; effort: string; note: string }

const EFFORTS = [1, 2, 3, 4, 5] as const

const wishesOf = (action: Action | null): Wishes => ({
  title: action?.title ?? '',
  owner: action?.owner ?? '',
  due: action?.due ?? '',
  doneOn: action?.doneOn ?? '',
  effort: String(action?.effort ?? ''),
  note: action?.note ?? '',
})

function actionOf(before: Action | null, { title, owner, due, doneOn, effort, note }: Wishes): Action {
  return {
    id: before?.id ?? crypto.randomUUID(),
    title: title.trim(),
    raises: before?.raises ?? [],
    status: before?.status ?? 'planned',
    ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    ...(due === '' ? {} : { due }),
    ...(before?.status === 'done' && { doneOn }),
    ...(effort === '' ? {} : { effort: Number(effort) }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
}

/** An action in its place in the list, open for editing. */
export function ActionForm({ action, onSave, onClose }: Props) {
  const { m } = useAllWords()
  const form = useForm<Wishes>({ defaultValues: wishesOf(action) })
  const { register, handleSubmit, formState, setFocus } = form
  const { errors } = formState
  const focused = useRef(false)
  useEffect(() => {
    if (!focused.current) setFocus('title')
    focused.current = true
  }, [setFocus])
  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit((wishes) => onSave(actionOf(action, wishes)))}>
      <Field label={m.plan.what} error={errors.title && m.plan.whatNeeded}>
        {(parts) => (
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_TITLE}
            {...parts}
            {...register('title', { validate: (title) => title.trim() !== '' })}
          />
        )}
      </Field>
      <div className={styles.fields}>
        <Field label={m.plan.owner}>
          {(parts) => (
            <input type="text" dir="auto" autoComplete="off" maxLength={300} {...parts} {...register('owner')} />
          )}
        </Field>
        <Day label={m.plan.due} wrong={errors.due !== undefined} register={register('due', { validate: dayOrNone })} />
        {action?.status === 'done' && (
          <Day
            label={m.plan.doneOn}
            wrong={errors.doneOn !== undefined}
            register={register('doneOn', { validate: isDay })}
          />
        )}
        <Effort register={register('effort')} />
      </div>
      <Field label={m.plan.note}>
        {(parts) => <textarea dir="auto" rows={2} maxLength={20_000} {...parts} {...register('note')} />}
      </Field>
      <div className={styles.submit}>
        <Button onClick={onClose}>{m.shell.cancel}</Button>
        <Button look="primary" type="submit">
          {m.library.save}
        </Button>
      </div>
    </form>
  )
}

const dayOrNone = (day: string) => day === '' || isDay(day)

type Register = ReturnType<ReturnType<typeof useForm<Wishes>>['register']>
type DayProps = { readonly label: string; readonly wrong: boolean; readonly register: Register }

function Day({ label, wrong, register }: DayProps) {
  const { m } = useAllWords()
  return (
    <Field label={label} error={wrong ? m.libraryLater.dateNeeded : undefined}>
      {(parts) => <input type="date" max={LAST_DAY} {...parts} {...register} />}
    </Field>
  )
}

function Effort({ register }: { readonly register: Register }) {
  const { m, f } = useAllWords()
  return (
    <Field label={m.plan.effort} hint={m.plan.effortHint}>
      {(parts) => (
        <select {...parts} {...register}>
          <option value="">{m.plan.unknownEffort}</option>
          {EFFORTS.map((effort) => (
            <option key={effort} value={String(effort)}>
              {f.number(effort)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
