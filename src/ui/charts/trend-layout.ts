/** Where everything of a trend stands, in pixels. */
import type { Words } from '../../i18n/index.ts'
import { spread } from '../../report/geometry/spread.ts'
import { indexText } from './domain-series.ts'
import { chooseTicks, instant, tickNames, timeSpan } from './time-axis.ts'
import type { TrendData } from './trend-series.ts'

export type TrendEnd = {
  readonly id: string
  readonly text: string
  /** the label's middle */
  readonly x: number
  readonly y: number
  /** the label's near edge, less a little air */
  readonly edge: number
  /** where its line ends */
  readonly from: { readonly x: number; readonly y: number }
}

export type TrendLayout = {
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly domain: readonly [number, number]
  /** the dates that are named, as instants, and their names */
  readonly ticks: readonly { readonly at: number; readonly name: string; readonly x: number }[]
  /** names at the ends of the lines; empty when there is no room and a legend has to do */
  readonly ends: readonly TrendEnd[]
  /** the values of a lone series, as many as have room */
  readonly values: readonly { readonly id: string; readonly text: string; readonly x: number; readonly y: number }[]
  /** pixels of an instant and of a share */
  readonly x: (time: number) => number
  readonly y: (share: number) => number
}

export type TrendInput = {
  readonly data: TrendData
  readonly width: number
  readonly measure: (text: string) => number
  readonly words: Words
}

const AXIS_WIDTH = 48
const AXIS_HEIGHT = 32
const TOP = 16
const LINE = 18
const END_GAP = 14
const MOST_ENDS = 13
const ROOMY = 520

/** Ticks, labels and margins for a width; total for any number of dates and series. */
export function layoutTrend({ data, width, measure, words }: TrendInput): TrendLayout {
  const { places, series } = data
  const rtl = words.direction === 'rtl'
  const texts = series.map((one) => (series.length > 1 ? endText(one, words) : one.name))
  const longest = Math.max(0, ...texts.map(measure))
  const labelled = width >= ROOMY && series.length <= MOST_ENDS && longest < width * 0.4
  const height = Math.max(labelled ? series.length * LINE + 80 : 0, Math.min(340, Math.round(width * 0.42) + 60))
  const named = namedDates(data)
  const names = tickNames(named, { short: words.f.shortDate, long: words.f.date })
  const half = Math.max(0, ...names.map(measure)) / 2
  const before = Math.max(AXIS_WIDTH, half)
  const after = Math.max(labelled ? longest + END_GAP + 8 : 12, half)
  const domain = timeSpan([...places.map((place) => place.date), ...(data.also ?? [])])
  const y = (share: number) => TOP + (1 - share) * (height - TOP - AXIS_HEIGHT)
  const x = (time: number) => {
    const along = before + ((time - domain[0]) / (domain[1] - domain[0])) * (width - before - after)
    return rtl ? width - along : along
  }
  const centres = places.map((place) => x(instant(place.date)))
  const ticks = ticksOf(named, names, measure, x)
  const margin = { top: TOP, bottom: AXIS_HEIGHT, right: rtl ? before : after, left: rtl ? after : before }
  const ends = labelled ? endsOf({ data, texts, centres, y, measure, rtl, height }) : []
  const values = series.length === 1 ? valuesOf({ data, centres, y, measure, words }) : []
  return { height, margin, domain, ticks, ends, values, x, y }
}

/** The places' dates and, beyond either end of them, the farthest of the others. */
function namedDates({ places, also = [] }: TrendData): readonly string[] {
  const dates = places.map((place) => place.date)
  const others = also.toSorted()
  const first = others[0] ?? ''
  const last = others.at(-1) ?? ''
  return [
    ...(first !== '' && first < (dates[0] ?? '') ? [first] : []),
    ...dates,
    ...(last > (dates.at(-1) ?? '') ? [last] : []),
  ]
}

function ticksOf(
  dates: readonly string[],
  names: readonly string[],
  measure: TrendInput['measure'],
  x: TrendLayout['x'],
): TrendLayout['ticks'] {
  const times = dates.map(instant)
  const centres = times.map(x)
  return chooseTicks(centres, names.map(measure), 16).map((at) => ({
    at: times[at] ?? 0,
    name: names[at] ?? '',
    x: centres[at] ?? 0,
  }))
}

const endText = ({ name, values }: TrendData['series'][number], words: Words): string =>
  `${name} ${indexText(lastKnown(values).value, words)}`

function lastKnown(values: readonly (number | null)[]): { readonly at: number; readonly value: number | null } {
  const at = values.findLastIndex((value) => value !== null)
  return { at, value: values[at] ?? null }
}

type Ending = Pick<TrendInput, 'data' | 'measure'> & {
  readonly texts: readonly string[]
  readonly centres: readonly number[]
  readonly y: (share: number) => number
  readonly rtl: boolean
  readonly height: number
}

function endsOf({ data, texts, centres, y, measure, rtl, height }: Ending): readonly TrendEnd[] {
  const lasts = data.series.map(({ values }) => lastKnown(values))
  const heights = lasts.map(({ value }) => y(value ?? 0))
  const spaced = spread(heights, LINE, LINE / 2, height - AXIS_HEIGHT)
  const edge = centres.at(-1) ?? 0
  return data.series.flatMap(({ id }, at) => {
    const { at: place, value } = lasts[at] ?? { at: -1, value: null }
    const text = texts[at] ?? ''
    if (value === null) return []
    const out = END_GAP + measure(text) / 2
    const side = rtl ? -1 : 1
    const from = { x: (centres[place] ?? edge) + side * 6, y: heights[at] ?? 0 }
    return [{ id, text, x: edge + side * out, edge: edge + side * (END_GAP - 3), y: spaced[at] ?? 0, from }]
  })
}

type Valued = Pick<TrendInput, 'data' | 'measure' | 'words'> & {
  readonly centres: readonly number[]
  readonly y: (share: number) => number
}

function valuesOf({ data, centres, y, measure, words }: Valued): TrendLayout['values'] {
  const known = data.places.flatMap(({ id }, at) => {
    const value = data.series[0]?.values[at] ?? null
    return value === null ? [] : [{ id, value, text: indexText(value, words), x: centres[at] ?? 0 }]
  })
  const chosen = chooseTicks(
    known.map(({ x }) => x),
    known.map(({ text }) => measure(text)),
    8,
  )
  return chosen.flatMap((at) => {
    const one = known[at]
    // Above the point; beneath it where the top of the chart is near.
    return one ? [{ id: one.id, text: one.text, x: one.x, y: y(one.value) + (one.value > 0.9 ? LINE : -LINE) }] : []
  })
}
