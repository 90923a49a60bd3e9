import { useAllWords } from '../../../words.ts'
import type { Breakdown, Counted } from './breakdown.ts'
import styles from './Explain.module.css'
import { OpenNumber } from './OpenNumber.tsx'
import { TermName } from './TermName.tsx'

/** What counts: score × share = what it adds, and the sum. */
export function TermTable({ made }: { readonly made: Breakdown }) {
  const { m, f } = useAllWords()
  const { explain } = m.results
  return (
    <>
      <table className={styles.terms}>
        <thead>
          <tr>
            <th scope="col">{explain.part}</th>
            <th scope="col">{explain.score}</th>
            <th scope="col">
              <span aria-hidden="true">× </span>
              {explain.share}
            </th>
            <th scope="col">
              <span aria-hidden="true">= </span>
              {explain.adds}
            </th>
          </tr>
        </thead>
        <tbody>
          {made.counted.map((term) => (
            <tr key={`${term.kind} ${term.id}`}>
              <th scope="row">
                <TermName term={term} />
              </th>
              <td>
                <Score term={term} />
              </td>
              <td>{f.percent(term.share, 1)}</td>
              <td>{f.percent(term.adds, 1)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {explain.sum}
            </th>
            <td>{f.percent(made.sum, 1)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="muted small">{explain.rounded}</p>
    </>
  )
}

/** The score of a term, which can be opened in turn. */
function Score({ term: { kind, id, score } }: { readonly term: Counted }) {
  const { f } = useAllWords()
  return <OpenNumber asked={{ show: 'index', node: { kind, id } }}>{f.percent(score, 1)}</OpenNumber>
}
