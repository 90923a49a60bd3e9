import type { NodeResult } from '../../../engine/result.ts'
import styles from './NodeTable.module.css'

type Props = {
  readonly node: Pick<NodeResult, 'index' | 'lower' | 'upper'>
  readonly before?: number | null | undefined
  readonly wanted?: number | undefined
}

const percent = (share: number) => `${share * 100}%`

/** The bar of visual.md: now as accent, its possible range as a pale band, the round before and the target as ticks. */
export function Bar({ node: { index, lower, upper }, before, wanted }: Props) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {index !== null && <span className={styles.now} style={{ inlineSize: percent(index) }} />}
      {lower !== null && upper !== null && lower !== upper && (
        <span
          className={styles.band}
          style={{ insetInlineStart: percent(lower), inlineSize: percent(upper - lower) }}
        />
      )}
      {typeof before === 'number' && <span className={styles.before} style={{ insetInlineStart: percent(before) }} />}
      {wanted !== undefined && <span className={styles.target} style={{ insetInlineStart: percent(wanted) }} />}
    </span>
  )
}
