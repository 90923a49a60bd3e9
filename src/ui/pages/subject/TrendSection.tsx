import { useState } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Roadmap } from '../../../engine/roadmap.ts'
import { useAllWords } from '../../words.ts'
import { FocusChart } from './FocusChart.tsx'
import { focusOn } from './focus.ts'
import { leadText } from './lead.ts'
import { Multiples } from './Multiples.tsx'
import styles from './SubjectPage.module.css'
import type { TrendNode, TrendRound } from './trend-rounds.ts'
import { type Held, useHeld } from './use-held.ts'

type Props = {
  readonly rounds: readonly TrendRound[]
  /** the whole first */
  readonly nodes: readonly TrendNode[]
  /** the newest version */
  readonly document: Questionnaire | undefined
  readonly roadmap: Roadmap
}

/** The way through time: one node large, all of them small beneath it. */
export function TrendSection({ rounds, nodes, document, roadmap }: Props) {
  const words = useAllWords()
  const { m } = words
  const [chosen, setChosen] = useState<string | null>(null)
  const node = nodes.find(({ domain }) => domain === chosen) ?? nodes[0]
  const { targets, way } = useHeld(rounds, document, roadmap.goals)
  if (!node) return null
  const focus = focusOn({ node, rounds, target: targets.get(node.domain) ?? null, document, roadmap })
  const line = rounds.length > 1 || focus.goals.length > 0 || focus.annotations.length > 0
  return (
    <>
      <p className={styles.lead}>{leadText(rounds, words)}</p>
      {way && <WayLine way={way} />}
      {line ? (
        <div className={styles.trend}>
          <h3>{m.subject.chart.title(node.title)}</h3>
          <FocusChart focus={focus} />
        </div>
      ) : (
        <p className={styles.hint}>{m.subject.oneRound}</p>
      )}
      <div className={styles.trend}>
        <h3>{m.subject.multiples}</h3>
        <Multiples
          nodes={nodes}
          rounds={rounds}
          targets={targets}
          chosen={node}
          onChoose={({ domain }) => setChosen(domain)}
        />
      </div>
    </>
  )
}

/** How much of the gap to the target is closed. */
function WayLine({ way }: { readonly way: NonNullable<Held['way']> }) {
  const { m, f } = useAllWords()
  return (
    <div>
      <p className={styles.way}>{m.plan.progress.text(f.percent(way.share), f.date(way.since))}</p>
      <p className="muted small">{m.plan.progress.how}</p>
    </div>
  )
}
