import type { IndexNode } from '../../../../engine/shares.ts'
import { useAllWords } from '../../../words.ts'
import { nodeResult } from './breakdown.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'
import { Figures } from './Figures.tsx'

type Props = { readonly of: 'coverage' | 'completeness'; readonly node: IndexNode }

/** How a share of questions is made: so many of so many. */
export function CountsView({ of, node }: Props) {
  const { m, f } = useAllWords()
  const { explain } = m.results
  const found = nodeResult(useExplaining().result, node)
  if (!found) return null
  const { applicable, answered, notSure, open, notApplicable } = found.counts
  const share = found[of]
  const part = share === null ? 0 : Math.round(share * applicable)
  return (
    <>
      <p className={styles.figure}>{f.percent(share, 1)}</p>
      <p>{share === null ? explain.nothingCounts : explain[of](f.number(part), f.number(applicable))}</p>
      <Figures
        rows={[
          [explain.counts.answered, f.number(answered)],
          [explain.counts.notSure, f.number(notSure)],
          [explain.counts.open, f.number(open)],
          [explain.counts.applicable, f.number(applicable)],
          [explain.counts.notApplicable, f.number(notApplicable)],
        ]}
      />
    </>
  )
}
