import { useAllWords } from '../../words.ts'
import { Bar } from './Bar.tsx'
import styles from './NodeTable.module.css'
import type { ResultsView } from './results-view.ts'

const none = { index: null, lower: null, upper: null }

/** What the parts of the bars stand for. */
export function TableKey({ view: { result, previous, target, wanted } }: { readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const open = result.overall.lower !== result.overall.upper
  return (
    <ul className={styles.key} aria-hidden="true">
      <li>
        <Bar node={{ ...none, index: 0.7 }} />
        {m.terms.index}
      </li>
      {open && (
        <li>
          <Bar node={{ index: null, lower: 0.3, upper: 0.9 }} />
          {m.terms.range}
        </li>
      )}
      {previous && (
        <li>
          <Bar node={none} before={0.5} />
          {f.date(previous.assessment.date)}
        </li>
      )}
      {target && wanted.size > 0 && (
        <li>
          <Bar node={none} wanted={0.5} />
          <bdi>{target.title}</bdi>
        </li>
      )}
    </ul>
  )
}
