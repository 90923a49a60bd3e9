import { stepsOf } from '../../../../engine/outline.ts'
import { useAllWords } from '../../../words.ts'
import type { TrialInputProps } from './trial-input.ts'
import styles from './WhatIf.module.css'

const stepIn = (answer: TrialInputProps<'single'>['answer']) => (answer?.state === 'answered' ? answer.value : null)

/** The steps of a scale as one row of small segments; the recorded one keeps its mark. */
export function StepTrial({ questionnaire, question, answer, recorded, onTry }: TrialInputProps<'single'>) {
  const { m } = useAllWords()
  const [now, before] = [stepIn(answer), stepIn(recorded)]
  return (
    <div className={styles.segments}>
      {stepsOf(questionnaire, question).map((step) => (
        <label key={step.id} className={styles.segment} data-recorded={step.id === before || undefined}>
          <input type="radio" name={`trial ${question.id}`} checked={step.id === now} onChange={() => onTry(step.id)} />
          <span>{step.label}</span>
          {step.id === before && <small className="visually-hidden">({m.results.whatIf.original})</small>}
        </label>
      ))}
    </div>
  )
}
