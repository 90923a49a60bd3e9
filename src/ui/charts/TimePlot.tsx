import type { ReactNode } from 'react'
import { LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { useAllWords } from '../words.ts'
import { ChartTooltip, type TooltipLine } from './ChartTooltip.tsx'
import { Grid } from './TrendParts.tsx'
import { instant } from './time-axis.ts'
import type { TrendLayout } from './trend-layout.ts'
import type { TrendPlace } from './trend-series.ts'

type Props = {
  readonly places: readonly TrendPlace[]
  /** one value by place for each line */
  readonly values: readonly (readonly (number | null)[])[]
  readonly layout: TrendLayout
  readonly width: number
  readonly title: string
  /** the chart in words */
  readonly text: string
  /** what the tooltip says of a place */
  readonly linesAt: (at: number) => readonly TooltipLine[]
  readonly children: ReactNode
}

/** What a line reads its values from. */
export type TimeRow = { readonly time: number; readonly at: number; readonly values: readonly (number | null)[] }

/** Where a marker stands; recharts gives more. */
export type MarkPlace = {
  readonly cx?: string | number | undefined
  readonly cy?: string | number | undefined
  readonly index: number
  readonly value: unknown
}

/** recharts draws the lines and follows pointer and keys; grid and names are placed by the layout, mirrored in rtl. */
export function TimePlot({ places, values, layout, width, title, text, linesAt, children }: Props) {
  const { direction } = useAllWords()
  const rows: readonly TimeRow[] = places.map(({ date }, at) => ({
    time: instant(date),
    at,
    values: values.map((line) => line[at] ?? null),
  }))
  return (
    <LineChart
      width={width}
      height={layout.height}
      margin={layout.margin}
      data={[...rows]}
      role="img"
      aria-label={text}
      title={title}
      style={{ width: '100%', height: 'auto' }}
    >
      <XAxis dataKey="time" type="number" domain={[...layout.domain]} reversed={direction === 'rtl'} hide />
      <YAxis domain={[0, 1]} hide />
      <Grid layout={layout} width={width} />
      {children}
      <Tooltip
        isAnimationActive={false}
        filterNull={false}
        cursor={{ stroke: 'var(--edge)', strokeWidth: 1 }}
        content={({ active, activeIndex }) => {
          const at = Number(activeIndex)
          const place = places[at]
          return active && place ? <ChartTooltip title={place.name} lines={linesAt(at)} /> : null
        }}
      />
    </LineChart>
  )
}
