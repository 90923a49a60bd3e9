import type { ExplainNode } from '../../../../engine/explain.ts'
import { useAllWords } from '../../../words.ts'
import { type Breakdown, breakdown } from './breakdown.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'
import { QuestionView } from './QuestionView.tsx'
import { TermTable } from './TermTable.tsx'
import { Uncounted } from './Uncounted.tsx'

/** How an index is made: the number, its rule, its terms, what does not count. */
export function IndexView({ node }: { readonly node: ExplainNode }) {
  const explaining = useExplaining()
  const made = breakdown(explaining, node)
  if (!made) return null
  return node.kind === 'question' ? <QuestionView id={node.id} made={made} /> : <Made made={made} />
}

/** A number that is a sum, taken apart. */
export function Made({ made }: { readonly made: Breakdown }) {
  const { m, f } = useAllWords()
  const { explain } = m.results
  const { number, lower, upper, overallShare } = made
  const ruleText = Object.entries(explain.rule).find(([rule]) => rule === made.rule)?.[1]
  return (
    <>
      <p className={styles.figure}>{f.percent(number, 1)}</p>
      <p>{number === null ? explain.nothingCounts : ruleText}</p>
      {lower !== null && upper !== null && lower !== upper && (
        <p className="muted small">{explain.bounds(f.percent(lower, 1), f.percent(upper, 1))}</p>
      )}
      {overallShare > 0 && overallShare < 1 && (
        <p className="muted small">{explain.carries(f.percent(overallShare, 1))}</p>
      )}
      {made.counted.length > 0 && <TermTable made={made} />}
      <Uncounted terms={made.uncounted} />
    </>
  )
}
