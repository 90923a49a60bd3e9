import type { TrendBlock } from '../../../report/block.ts'
import { paths } from '../../../report/geometry/path.ts'
import { trend as geometry, type Trend } from '../../../report/geometry/trend.ts'
import { element, type Markup, together } from '../markup.ts'
import { boxFrom, type Canvas, type Drawing, from, startSide, WIDTH } from './canvas.ts'
import { boxKey, legend, lineKey } from './legend.ts'
import { line, marker } from './series-look.ts'
import { LEADING, textLines, textWidth, wrapped } from './text.ts'

const SIZE = 12
const AXIS = 52
const EDGE = 24
const HEIGHT = 200
const LANE = 18
const PLOT = WIDTH - AXIS - EDGE

/** Lines at 0, a half and 1 with their words at the start side. */
function grid(canvas: Canvas, block: TrendBlock, chart: Trend): Markup {
  const x = canvas.direction === 'rtl' ? PLOT + 8 : -8
  const side = canvas.direction === 'rtl' ? ('left' as const) : ('right' as const)
  return together(
    block.scale.flatMap((text, i) => {
      const y = chart.y(i / 2)
      return [
        element('path', { d: `M0 ${y}H${PLOT}`, stroke: canvas.paint.grid, 'stroke-width': 0.8 }),
        textLines(canvas, [text], { x, y }, { size: SIZE, colour: canvas.paint.muted, side }),
      ]
    }),
  )
}

/** As many dates as stand beside each other without touching; the last always. */
function dates(canvas: Canvas, { dateLabels }: TrendBlock, chart: Trend): Markup {
  const places = dateLabels.map((text, at) => {
    const half = textWidth(text, SIZE) / 2
    const x = Math.min(Math.max(chart.xs[at] ?? 0, half - EDGE), PLOT + EDGE - half)
    return { text, x, half }
  })
  const kept: typeof places = []
  for (const place of places.toReversed()) {
    const free = kept.every((other) => Math.abs(other.x - place.x) >= other.half + place.half + 10)
    if (free) kept.push(place)
  }
  const look = { size: SIZE, colour: canvas.paint.muted, side: 'middle' } as const
  return together(kept.map(({ text, x }) => textLines(canvas, [text], { x, y: 0 }, look)))
}

function lane({ paint }: Canvas, block: TrendBlock, chart: Trend): Markup {
  const shares = block.completeness?.values ?? []
  return together(
    shares.flatMap((share, at) => {
      const x = (chart.xs[at] ?? 0) - 4
      const full = (share ?? 0) * LANE
      return [
        element('rect', { x, y: 0, width: 8, height: LANE, fill: paint.well }),
        element('rect', { x, y: LANE - full, width: 8, height: full, fill: paint.faint }),
      ]
    }),
  )
}

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

/** Numbered lines on the days on which something happened. */
function marks(canvas: Canvas, block: TrendBlock, chart: Trend): Markup {
  const { paint, direction, words } = canvas
  const first = dayOf(block.dates[0] ?? '')
  const length = dayOf(block.dates.at(-1) ?? '') - first
  return together(
    block.marks.flatMap(({ date }, at) => {
      const share = length > 0 ? Math.min(1, Math.max(0, (dayOf(date) - first) / length)) : null
      const x = share === null ? (chart.xs[0] ?? 0) : (direction === 'rtl' ? 1 - share : share) * PLOT
      const look = { size: SIZE, bold: true, colour: paint.target, side: 'middle' } as const
      return [
        element('path', { d: `M${x} 0V${HEIGHT}`, stroke: paint.target, 'stroke-dasharray': '1.5 3' }),
        textLines(canvas, [words.f.number(at + 1)], { x, y: -10 }, look),
      ]
    }),
  )
}

function notes(canvas: Canvas, block: TrendBlock): { readonly height: number; readonly content: Markup } {
  const { words, paint } = canvas
  let y = SIZE
  const parts = block.marks.map(({ text }, at) => {
    const lines = wrapped(`${words.f.number(at + 1)}. ${text}`, WIDTH, SIZE, 4)
    const made = textLines(
      canvas,
      lines,
      { x: from(canvas, 0), y },
      { size: SIZE, colour: paint.ink, side: startSide(canvas) },
    )
    y += lines.length * SIZE * LEADING + 3
    return made
  })
  return { height: block.marks.length === 0 ? 0 : y, content: together(parts) }
}

function lines({ paint }: Canvas, block: TrendBlock, chart: Trend): Markup {
  return together(
    block.series.toReversed().flatMap(({ role, values }) => {
      const { segments, dots } = chart.series(values)
      const points = role === 'target' ? [] : dots
      return [line(paint, role, paths(segments)), ...points.map(({ point }) => marker(paint, role, point))]
    }),
  )
}

/** Lines over real dates, true to scale, with the share answered below and numbered events above. */
export function trend(canvas: Canvas, block: TrendBlock): Drawing {
  const { direction, paint } = canvas
  const chart = geometry({ dates: block.dates, width: PLOT, height: HEIGHT, direction })
  const keys = [
    ...block.series.map(({ role, label }) => lineKey(canvas, role, label)),
    ...(block.completeness ? [boxKey(paint.faint, block.completeness.label)] : []),
  ]
  const below = legend(canvas, keys)
  const told = notes(canvas, block)
  const top = block.marks.length > 0 ? 24 : 10
  const laneAt = HEIGHT + 8
  const datesAt = laneAt + (block.completeness ? LANE + 6 : 0) + SIZE
  const legendAt = top + datesAt + SIZE + 8
  const notesAt = legendAt + below.height + 6
  const moved = (x: number, y: number, content: Markup) => element('g', { transform: `translate(${x} ${y})` }, content)
  const left = boxFrom(canvas, AXIS, PLOT)
  const plot = together([grid(canvas, block, chart), marks(canvas, block, chart), lines(canvas, block, chart)])
  const content = together([
    moved(left, top, plot),
    moved(left, top + laneAt, lane(canvas, block, chart)),
    moved(left, top + datesAt, dates(canvas, block, chart)),
    moved(0, legendAt, below.content),
    moved(0, notesAt, told.content),
  ])
  return { width: WIDTH, height: notesAt + told.height + 4, content }
}
