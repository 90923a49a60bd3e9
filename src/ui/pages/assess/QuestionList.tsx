import { useLayoutEffect, useRef } from 'react'
import type { Entry } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { QuestionCard } from '../../questions/QuestionCard.tsx'
import styles from './AssessPage.module.css'
import { usePlaceStore } from './place.ts'

/** Questions under each other, the current one marked at the start side. */
export function QuestionList({ questionnaire, entries }: { questionnaire: Questionnaire; entries: readonly Entry[] }) {
  return entries.map(({ question }) => (
    <div key={question.id} className={styles.place}>
      <CurrentMark id={question.id} />
      <QuestionCard questionnaire={questionnaire} question={question} />
    </div>
  ))
}

/** Moved by hand: pressing an option must not wait for a render. */
function CurrentMark({ id }: { id: string }) {
  const place = usePlaceStore()
  const mark = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const isHere = () => place.getState().current === id
    const show = (here: boolean) => void mark.current?.toggleAttribute('data-here', here)
    let last = isHere()
    show(last)
    return place.subscribe(() => {
      if (isHere() === last) return
      last = !last
      show(last)
    })
  }, [place, id])
  return <span ref={mark} className={styles.current} aria-hidden="true" />
}
