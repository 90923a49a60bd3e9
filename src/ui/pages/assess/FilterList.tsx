import { useDeferredValue, useMemo } from 'react'
import { useSessionValue } from '../../session/session.ts'
import { useRoadmap } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import styles from './FindBar.module.css'
import { countQuestions } from './find-questions.ts'
import { FILTERS } from './finding.ts'
import { useNavigator } from './navigator.ts'
import { usePlace } from './place.ts'

/** How many questions each filter shows, following the answers a moment later. */
function useCounts() {
  const questionnaire = useSessionValue((state) => state.questionnaire)
  const result = useDeferredValue(useSessionValue((state) => state.result))
  const assessment = useDeferredValue(useSessionValue((state) => state.assessment))
  const standing = useSessionValue((state) => state.standing)
  const { goals } = useRoadmap(assessment.subject, assessment.questionnaire.id).roadmap
  return useMemo(
    () => countQuestions({ questionnaire, result, assessment, standing }, goals),
    [questionnaire, result, assessment, standing, goals],
  )
}

/** The filters as buttons with their counts; one at a time. */
export function FilterList() {
  const { m, f } = useAllWords()
  const navigator = useNavigator()
  const wanted = usePlace(({ finding }) => finding)
  const counts = useCounts()
  const text = wanted?.text ?? ''
  return (
    <ul className={styles.filters} aria-label={m.assess.filters}>
      {FILTERS.map((filter) => {
        const chosen = wanted?.filter === filter
        return (
          <li key={filter}>
            <button
              type="button"
              aria-pressed={chosen}
              disabled={counts[filter] === 0 && !chosen}
              onClick={() => navigator.find({ text, filter: chosen ? null : filter })}
            >
              <span>{m.assessTools.filter[filter]}</span>
              <span className="numeric">{f.number(counts[filter])}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
