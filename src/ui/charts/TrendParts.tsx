import { path } from '../../report/geometry/path.ts'
import { useAllWords } from '../words.ts'
import styles from './plots.module.css'
import type { TrendLayout } from './trend-layout.ts'

const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** Lines at the quarters with their percents, and the dates that have room. */
export function Grid({ layout, width }: { layout: TrendLayout; width: number }) {
  const { f, direction } = useAllWords()
  const { margin, ticks, x, y, domain, height } = layout
  const low = Math.min(x(domain[0]), x(domain[1]))
  const high = Math.max(x(domain[0]), x(domain[1]))
  const axis = direction === 'rtl' ? (width + high) / 2 + 4 : low / 2 - 4
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <path
            d={path([
              { x: low, y: y(share) },
              { x: high, y: y(share) },
            ])}
            className={styles.grid}
          />
          <text className={styles.end} x={axis} y={y(share)}>
            {f.percent(share)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick.at}>
          <path
            d={path([
              { x: tick.x, y: y(0) },
              { x: tick.x, y: y(0) + 5 },
            ])}
            className={styles.grid}
          />
          <text className={styles.end} x={tick.x} y={height - margin.bottom / 2 + 2}>
            {tick.name}
          </text>
        </g>
      ))}
    </>
  )
}

/** Each line's name beside its end, a hairline leading there; on a lone line its values. */
export function Names({ layout, boldId }: { layout: TrendLayout; boldId: string | undefined }) {
  return (
    <>
      {layout.values.map(({ id, text, x, y }) => (
        <text key={id} className={`${styles.end} ${styles.bold}`} x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.ends.map(({ id, text, x, y, from, edge }) => (
        <g key={id}>
          <path d={path([from, { x: edge, y }])} className={styles.leader} />
          <text className={`${styles.end} ${id === boldId ? styles.bold : ''}`} x={x} y={y}>
            {text}
          </text>
        </g>
      ))}
    </>
  )
}
