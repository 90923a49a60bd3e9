/** What a trend is given: dated places and the values of each series there. */
import type { Words } from '../../i18n/index.ts'
import { indexText } from './domain-series.ts'
import type { Look } from './series-look.ts'

export type TrendPlace = {
  readonly id: string
  /** YYYY-MM-DD; places ascend */
  readonly date: string
  readonly name: string
  /** what the values are measured with; no line goes from one ruler to another */
  readonly ruler?: string
}

export type TrendSeries = {
  readonly id: string
  readonly name: string
  /** 0…1 by place; null is a gap that no line crosses */
  readonly values: readonly (number | null)[]
  readonly look: Look
}

export type TrendData = {
  readonly places: readonly TrendPlace[]
  readonly series: readonly TrendSeries[]
  readonly label: string
  /** other dates the axis has to reach */
  readonly also?: readonly string[]
}

/** The chart in one sentence: every value at every date. */
export function trendText({ places, series, label }: TrendData, words: Words): string {
  const { m, f } = words
  const parts = series.map(({ name, values }) =>
    m.compare.chart.series(
      name,
      f.list(places.map((place, at) => m.compare.chart.value(place.name, indexText(values[at], words)))),
    ),
  )
  return m.compare.chart.text(label, parts)
}
