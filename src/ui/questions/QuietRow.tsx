import { useFormContext } from 'react-hook-form'
import type { AnswerState } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { Icon } from '../controls/Icon.tsx'
import { useWords } from '../words.ts'
import { type Entries, fieldPath, NOT_APPLICABLE, NOT_SURE } from './entry.ts'
import styles from './QuietRow.module.css'

export type Panel = 'note' | 'guidance'

type Props = {
  readonly question: Question
  readonly state: AnswerState | undefined
  readonly open: ReadonlySet<Panel>
  readonly onToggle: (panel: Panel) => void
  readonly onChange: () => void
  readonly onClear: () => void
}

/** *Not sure · Not applicable · Note · Guidance*: the two states are radios of the same group as the scale. */
export function QuietRow({ question, state, open, onToggle, onChange, onClear }: Props) {
  const { m } = useWords()
  const { register } = useFormContext<Entries>()
  const mark = register(fieldPath(question.id, 'choice'), { onChange })
  const panels: readonly Panel[] = ['note', 'guidance']
  return (
    <div className={styles.row}>
      <label className={styles.chip}>
        <input type="radio" value={NOT_SURE} {...mark} />
        {m.assess.notSure}
      </label>
      {question.notApplicable !== false && (
        <label className={styles.chip}>
          <input type="radio" value={NOT_APPLICABLE} {...mark} />
          {m.assess.notApplicable}
        </label>
      )}
      <span className={styles.gap} />
      {panels.map((panel) => (
        <button key={panel} type="button" className={styles.chip} aria-expanded={open.has(panel)} onClick={() => onToggle(panel)}>
          <Icon name={panel === 'note' ? 'note' : 'info'} size={16} />
          {m.assess[panel]}
        </button>
      ))}
      {state && state !== 'unanswered' && (
        <button type="button" className={styles.chip} onClick={onClear}>
          <Icon name="undo" size={16} />
          {m.assess.clear}
        </button>
      )}
    </div>
  )
}
