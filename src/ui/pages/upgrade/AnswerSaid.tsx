import type { Answer } from '../../../engine/assessment.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { answerLabel } from '../../questions/answer-label.ts'
import { useAllWords } from '../../words.ts'
import styles from './UpgradePage.module.css'

type Props = {
  /** in the interface's language; null where no version that asks it is here */
  readonly questionnaire: Questionnaire | null
  readonly id: string
  readonly answer: Answer | null
}

/** An answer in the words of its question, with the note beside it. */
export function AnswerSaid({ questionnaire, id, answer }: Props) {
  const words = useAllWords()
  const question = questionnaire && entryOf(questionnaire, id)?.question
  const known = questionnaire && question && answer && answerLabel(questionnaire, question, answer, words)
  const raw = answer?.state === 'answered' && !question ? String(answer.value) : null
  return (
    <>
      <bdi>{known ?? raw ?? words.m.upgrade.noAnswer}</bdi>
      {answer?.note && (
        <span className={`${styles.note} muted small`}>
          {words.m.terms.note}: <bdi>{answer.note}</bdi>
        </span>
      )}
    </>
  )
}
