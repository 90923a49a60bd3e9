import { lazy, Suspense, useEffect } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import styles from './AssessPage.module.css'
import { DomainQuestions } from './DomainQuestions.tsx'
import { usePlace, usePlaceStore } from './place.ts'
import { useShortcuts } from './use-shortcuts.ts'

const Classification = lazy(() => import('./Classification.tsx').then((module) => ({ default: module.Classification })))
const FoundQuestions = lazy(() => import('./FoundQuestions.tsx').then((module) => ({ default: module.FoundQuestions })))

/** Whatever question has the focus or is pressed becomes the current one. */
function useTouched(): void {
  const place = usePlaceStore()
  useEffect(() => {
    const touch = ({ target }: Event) => {
      const card = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-question]') : null
      const current = card?.dataset['question']
      if (current !== undefined && current !== place.getState().current) place.setState({ current })
    }
    document.addEventListener('focusin', touch)
    document.addEventListener('pointerdown', touch)
    return () => {
      document.removeEventListener('focusin', touch)
      document.removeEventListener('pointerdown', touch)
    }
  }, [place])
}

/** The questions: of one domain, or found across all. */
export function Middle({ questionnaire }: { questionnaire: Questionnaire }) {
  const at = usePlace((place) => place.at)
  const finding = usePlace((place) => place.finding)
  useShortcuts(questionnaire.domains.length)
  useTouched()
  const domain = questionnaire.domains[at]
  return (
    <div className={styles.middle}>
      {finding ? (
        <Suspense>
          <FoundQuestions questionnaire={questionnaire} finding={finding} />
        </Suspense>
      ) : (
        <>
          {at === 0 && questionnaire.classification && (
            <Suspense>
              <Classification classification={questionnaire.classification} />
            </Suspense>
          )}
          {domain && <DomainQuestions key={domain.id} questionnaire={questionnaire} domain={domain} at={at} />}
        </>
      )}
    </div>
  )
}
