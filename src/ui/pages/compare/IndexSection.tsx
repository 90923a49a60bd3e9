import { useId } from 'react'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from './ChangeMark.tsx'
import styles from './ComparePage.module.css'
import { type IndexCell, type IndexRow, indexRows } from './index-rows.ts'
import type { Round } from './round.ts'
import { Scroller } from './Scroller.tsx'
import tables from './tables.module.css'

type Props = { readonly rounds: readonly Round[]; readonly base: Round; readonly onBase: (id: string) => void }

/** The numbers: one column per round and the change since one of them. */
export function IndexSection({ rounds, base, onBase }: Props) {
  const { m } = useAllWords()
  const id = useId()
  return (
    <section aria-labelledby="numbers" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="numbers">{m.compare.table}</h2>
        <label htmlFor={id} className={`${styles.select} no-print`}>
          <span>{m.compare.since}</span>
          <select id={id} value={base.id} onChange={(event) => onBase(event.target.value)}>
            {rounds.slice(0, -1).map((round) => (
              <option key={round.id} value={round.id}>
                {round.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Scroller label={m.compare.table}>
        <IndexTable rounds={rounds} base={base} />
      </Scroller>
    </section>
  )
}

function IndexTable({ rounds, base }: Omit<Props, 'onBase'>) {
  const words = useAllWords()
  const { m, f } = words
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{m.terms.domain}</th>
          {rounds.map((round) => (
            <th key={round.id} scope="col">
              {round.name}
            </th>
          ))}
          <th scope="col">
            <span className={tables.since}>{m.compare.changeSince(base.name)}</span>
            <span className={tables.brief} aria-hidden="true">
              {m.compare.change}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {indexRows(rounds, base, words).map((row) => (
          <Row key={`${row.kind} ${row.id}`} row={row} />
        ))}
        <tr className={tables.answered}>
          <th scope="row">{m.terms.completeness}</th>
          {rounds.map(({ id, result }) => (
            <td key={id}>{f.percent(result.overall.completeness)}</td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function Row({ row }: { row: IndexRow }) {
  return (
    <tr className={tables[row.kind]}>
      <th scope="row">
        <bdi>{row.title}</bdi>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.roundId}>
          <Cell cell={cell} />
        </td>
      ))}
      <td>
        <ChangeMark change={row.change} />
      </td>
    </tr>
  )
}

function Cell({ cell: { index, level, absent } }: { cell: IndexCell }) {
  const { m, f } = useAllWords()
  if (index === null) return <span className="muted">{absent ? m.compare.notAsked : m.terms.notScored}</span>
  return (
    <>
      <b className={tables.index}>{f.percent(index)}</b>
      {level && <bdi className={tables.level}>{level}</bdi>}
    </>
  )
}
