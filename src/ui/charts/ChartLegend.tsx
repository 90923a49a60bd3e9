import type { ReactNode } from 'react'
import styles from './plots.module.css'
import { SeriesSample } from './SeriesMark.tsx'
import type { Look } from './series-look.ts'

type Named = { readonly id: string; readonly name: string; readonly look: Look }

/** What each line stands for, under the chart; the reading aid that needs no colour. */
export function ChartLegend({ series, children }: { series: readonly Named[]; children?: ReactNode }) {
  return (
    <ul className={styles.legend}>
      {series.map(({ id, name, look }) => (
        <li key={id}>
          <SeriesSample look={look} />
          <bdi>{name}</bdi>
        </li>
      ))}
      {children}
    </ul>
  )
}
