import type { Answer } from '../../engine/assessment.ts'
import { stepsOf } from '../../engine/outline.ts'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { Field } from '../controls/Field.tsx'
import { useLocked } from '../session/session.ts'
import { useAllWords } from '../words.ts'
import type { Beside } from './beside.ts'
import styles from './MorePanel.module.css'

type Props = {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onChange: (change: Partial<Beside>, field?: string) => void
}

/** Target, owner, due date, confidence and a flag: what turns an answer into a plan. */
export function MorePanel({ questionnaire, question, answer, onChange }: Props) {
  const { m } = useAllWords()
  const locked = useLocked()
  return (
    <div className={styles.panel}>
      <TargetField questionnaire={questionnaire} question={question} answer={answer} onChange={onChange} />
      <Field label={m.assessTools.owner}>
        {(parts) => (
          <input
            type="text"
            dir="auto"
            maxLength={300}
            data-key={stepsOf(questionnaire, question).length === 0 ? 'moreField' : undefined}
            value={answer?.owner ?? ''}
            readOnly={locked}
            onChange={(event) => onChange({ owner: event.target.value }, 'owner')}
            {...parts}
          />
        )}
      </Field>
      <Field label={m.assessTools.due}>
        {(parts) => (
          <input
            type="date"
            value={answer?.due ?? ''}
            readOnly={locked}
            onChange={(event) => onChange({ due: event.target.value }, 'due')}
            {...parts}
          />
        )}
      </Field>
      <ConfidenceField answer={answer} onChange={onChange} />
      <label className={styles.flag}>
        <input
          type="checkbox"
          checked={answer?.flagged === true}
          disabled={locked}
          onChange={(event) => onChange({ flagged: event.target.checked })}
        />
        {m.assessTools.flag}
      </label>
    </div>
  )
}

/** The step to reach; only a scale has steps. */
function TargetField({ questionnaire, question, answer, onChange }: Props) {
  const { m } = useAllWords()
  const locked = useLocked()
  const steps = stepsOf(questionnaire, question)
  if (steps.length === 0) return null
  return (
    <Field label={m.terms.target}>
      {(parts) => (
        <select
          data-key="moreField"
          value={answer?.target ?? ''}
          disabled={locked}
          onChange={({ target: { value } }) => onChange({ target: value === '' ? undefined : Number(value) })}
          {...parts}
        >
          <option value="">{m.assessTools.noTarget}</option>
          {steps.map((step) => (
            <option key={step.id} value={step.value}>
              {step.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const CONFIDENCES = ['low', 'medium', 'high'] as const

function ConfidenceField({ answer, onChange }: Pick<Props, 'answer' | 'onChange'>) {
  const { m } = useAllWords()
  const locked = useLocked()
  return (
    <Field label={m.assessTools.confidence}>
      {(parts) => (
        <select
          value={answer?.confidence ?? ''}
          disabled={locked}
          onChange={({ target: { value } }) => onChange({ confidence: CONFIDENCES.find((one) => one === value) })}
          {...parts}
        >
          <option value="">{m.assessTools.noConfidence}</option>
          {CONFIDENCES.map((one) => (
            <option key={one} value={one}>
              {m.assess.confidences[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
