import { useMemo } from 'react'
import { DomainRadar } from '../../../charts/DomainRadar.tsx'
import { Button } from '../../../controls/Button.tsx'
import { useAllWords } from '../../../words.ts'
import { triedChart } from '../domain-chart.ts'
import type { Explained } from '../explain/breakdown.ts'
import { ExplainProvider } from '../explain/ExplainProvider.tsx'
import type { ResultsView } from '../results-view.ts'
import { TrialBar } from './TrialBar.tsx'
import { TrialFigures } from './TrialFigures.tsx'
import { TrialList } from './TrialList.tsx'
import type { Trial } from './use-trial.ts'
import styles from './WhatIf.module.css'

type Props = {
  readonly view: ResultsView
  readonly trial: Trial
  readonly onLeave: () => void
  readonly onApply: () => void
}

/** Answers tried out beside the result they would make; nothing is saved unless it is applied. */
export function WhatIf({ view, trial, onLeave, onApply }: Props) {
  const words = useAllWords()
  const { whatIf } = words.m.results
  const { spoken, assessment } = view
  const explained = useMemo(
    (): Explained => ({ spoken, input: { ...assessment, answers: trial.answers }, result: trial.result }),
    [spoken, assessment, trial],
  )
  return (
    <ExplainProvider explained={explained} assessmentId={assessment.id}>
      <section className={styles.mode} aria-labelledby="what-if">
        <header className={styles.head}>
          <div>
            <h2 id="what-if" tabIndex={-1}>
              {whatIf.title}
            </h2>
            <p className="muted">{whatIf.intro}</p>
          </div>
          <Button icon="close" onClick={onLeave}>
            {whatIf.leave}
          </Button>
        </header>
        <div className={styles.columns}>
          <div className={styles.outcome}>
            <TrialFigures view={view} trial={trial} />
            <DomainRadar {...triedChart(view, trial.result, words)} />
          </div>
          <TrialList view={view} trial={trial} />
        </div>
        <TrialBar view={view} trial={trial} onApply={onApply} />
      </section>
    </ExplainProvider>
  )
}
