import { levelText } from '../../../../report/level-text.ts'
import { useAllWords } from '../../../words.ts'
import { OpenNumber } from '../explain/OpenNumber.tsx'
import type { ResultsView } from '../results-view.ts'
import { limitChanges } from './limit-changes.ts'
import type { Trial } from './use-trial.ts'
import styles from './WhatIf.module.css'

type Props = { readonly view: ResultsView; readonly trial: Trial }

/** Recorded and tried side by side: result, index, limits. */
export function TrialFigures({ view: { spoken, result }, trial }: Props) {
  const words = useAllWords()
  const { m, f } = words
  const { whatIf } = m.results
  const level = (of: typeof result) => levelText(spoken, words, of.headline)
  return (
    <div className={styles.figures}>
      <div>
        <p className={styles.name}>{whatIf.recorded}</p>
        {result.headline && <p className={styles.verdict}>{level(result)}</p>}
        <p className={styles.index}>{f.percent(result.overall.index, 1)}</p>
      </div>
      <div data-tried>
        <p className={styles.name}>{whatIf.tried}</p>
        {trial.result.headline && (
          <p className={styles.verdict}>
            <OpenNumber asked={{ show: 'level', node: { kind: 'headline' } }}>{level(trial.result)}</OpenNumber>
          </p>
        )}
        <p className={styles.index}>
          <OpenNumber asked={{ show: 'index', node: { kind: 'overall' } }}>
            {f.percent(trial.result.overall.index, 1)}
          </OpenNumber>
        </p>
      </div>
      <Limits view={{ spoken, result }} trial={trial} />
    </div>
  )
}

function Limits({
  view: { spoken, result },
  trial,
}: {
  readonly view: Pick<ResultsView, 'spoken' | 'result'>
  readonly trial: Trial
}) {
  const { whatIf } = useAllWords().m.results
  const changes = limitChanges(result, trial.result)
  if (changes.length === 0) return null
  return (
    <ul className={styles.limits}>
      {changes.map(({ id, limit, domain, kind }) => (
        <li key={id} data-kind={kind}>
          {domain !== null && `${spoken.domains.find((one) => one.id === domain)?.title ?? ''}: `}
          {whatIf[kind](spoken.scoring?.levels?.steps[limit]?.title ?? '')}
        </li>
      ))}
    </ul>
  )
}
