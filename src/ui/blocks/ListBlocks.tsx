import type { BlockOf, TableColumn } from '../../report/block.ts'
import { BarLine } from './ChartBlocks.tsx'
import styles from './blocks.module.css'

const aligned = (column: TableColumn | undefined) => (column?.align === 'end' ? styles.end : undefined)

export function TableView({ block }: { block: BlockOf<'table'> }) {
  return (
    <div className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{block.caption}</caption>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column.label} scope="col" className={aligned(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={`${at} ${row.cells[0]?.text}`} className={row.strong ? styles.strong : undefined}>
              {row.cells.map((cell, column) => (
                <td key={block.columns[column]?.label} className={aligned(block.columns[column])}>
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
      {block.items.map((item) => (
        <li key={item.text}>
          <p>
            {item.stop && <b className={styles.stop}>{item.stop} </b>}
            {item.text}
          </p>
          {item.details.map((detail) => (
            <p key={detail} className={styles.muted}>
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
        {block.facts.map((fact) => (
          <p key={fact.label} className={styles.muted}>
            {fact.label}: <bdi>{fact.value}</bdi>
          </p>
        ))}
      </div>
    </div>
  )
}
