import { memo, useMemo } from 'react'
import { indexText } from '../../charts/domain-series.ts'
import plots from '../../charts/plots.module.css'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from '../compare/ChangeMark.tsx'
import { nodeChange } from './node-change.ts'
import { SMALL, type SmallFrame, smallChart, smallFrame } from './small-chart.ts'
import styles from './Trend.module.css'
import { indexOf, type TrendNode, type TrendRound } from './trend-rounds.ts'

type Props = {
  readonly nodes: readonly TrendNode[]
  readonly rounds: readonly TrendRound[]
  /** where the target puts each domain; null is the whole */
  readonly targets: ReadonlyMap<string | null, number>
  readonly chosen: TrendNode
  readonly onChoose: (node: TrendNode) => void
}

/** The whole and every domain, small and on one scale; a press shows one large. */
export function Multiples({ nodes, rounds, targets, chosen, onChoose }: Props) {
  const { m, direction } = useAllWords()
  const frame = useMemo(() => smallFrame(rounds, direction), [rounds, direction])
  return (
    <ul className={styles.multiples} aria-label={m.subject.multiples}>
      {nodes.map((node) => (
        <li key={node.domain ?? ''}>
          <button
            type="button"
            className={styles.multiple}
            aria-pressed={node.domain === chosen.domain}
            onClick={() => onChoose(node)}
          >
            <bdi className={styles.name}>{node.title}</bdi>
            <SmallPlot frame={frame} node={node} target={targets.get(node.domain) ?? null} />
            <Newest rounds={rounds} node={node} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Newest({ rounds, node }: { rounds: readonly TrendRound[]; node: TrendNode }) {
  const words = useAllWords()
  const newest = rounds.at(-1)
  const change = nodeChange(rounds, node)
  return (
    <span className={styles.newest}>
      <b className="numeric">{indexText(newest && indexOf(newest, node), words)}</b>
      {change && change.kind !== 'none' && <ChangeMark change={change} />}
    </span>
  )
}

type Drawn = { readonly frame: SmallFrame; readonly node: TrendNode; readonly target: number | null }

/** Stays as it is while another domain is chosen. */
const SmallPlot = memo(function SmallPlot({ frame, node, target }: Drawn) {
  const words = useAllWords()
  const { line, whole, open, newest } = useMemo(() => smallChart(frame, node), [frame, node])
  const { width, height, pad } = SMALL
  const { rounds, geometry, rulers } = frame
  const known = rounds.filter((round) => indexOf(round, node) !== null)
  const [first, last] = [known[0], known.at(-1)]
  const text =
    first && last && first !== last
      ? words.m.subject.fromTo(
          first.name,
          indexText(indexOf(first, node), words),
          last.name,
          indexText(indexOf(last, node), words),
        )
      : words.m.subject.onlyOne
  return (
    <svg
      role="img"
      aria-label={text}
      className={styles.small}
      viewBox={`${-pad} ${-pad} ${width + 2 * pad} ${height + 2 * pad}`}
    >
      <path d={`M0 ${height}H${width}M0 0H${width}`} className={styles.frame} />
      {rulers.length > 0 && <path d={rulers.map((x) => `M${x} 0V${height}`).join('')} className={plots.ruler} />}
      {target !== null && <path d={`M0 ${geometry.y(target)}H${width}`} className={styles.target} />}
      <path d={line} className={styles.line} />
      <path d={open} className={styles.openDots} />
      <path d={whole} className={styles.wholeDots} />
      {newest && <circle cx={newest.x} cy={newest.y} r={4.5} className={styles.halo} />}
    </svg>
  )
})
