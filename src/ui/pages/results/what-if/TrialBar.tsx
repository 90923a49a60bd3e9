import { levelText } from '../../../../report/level-text.ts'
import { Button } from '../../../controls/Button.tsx'
import { useAllWords } from '../../../words.ts'
import type { ResultsView } from '../results-view.ts'
import type { Trial } from './use-trial.ts'
import styles from './WhatIf.module.css'

type Props = { readonly view: ResultsView; readonly trial: Trial; readonly onApply: () => void }

/** What changes, always in sight, with the two ways out. */
export function TrialBar({ view, trial, onApply }: Props) {
  const { m } = useAllWords()
  const { whatIf } = m.results
  const { size } = trial.changes
  const isFinal = view.assessment.status === 'final'
  return (
    <div className={`${styles.bar} no-print`}>
      <p role="status" className={styles.says}>
        {size > 0 && <Difference view={view} trial={trial} />}
        <span className="muted">{whatIf.changes(size)}</span>
        {isFinal && <span className="muted">{whatIf.final}</span>}
      </p>
      <span className={styles.ways}>
        <Button disabled={size === 0} onClick={trial.discard}>
          {whatIf.discard}
        </Button>
        <Button look="primary" disabled={size === 0 || isFinal} onClick={onApply}>
          {whatIf.apply}
        </Button>
      </span>
    </div>
  )
}

/** "+6.2 points · Fragile → Fair": the index and the result, tried minus recorded. */
function Difference({ view: { spoken, result }, trial }: Pick<Props, 'view' | 'trial'>) {
  const words = useAllWords()
  const { m, f } = words
  const { whatIf } = m.results
  const [before, after] = [result.overall.index, trial.result.overall.index]
  const moved = before === null || after === null ? null : after - before
  const [from, to] = [levelText(spoken, words, result.headline), levelText(spoken, words, trial.result.headline)]
  return (
    <b>
      {whatIf.points(f.isolateLtr(f.points(moved)))}
      {result.headline && ` · ${from === to ? whatIf.same(to) : whatIf.step(from, to)}`}
    </b>
  )
}
