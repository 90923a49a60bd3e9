/** Where everything of a slope chart stands, in pixels, and what it says. */
import type { Words } from '../../i18n/index.ts'
import type { Point } from '../../report/geometry/point.ts'
import { type SlopeEnd, slope } from '../../report/geometry/slope.ts'
import { indexText } from './domain-series.ts'

export type SlopeLine = {
  readonly id: string
  readonly name: string
  readonly title: string
  /** 0…1; null where nothing is scored */
  readonly before: number | null
  readonly after: number | null
}

/** `one`: scored on one side only, so there is no line. */
export type SlopeWay = 'up' | 'down' | 'same' | 'one'

export type SlopeLabel = { readonly text: string; readonly x: number; readonly y: number }

export type PlacedLine = {
  readonly id: string
  readonly way: SlopeWay
  readonly line: readonly Point[]
  readonly dots: readonly Point[]
  readonly labels: readonly SlopeLabel[]
  /** from a point to its label, where that had to give way to others */
  readonly leaders: readonly (readonly Point[])[]
}

export type SlopeLayout = {
  readonly height: number
  readonly axes: readonly number[]
  readonly lines: readonly PlacedLine[]
  /** names did not fit: numbers stand for them, and a list tells which is which */
  readonly numbered: boolean
}

type Input = {
  readonly lines: readonly SlopeLine[]
  readonly width: number
  readonly measure: (text: string) => number
  readonly words: Words
}

const LINE = 20
const GAP = 14
const LEAST = { narrow: 280, wide: 340 }
const ROOMY = 480
/** At least this share of the width is left to the lines themselves. */
const LINES = 0.3

/** Points that differ by less than 0.05 are written alike and count as the same. */
export function wayOf({ before, after }: Pick<SlopeLine, 'before' | 'after'>): SlopeWay {
  if (before === null || after === null) return 'one'
  if (Math.abs(after - before) < 0.0005 - 1e-11) return 'same'
  return after > before ? 'up' : 'down'
}

/** Total for any number of lines; names become numbers where they would not leave room for the lines. */
export function layoutSlope(input: Input): SlopeLayout {
  const named = texts(input, ({ name }) => name)
  const { f } = input.words
  const numbers = texts(input, (_, at) => f.number(at + 1))
  const numbered = widest(named.before, input) + widest(named.after, input) + 2 * GAP > input.width * (1 - LINES)
  return { ...placed(input, numbered ? numbers : named), numbered }
}

type Texts = { readonly before: readonly string[]; readonly after: readonly string[] }

/** The value at each end; the name stands with the later one, or where there is only the earlier one, with that. */
function texts({ lines, words }: Input, name: (line: SlopeLine, at: number) => string): Texts {
  const { f } = words
  const withName = (line: SlopeLine, at: number, value: number | null) =>
    `${f.isolate(name(line, at))} ${indexText(value, words)}`
  return {
    before: lines.map((line, at) =>
      line.after === null ? withName(line, at, line.before) : indexText(line.before, words),
    ),
    after: lines.map((line, at) => withName(line, at, line.after)),
  }
}

const widest = (all: readonly string[], { measure }: Input) => Math.max(0, ...all.map(measure))

function placed({ lines, width, measure, words }: Input, { before, after }: Texts): Omit<SlopeLayout, 'numbered'> {
  const shown = (all: readonly string[], side: 'before' | 'after') =>
    all.filter((_, at) => lines[at]?.[side] !== null).map(measure)
  const room = {
    before: Math.max(0, ...shown(before, 'before')) + GAP,
    after: Math.max(0, ...shown(after, 'after')) + GAP,
  }
  const made = slope({
    lines,
    width,
    room,
    apart: LINE,
    least: width < ROOMY ? LEAST.narrow : LEAST.wide,
    direction: words.direction,
  })
  const outwards = words.direction === 'rtl' ? 1 : -1
  const label = (end: SlopeEnd, text: string, side: number): SlopeLabel => ({
    text,
    x: end.point.x + side * (GAP + measure(text) / 2),
    y: end.label,
  })
  const leader = ({ point, label: y }: SlopeEnd, side: number): readonly (readonly Point[])[] =>
    Math.abs(y - point.y) < 2
      ? []
      : [
          [
            { x: point.x + side * 5, y: point.y },
            { x: point.x + side * (GAP - 2), y },
          ],
        ]
  return {
    height: made.height,
    axes: [made.before, made.after],
    lines: made.lines.map((ends, at) => {
      const one = lines[at] ?? { id: '', before: null, after: null }
      const sides = [
        { end: ends.before, text: before[at] ?? '', side: outwards },
        { end: ends.after, text: after[at] ?? '', side: -outwards },
      ].flatMap(({ end, ...rest }) => (end ? [{ end, ...rest }] : []))
      const points = sides.map(({ end }) => end.point)
      return {
        id: one.id,
        way: wayOf(one),
        line: points.length > 1 ? points : [],
        dots: points,
        labels: sides.map(({ end, text, side }) => label(end, text, side)),
        leaders: sides.flatMap(({ end, side }) => leader(end, side)),
      }
    }),
  }
}

/** The chart in one sentence: every line from what it was to what it is. */
export function slopeText(label: string, lines: readonly SlopeLine[], words: Words): string {
  const { m } = words
  return m.compare.chart.text(
    label,
    lines.map(({ title, before, after }) =>
      m.compare.chart.series(title, m.compare.slope.line(indexText(before, words), indexText(after, words))),
    ),
  )
}
