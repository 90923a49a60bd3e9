import { useId } from 'react'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from './ChangeMark.tsx'
import styles from './ComparePage.module.css'
import type { Choices, Sorting } from './choices.ts'
import type { Compared } from './compared.ts'
import { type IndexCell, type IndexRow, indexRows, sortedRows } from './index-rows.ts'
import type { Round } from './round.ts'
import { Scroller } from './Scroller.tsx'
import { SortHeader } from './SortHeader.tsx'
import tables from './tables.module.css'

type Props = {
  readonly rounds: readonly Round[]
  readonly compared: Compared
  readonly sorting: Sorting | null
  readonly onChoose: (chosen: Partial<Choices>) => void
}

/** The numbers: one column per round and the change since one of them; any column can be sorted by. */
export function IndexSection(props: Props) {
  const { rounds, compared, onChoose } = props
  const { m } = useAllWords()
  const id = useId()
  return (
    <section aria-labelledby="numbers" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="numbers">{m.compare.table}</h2>
        <label htmlFor={id} className={`${styles.select} no-print`}>
          <span>{m.compare.since}</span>
          <select id={id} value={compared.base.id} onChange={(event) => onChoose({ base: event.target.value })}>
            {rounds.slice(0, -1).map((round) => (
              <option key={round.id} value={round.id}>
                {round.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Scroller label={m.compare.table}>
        <IndexTable {...props} />
      </Scroller>
    </section>
  )
}

function IndexTable({ rounds, compared: { base }, sorting, onChoose }: Props) {
  const words = useAllWords()
  const { m, f } = words
  const header = { sorting, onSort: (wanted: Sorting | null) => onChoose({ sorting: wanted }) }
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{m.terms.domain}</th>
          {rounds.map((round) => (
            <SortHeader key={round.id} by={round.id} name={round.name} {...header}>
              {round.name}
            </SortHeader>
          ))}
          <SortHeader by="change" name={m.compare.changeSince(base.name)} {...header}>
            <span className={tables.since}>{m.compare.changeSince(base.name)}</span>
            <span className={tables.brief} aria-hidden="true">
              {m.compare.change}
            </span>
          </SortHeader>
        </tr>
      </thead>
      <tbody>
        {sortedRows(indexRows(rounds, base, words), sorting).map((row) => (
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
