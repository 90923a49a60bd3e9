import styles from './plots.module.css'
import { SeriesSample } from './SeriesMark.tsx'
import type { Look } from './series-look.ts'

export type TooltipLine = {
  readonly id: string
  readonly name: string
  readonly text: string
  /** null: the band of the bounds; `plain`: a figure that is not drawn as a line */
  readonly look: Look | null | 'plain'
}

/** The exact values at one place of a chart, also read out while a key moves along it. */
export function ChartTooltip({ title, lines }: { title: string; lines: readonly TooltipLine[] }) {
  return (
    <div className={styles.tooltip} aria-live="assertive">
      <p>{title}</p>
      <ul>
        {lines.map(({ id, name, text, look }) => (
          <li key={id}>
            <Sign look={look} />
            <bdi>{name}</bdi>
            <b>{text}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Sign({ look }: Pick<TooltipLine, 'look'>) {
  if (look === 'plain') return <span />
  return look ? <SeriesSample look={look} /> : <span className={styles.swatch} />
}
