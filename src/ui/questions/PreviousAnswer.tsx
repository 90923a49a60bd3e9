import type { Answer } from '../../engine/assessment.ts'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { sameJson } from '../../storage/same-json.ts'
import { useLocked, usePrevious } from '../session/session.ts'
import { useWords } from '../words.ts'
import { answerLabel } from './answer-label.ts'
import styles from './QuietRow.module.css'

type Props = {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly answer: Answer | undefined
  readonly onTake: (previous: Answer) => void
}

const meaning = (answer: Answer) => {
  if (answer.state === 'answered') return [answer.state, answer.value]
  return answer.state === 'not-applicable' ? [answer.state, answer.reason] : [answer.state]
}

/** What was answered in the round before, in words, and the way to take it over. */
export function PreviousAnswer({ questionnaire, question, answer, onTake }: Props) {
  const { m, f } = useWords()
  const locked = useLocked()
  const round = usePrevious()
  const previous = round?.answers[question.id]
  const label = previous && answerLabel(questionnaire, question, previous, { m, f })
  if (!previous || !label || answer?.carried) return null
  const same = answer !== undefined && sameJson(meaning(answer), meaning(previous))
  return (
    <p className={styles.previous}>
      <span>{m.assess.previously(label, f.date(round.date))}</span>
      {same && <span>{m.assess.unchanged}</span>}
      {!same && !locked && (
        <button type="button" data-key="take" onClick={() => onTake(previous)}>
          {m.assess.takeOver}
        </button>
      )}
    </p>
  )
}
