import { useState } from 'react'
import { indexText } from '../../charts/domain-series.ts'
import { useAllWords } from '../../words.ts'
import { Scroller } from '../compare/Scroller.tsx'
import tables from '../compare/tables.module.css'
import styles from './SubjectPage.module.css'
import { answeredOf, indexOf, type TrendNode, type TrendRound } from './trend-rounds.ts'

type Props = { readonly rounds: readonly TrendRound[]; readonly nodes: readonly TrendNode[] }

/** Every value of every small chart; made when it is opened, for it can be thousands of cells. */
export function ValuesTable({ rounds, nodes }: Props) {
  const { m } = useAllWords()
  const [open, setOpen] = useState(false)
  return (
    <details className={tables.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.subject.values}</summary>
      {open && (
        <Scroller label={m.subject.values}>
          <Values rounds={rounds} nodes={nodes} />
        </Scroller>
      )}
    </details>
  )
}

function Values({ rounds, nodes }: Props) {
  const words = useAllWords()
  const { m, f } = words
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{m.terms.domain}</th>
          {rounds.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.domain ?? ''} className={node.domain === null ? tables.overall : tables.domain}>
            <th scope="row">
              <bdi>{node.title}</bdi>
            </th>
            {rounds.map((round) => {
              const answered = answeredOf(round, node)
              return (
                <td key={round.id}>
                  {indexText(indexOf(round, node), words)}
                  {answered !== null && answered < 1 && (
                    <span className={styles.annotation}>{m.subject.answered(f.percent(answered))}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
