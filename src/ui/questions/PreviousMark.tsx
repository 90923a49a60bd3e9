import type { Question } from '../../engine/questionnaire.ts'
import { usePrevious } from '../session/session.ts'
import { useWords } from '../words.ts'
import styles from './options.module.css'

/** On the option that was chosen in the round before: its name in words, in the colour of earlier rounds. */
export function PreviousMark({ question, option }: { question: Question; option: string }) {
  const { m } = useWords()
  const answer = usePrevious()?.answers[question.id]
  if (answer?.state !== 'answered') return null
  const chosen = typeof answer.value === 'object' ? answer.value.includes(option) : answer.value === option
  return chosen ? <span className={styles.previous}>{m.terms.previous}</span> : null
}
