import { useForm } from 'react-hook-form'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Goal } from '../../../engine/roadmap.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field } from '../../controls/Field.tsx'
import { useAllWords } from '../../words.ts'
import { isDay, LAST_DAY } from './day.ts'
import styles from './SubjectPage.module.css'
import { stepsOf, type TrendNode } from './trend-rounds.ts'

type Props = {
  /** null: a new one */
  readonly goal: Goal | null
  readonly nodes: readonly TrendNode[]
  readonly document: Questionnaire | undefined
  readonly onSave: (goal: Goal) => void
  readonly onClose: () => void
}

/** The whole has no id; no domain's id can be empty. */
const WHOLE_VALUE = ''
const INDEX = 'index'

type Wishes = { node: string; measure: string; percent: string; by: string }

const wishesOf = (goal: Goal | null): Wishes => ({
  node: goal?.domain ?? WHOLE_VALUE,
  measure: goal?.measure.kind === 'level' ? String(goal.measure.step) : INDEX,
  percent: goal?.measure.kind === 'index' ? String(Math.round(goal.measure.index * 1000) / 10) : '',
  by: goal?.by ?? '',
})

const goalOf = (id: string, { node, measure, percent, by }: Wishes): Goal => ({
  id,
  domain: node === WHOLE_VALUE ? null : node,
  measure:
    measure === INDEX ? { kind: 'index', index: Number(percent) / 100 } : { kind: 'level', step: Number(measure) },
  by: by === '' ? null : by,
})

const isPercent = (text: string) => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 100

/** What should be reached, and by when. */
export function GoalDialog({ goal, nodes, document, onSave, onClose }: Props) {
  const { m } = useAllWords()
  const { register, handleSubmit, formState, watch } = useForm<Wishes>({ defaultValues: wishesOf(goal) })
  const { errors } = formState
  const byIndex = watch('measure') === INDEX
  const save = (wishes: Wishes) => {
    onSave(goalOf(goal?.id ?? crypto.randomUUID(), wishes))
    onClose()
  }
  return (
    <Dialog title={goal ? m.subject.goals.editTitle : m.subject.goals.add} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(save)} noValidate>
        <Field label={m.subject.goals.what}>
          {(parts) => (
            <select {...parts} {...register('node')}>
              {nodes.map(({ domain, title }) => (
                <option key={domain ?? WHOLE_VALUE} value={domain ?? WHOLE_VALUE}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={m.subject.goals.measure}>
          {(parts) => (
            <select {...parts} {...register('measure')}>
              <option value={INDEX}>{m.terms.index}</option>
              {stepsOf(document).map(({ id, title }, step) => (
                <option key={id} value={String(step)}>
                  {m.subject.goals.level(title)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {byIndex && (
          <Field label={m.subject.goals.percent} error={errors.percent && m.subject.goals.percentNeeded}>
            {(parts) => (
              <input
                type="number"
                min={0}
                max={100}
                step="any"
                inputMode="decimal"
                {...parts}
                {...register('percent', { validate: isPercent })}
              />
            )}
          </Field>
        )}
        <When register={register('by', { validate: (by) => by === '' || isDay(by) })} wrong={errors.by !== undefined} />
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

type Register = ReturnType<ReturnType<typeof useForm<Wishes>>['register']>

function When({ register, wrong }: { register: Register; wrong: boolean }) {
  const { m } = useAllWords()
  return (
    <Field
      label={m.subject.goals.when}
      hint={m.subject.goals.whenHint}
      error={wrong ? m.libraryLater.dateNeeded : undefined}
    >
      {(parts) => <input type="date" max={LAST_DAY} {...parts} {...register} />}
    </Field>
  )
}
