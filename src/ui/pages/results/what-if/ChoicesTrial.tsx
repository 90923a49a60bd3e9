import { useAllWords } from '../../../words.ts'
import type { TrialInputProps } from './trial-input.ts'
import styles from './WhatIf.module.css'

const chosenIn = (answer: TrialInputProps<'multiple'>['answer']): readonly string[] =>
  answer?.state === 'answered' && typeof answer.value === 'object' ? answer.value : []

/** Choices as small boxes; an exclusive one stands alone. */
export function ChoicesTrial({ question, answer, recorded, onTry }: TrialInputProps<'multiple'>) {
  const { m } = useAllWords()
  const [now, before] = [chosenIn(answer), chosenIn(recorded)]
  const isAlone = (id: string) => question.choices.some((choice) => choice.id === id && choice.exclusive)
  const toggle = (id: string) => {
    const without = now.filter((other) => other !== id && !isAlone(other))
    const next = now.includes(id) ? now.filter((other) => other !== id) : isAlone(id) ? [id] : [...without, id]
    onTry(next.length > 0 ? next : undefined)
  }
  return (
    <div className={styles.segments}>
      {question.choices.map(({ id, label }) => (
        <label key={id} className={styles.segment} data-recorded={before.includes(id) || undefined}>
          <input type="checkbox" checked={now.includes(id)} onChange={() => toggle(id)} />
          <span>{label}</span>
          {before.includes(id) && <small className="visually-hidden">({m.results.whatIf.original})</small>}
        </label>
      ))}
    </div>
  )
}
