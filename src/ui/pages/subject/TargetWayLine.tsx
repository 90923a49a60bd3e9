import { useMemo } from 'react'
import { categoryOf } from '../../../engine/category.ts'
import { chosenTarget } from '../../../engine/chosen-target.ts'
import { targetWithGoals } from '../../../engine/own-goals.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Roadmap } from '../../../engine/roadmap.ts'
import { targetIndices } from '../../../engine/target-indices.ts'
import { targetProgress } from '../../../engine/target-progress.ts'
import { useAllWords } from '../../words.ts'
import styles from './SubjectPage.module.css'
import type { TrendRound } from './trend-rounds.ts'

type Props = {
  readonly rounds: readonly TrendRound[]
  readonly document: Questionnaire | undefined
  readonly roadmap: Roadmap
}

/** How much of the gap to the target is closed since the first round under the newest round's ruler. */
export function TargetWayLine({ rounds, document, roadmap }: Props) {
  const { m, f } = useAllWords()
  const newest = rounds.at(-1)
  const { goals } = roadmap
  const row = newest?.row
  const wanted = useMemo(() => {
    if (!document || !row) return null
    const { classification } = row
    const chosen = chosenTarget(document, row, categoryOf(document.classification, classification))
    return targetIndices(document, { classification }, targetWithGoals(document, chosen, goals, ''))
  }, [document, row, goals])
  const first = rounds.find(({ ruler }) => ruler === newest?.ruler)
  if (!wanted || !newest || !first || first === newest) return null
  const share = targetProgress(wanted, first.figures.domains, newest.figures.domains)
  if (share === null) return null
  return (
    <div>
      <p className={styles.way}>{m.plan.progress.text(f.percent(share), first.name)}</p>
      <p className="muted small">{m.plan.progress.how}</p>
    </div>
  )
}
