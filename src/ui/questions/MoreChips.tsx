import type { Answer } from '../../engine/assessment.ts'
import { stepsOf } from '../../engine/outline.ts'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { useWords } from '../words.ts'
import styles from './MorePanel.module.css'

type Props = {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly answer: Answer | undefined
}

/** What is set under *More*, in words, while it is folded away. */
export function MoreChips({ questionnaire, question, answer }: Props) {
  const { m, f } = useWords()
  if (!answer) return null
  const { target, owner, due, flagged, confidence } = answer
  const step = target === undefined ? undefined : stepsOf(questionnaire, question).find(({ value }) => value === target)
  const chips = [
    flagged ? m.assess.flagged : null,
    target === undefined ? null : m.assess.targetIs(step?.label ?? f.decimal(target)),
    owner ? m.assess.ownerIs(owner) : null,
    due ? m.assess.dueOn(f.date(due)) : null,
    confidence ? m.assess.confidenceIs(m.assess.confidences[confidence]) : null,
  ].filter((chip) => chip !== null)
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  )
}
