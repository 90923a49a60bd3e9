import { newestRevisions } from '../../../engine/newest-revisions.ts'
import type { AssessmentRow } from '../../../storage/store.ts'
import { useAllWords } from '../../words.ts'
import styles from './ComparePage.module.css'

type Props = {
  readonly rounds: readonly AssessmentRow[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** name the subjects too, where there are several */
  readonly subjects: boolean
}

/** The rounds as chips that are in or out of the comparison. */
export function RoundChips({ rounds, chosen, onChange, subjects }: Props) {
  const { m, f } = useAllWords()
  const current = newestRevisions(rounds)
  const toggle = (id: string, on: boolean) =>
    onChange(rounds.flatMap((round) => ((round.id === id ? on : chosen.includes(round.id)) ? [round.id] : [])))
  return (
    <fieldset className={`${styles.chips} no-print`}>
      <legend>{m.compare.rounds}</legend>
      {rounds.map(({ id, date, subject, annotation, summary, revision }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
          <span>{subjects ? m.compare.roundOf(subject, f.date(date)) : f.date(date)}</span>
          <b>{f.percent(summary.index)}</b>
          {revision !== undefined && <span>{m.library.revision(revision)}</span>}
          {!current.some((one) => one.id === id) && <span>{m.library.revised}</span>}
          {annotation && <bdi>{annotation}</bdi>}
        </label>
      ))}
    </fieldset>
  )
}
