import { useState } from 'react'
import { ButtonLink } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import { Scroller } from '../compare/Scroller.tsx'
import tables from '../compare/tables.module.css'
import { RoundLine } from './RoundLine.tsx'
import styles from './SubjectPage.module.css'
import type { TrendNode, TrendRound } from './trend-rounds.ts'
import { ValuesTable } from './ValuesTable.tsx'

type Props = {
  readonly rounds: readonly TrendRound[]
  readonly nodes: readonly TrendNode[]
  /** the rounds answer several versions */
  readonly several: boolean
}

/** The table twin: every round with its figures, what can be opened of it, and a choice of those to compare. */
export function RoundsTable({ rounds, nodes, several }: Props) {
  const { m } = useAllWords()
  const [wanted, setWanted] = useState<readonly string[] | null>(null)
  const chosen = (wanted ?? rounds.slice(-2).map(({ id }) => id)).filter((id) =>
    rounds.some((round) => round.id === id),
  )
  const toggle = (id: string, on: boolean) =>
    setWanted(rounds.flatMap((round) => ((round.id === id ? on : chosen.includes(round.id)) ? [round.id] : [])))
  return (
    <div className={styles.trend}>
      <div className={styles.bar}>
        <h3>{m.compare.rounds}</h3>
        {rounds.length > 1 && (
          <div className="no-print">
            {chosen.length > 1 ? (
              <ButtonLink href={`#/compare/${chosen.join(',')}`}>{m.compare.compareRounds(chosen.length)}</ButtonLink>
            ) : (
              <p className="muted">{m.compare.chooseTwo}</p>
            )}
          </div>
        )}
      </div>
      <Scroller label={m.compare.rounds} from="start">
        <table className={`${tables.table} ${styles.rounds}`}>
          <thead>
            <tr>
              <th scope="col">{m.terms.date}</th>
              <th scope="col">{m.terms.grade}</th>
              <th scope="col">{m.terms.index}</th>
              <th scope="col">{m.terms.range}</th>
              <th scope="col">{m.terms.completeness}</th>
              {several && <th scope="col">{m.subject.version}</th>}
              <th scope="col" className="no-print">
                {m.subject.goTo}
              </th>
            </tr>
          </thead>
          <tbody>
            {rounds.toReversed().map((round) => (
              <RoundLine
                key={round.id}
                round={round}
                several={several}
                chosen={rounds.length > 1 ? chosen.includes(round.id) : null}
                onChoose={(on) => toggle(round.id, on)}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      <ValuesTable rounds={rounds} nodes={nodes} />
    </div>
  )
}
