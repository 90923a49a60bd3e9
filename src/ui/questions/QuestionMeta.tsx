import { entryOf, outline } from '../../engine/outline.ts'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { useLocked } from '../session/session.ts'
import { useWords } from '../words.ts'
import styles from './QuestionCard.module.css'
import { questionElementId } from './question-element.ts'

type Props = {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly carried: boolean
  readonly onConfirm: () => void
}

/** Above the statement: id, place in the whole, and what is special about the question. */
export function QuestionMeta({ questionnaire, question, carried, onConfirm }: Props) {
  const { m } = useWords()
  const locked = useLocked()
  const position = entryOf(questionnaire, question.id)?.position ?? 0
  return (
    <p className={styles.meta}>
      <bdi dir="ltr">{question.id}</bdi>
      <span id={`${questionElementId(question.id)}-place`}>
        {m.assess.questionPosition(position + 1, outline(questionnaire).length)}
      </span>
      {question.must && <span className={styles.must}>{m.assess.must}</span>}
      {question.core && !question.must && <span className={styles.core}>{m.assess.core}</span>}
      {carried && (
        <span className={styles.carried}>
          {m.assess.carried}
          {!locked && (
            <button type="button" data-key="confirm" onClick={() => onConfirm()}>
              {m.assess.confirm}
            </button>
          )}
        </span>
      )}
    </p>
  )
}
