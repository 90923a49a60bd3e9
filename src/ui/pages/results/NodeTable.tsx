import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { NodeResult } from '../../../engine/result.ts'
import { useWords } from '../../words.ts'
import styles from './NodeTable.module.css'

export type NodeRow = {
  readonly id: string
  readonly title: string
  readonly node: NodeResult
  /** index of the previous round; undefined without one */
  readonly before: number | null | undefined
}

type Props = { readonly caption: string; readonly rows: readonly NodeRow[]; readonly questionnaire: Questionnaire }

/** Domains (or layers) with bar, index, level and how much is in place and answered; the radar's table twin. */
export function NodeTable({ caption, rows, questionnaire }: Props) {
  const { m, f } = useWords()
  const steps = questionnaire.scoring?.levels?.steps ?? []
  const levels = rows.some((row) => row.node.level)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.terms.domain}</th>
            <th scope="col">{m.terms.index}</th>
            {levels && <th scope="col">{m.terms.level}</th>}
            <th scope="col">{m.terms.coverage}</th>
            <th scope="col">{m.terms.completeness}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, node, before }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <Bar node={node} before={before} />
              </th>
              <td className={styles.index}>{node.index === null ? <span className="muted">{m.terms.notScored}</span> : f.percent(node.index)}</td>
              {levels && <td>{levelText(node, steps, m.terms.range2)}</td>}
              <td>{f.percent(node.coverage)}</td>
              <td>{f.percent(node.completeness)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function levelText(
  { level }: NodeResult,
  steps: readonly { readonly title: string }[],
  range: (lower: string, upper: string) => string,
): string {
  const title = (step: number | null) => (step === null ? '–' : (steps[step]?.title ?? '–'))
  if (!level) return '–'
  return level.provisional ? range(title(level.lower), title(level.upper)) : title(level.step)
}

/** The bar of visual.md: now as accent, its possible range as a pale band, the previous round as a slate tick. */
function Bar({ node, before }: { node: NodeResult; before: number | null | undefined }) {
  const percent = (share: number) => `${share * 100}%`
  const { index, lower, upper } = node
  return (
    <span className={styles.bar} aria-hidden="true">
      {lower !== null && upper !== null && lower !== upper && (
        <span className={styles.band} style={{ insetInlineStart: percent(lower), inlineSize: percent(upper - lower) }} />
      )}
      {index !== null && <span className={styles.now} style={{ inlineSize: percent(index) }} />}
      {typeof before === 'number' && <span className={styles.before} style={{ insetInlineStart: percent(before) }} />}
    </span>
  )
}
