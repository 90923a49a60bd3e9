import type { AnswerState } from '../../engine/assessment.ts'
import type { Question } from '../../engine/questionnaire.ts'
import { useLocked } from '../session/session.ts'
import { useWords } from '../words.ts'
import { useEntriesForm } from './entries-form.ts'
import { fieldPath, NOT_APPLICABLE, NOT_SURE } from './entry.ts'
import styles from './QuietRow.module.css'

export type Panel = 'note' | 'guidance' | 'more'

/** Each panel with what keys call its button. */
const PANELS: readonly (readonly [panel: Panel, key: string])[] = [
  ['note', 'noteButton'],
  ['guidance', 'guidance'],
  ['more', 'moreButton'],
]

type Props = {
  readonly question: Question
  readonly state: AnswerState | undefined
  readonly open: ReadonlySet<Panel>
  readonly onToggle: (panel: Panel) => void
  readonly onChange: () => void
  readonly onClear: () => void
}

/** *Not sure · Not applicable · Note · Guidance · More*: the two states are radios of the same group as the scale. */
export function QuietRow({ question, state, open, onToggle, onChange, onClear }: Props) {
  const { m } = useWords()
  const locked = useLocked()
  return (
    <div className={styles.row}>
      <div className={styles.part}>
        <Marks question={question} onChange={onChange} locked={locked} />
      </div>
      <div className={styles.part}>
        <button
          type="button"
          className={`${styles.chip} ${styles.clear}`}
          data-idle={!state || state === 'unanswered' || locked ? '' : undefined}
          onClick={onClear}
        >
          {m.assess.clear}
        </button>
        {PANELS.filter(([panel]) => panel !== 'guidance' || hasGuidance(question)).map(([panel, key]) => (
          <button
            key={panel}
            type="button"
            className={styles.chip}
            data-key={key}
            aria-expanded={open.has(panel)}
            onClick={() => onToggle(panel)}
          >
            {m.assess[panel]}
          </button>
        ))}
      </div>
    </div>
  )
}

const hasGuidance = ({ why, guidance, evidence, references }: Question) =>
  Boolean(why || guidance || evidence?.length || references?.length)

function Marks({ question, onChange, locked }: Pick<Props, 'question' | 'onChange'> & { locked: boolean }) {
  const { m } = useWords()
  const { register } = useEntriesForm()
  const mark = register(fieldPath(question.id, 'choice'), { onChange: () => onChange() })
  return (
    <>
      <label className={styles.chip}>
        <input type="radio" value={NOT_SURE} {...mark} disabled={locked} data-key="notSure" />
        {m.assess.notSure}
      </label>
      {question.notApplicable !== false && (
        <label className={styles.chip}>
          <input type="radio" value={NOT_APPLICABLE} {...mark} disabled={locked} data-key="notApplicable" />
          {m.assess.notApplicable}
        </label>
      )}
    </>
  )
}
