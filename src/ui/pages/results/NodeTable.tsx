import { Fragment, type ReactNode, useId, useState } from 'react'
import type { NodeResult } from '../../../engine/result.ts'
import { levelText } from '../../../report/level-text.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import { Bar } from './Bar.tsx'
import { useExplaining } from './explain/explaining.ts'
import { OpenNumber } from './explain/OpenNumber.tsx'
import styles from './NodeTable.module.css'

export type NodeRow = {
  readonly kind: 'group' | 'domain'
  readonly id: string
  readonly title: string
  readonly node: NodeResult
  /** index of the previous round; undefined without one */
  readonly before: number | null | undefined
  /** index the target asks for; undefined where it asks none */
  readonly wanted?: number | undefined
  /** the title of the level the target asks for */
  readonly wantedLevel?: string | undefined
}

type Props = {
  readonly caption: string
  readonly head: string
  readonly rows: readonly NodeRow[]
  /** what unfolds under a row; without it nothing does */
  readonly inside?: (id: string) => ReactNode
}

/** Domains (or layers) with bar, index, level and how much is in place and answered; the radar's table twin. */
export function NodeTable({ caption, head, rows, inside }: Props) {
  const { m } = useAllWords()
  const levels = rows.some((row) => row.node.level)
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{m.terms.index}</th>
          {levels && <th scope="col">{m.terms.level}</th>}
          <th scope="col" className={styles.wide}>
            {m.terms.coverage}
          </th>
          <th scope="col" className={styles.wide}>
            {m.terms.completeness}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} levels={levels} inside={inside} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { readonly row: NodeRow; readonly levels: boolean; readonly inside: Props['inside'] }

function Row({ row, levels, inside }: RowProps) {
  const { m, f } = useAllWords()
  const [open, setOpen] = useState(false)
  const below = useId()
  const { kind, id, node } = row
  return (
    <Fragment>
      <tr data-open={open || undefined}>
        <th scope="row">
          {inside ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={open}
              aria-controls={below}
              onClick={() => setOpen(!open)}
            >
              <Icon name="next" size={16} />
              <bdi>{row.title}</bdi>
            </button>
          ) : (
            <bdi>{row.title}</bdi>
          )}
          <Bar node={node} before={row.before} wanted={row.wanted} />
        </th>
        <td className={styles.index}>
          <OpenNumber asked={{ show: 'index', node: { kind, id } }}>
            {node.index === null ? m.terms.notScored : f.percent(node.index)}
          </OpenNumber>
        </td>
        {levels && (
          <td>
            <Level row={row} />
          </td>
        )}
        {(['coverage', 'completeness'] as const).map((show) => (
          <td key={show} className={styles.wide}>
            <OpenNumber asked={{ show, node: { kind, id } }}>{f.percent(node[show])}</OpenNumber>
          </td>
        ))}
      </tr>
      {open && inside && (
        <tr id={below} className={styles.inside}>
          <td colSpan={levels ? 5 : 4}>{inside(id)}</td>
        </tr>
      )}
    </Fragment>
  )
}

function Level({ row: { kind, id, node, wantedLevel } }: { readonly row: NodeRow }) {
  const words = useAllWords()
  const { spoken } = useExplaining()
  if (!node.level || node.level.step === null) return <>–</>
  return (
    <>
      <OpenNumber asked={{ show: 'level', node: { kind, id } }}>{levelText(spoken, words, node.level)}</OpenNumber>
      {wantedLevel && <span className={styles.wanted}>{words.m.results.target.level(wantedLevel)}</span>}
    </>
  )
}
