import type { BlockOf, TableColumn } from '../../report/block.ts'
import { keyed } from '../keyed.ts'
import styles from './blocks.module.css'
import { BarLine } from './ChartBlocks.tsx'

const aligned = (column: TableColumn | undefined) => (column?.align === 'end' ? styles.end : undefined)

/** A wide table scrolls in its own frame on a narrow screen, so a key has to reach it. */
const SCROLLS = { tabIndex: 0 }

export function TableView({ block }: { block: BlockOf<'table'> }) {
  return (
    <div role="region" className={styles.scroll} aria-label={block.caption} {...SCROLLS}>
      <table>
        <caption className="visually-hidden">{block.caption}</caption>
        <thead>
          <tr>
            {keyed(block.columns, (column) => column.label).map(({ key, item: column }) => (
              <th key={key} scope="col" className={aligned(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows, (row) => row.cells[0]?.text ?? '').map(({ key, item: row }) => (
            <tr key={key} className={row.strong ? styles.strong : undefined}>
              {keyed(row.cells, (cell) => cell.text).map(({ key: at, item: cell }, column) => (
                <td key={at} className={aligned(block.columns[column])}>
                  {cell.text}
                  {cell.bar && <BarLine bar={cell.bar} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function ListView({ block }: { block: BlockOf<'list'> }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag className={styles.list} data-ordered={block.ordered}>
      {keyed(block.items, (item) => item.text).map(({ key, item }) => (
        <li key={key}>
          <p>
            {item.stop && <b className={styles.stop}>{item.stop} </b>}
            {item.text}
          </p>
          {keyed(item.details, String).map(({ key: line, item: detail }) => (
            <p key={line} className={styles.muted}>
              {detail}
            </p>
          ))}
        </li>
      ))}
    </Tag>
  )
}

export function QuestionAnswerView({ block }: { block: BlockOf<'questionAnswer'> }) {
  return (
    <div className={styles.answer}>
      <p className={styles.muted}>
        <bdi dir="ltr">{block.id}</bdi>
      </p>
      <div>
        <p>{block.text}</p>
        <p>
          <b>{block.answer}</b>
        </p>
        {keyed(block.facts, (fact) => fact.label).map(({ key, item: fact }) => (
          <p key={key} className={styles.muted}>
            {fact.label}: <bdi>{fact.value}</bdi>
          </p>
        ))}
      </div>
    </div>
  )
}
