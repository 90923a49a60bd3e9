import type { ReactNode } from 'react'
import { useAllWords } from '../../words.ts'
import type { Sorting } from './choices.ts'
import tables from './tables.module.css'

type Props = {
  readonly by: string
  /** the column in words, for the button */
  readonly name: string
  readonly sorting: Sorting | null
  readonly onSort: (wanted: Sorting | null) => void
  readonly children: ReactNode
}

const glyphs = { ascending: '▲', descending: '▼', none: '↕' } as const

/** The largest first, then the smallest first, then the questionnaire's own order again. */
const next = { none: 'descending', descending: 'ascending', ascending: null } as const

/** A column header that sorts its table. */
export function SortHeader({ by, name, sorting, onSort, children }: Props) {
  const { m } = useAllWords()
  const now = sorting?.by === by ? sorting.way : 'none'
  const way = next[now]
  return (
    <th scope="col" aria-sort={now}>
      <button
        type="button"
        className={tables.sort}
        title={m.compare.sortBy(name)}
        onClick={() => onSort(way && { by, way })}
      >
        {children}
        <span aria-hidden="true" className="no-print">
          {glyphs[now]}
        </span>
      </button>
    </th>
  )
}
