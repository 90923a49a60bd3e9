import type { Entry } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { QuestionCard } from '../../questions/QuestionCard.tsx'
import styles from './AssessPage.module.css'
import { usePlace } from './place.ts'

/** Questions under each other, the current one marked at the start side. */
export function QuestionList({ questionnaire, entries }: { questionnaire: Questionnaire; entries: readonly Entry[] }) {
  return entries.map(({ question }) => (
    <div key={question.id} className={styles.place}>
      <CurrentMark id={question.id} />
      <QuestionCard questionnaire={questionnaire} question={question} />
    </div>
  ))
}

/** Its own component, so that moving on re-renders two marks and no card. */
function CurrentMark({ id }: { id: string }) {
  const current = usePlace((place) => place.current === id)
  return current ? <span className={styles.current} aria-hidden="true" /> : null
}
