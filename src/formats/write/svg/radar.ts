import type { RadarBlock } from '../../../report/block.ts'
import { paths } from '../../../report/geometry/path.ts'
import { radar as geometry, type Radar } from '../../../report/geometry/radar.ts'
import { element, type Markup, together } from '../markup.ts'
import { type Canvas, type Drawing, WIDTH } from './canvas.ts'
import { boxKey, legend, lineKey } from './legend.ts'
import { line, marker } from './series-look.ts'
import { LEADING, textLines, wrapped } from './text.ts'

const RADIUS = 140
const RINGS = 4
const SIZE = 13
const GAP = 12
const MOST_LINES = 3

/** Fills first, then the grid, then lines: nothing hides what it should be read against. */
function drawn({ paint }: Canvas, chart: Radar, block: RadarBlock): Markup {
  const made = block.series.map(({ role, values }) => ({ role, ...chart.series(values) }))
  const area = (d: string, fill: string) => element('path', { d, fill, 'fill-rule': 'evenodd' })
  const now = made.find(({ role, closed }) => role === 'now' && closed)
  const band = block.band ? chart.band(block.band.lower, block.band.upper) : []
  const grid = [paths(chart.rings(RINGS), true), paths(chart.spokes.map((end) => [{ x: 0, y: 0 }, end]))]
  return together([
    now ? area(paths(now.segments, true), paint.accentFill) : null,
    band.length > 0
      ? area(
          paths(
            band.filter((one) => one.length > 2),
            true,
          ),
          paint.accentBand,
        )
      : null,
    ...band
      .filter((one) => one.length === 2)
      .map((one) => element('path', { d: paths([one]), stroke: paint.accentBand, 'stroke-width': 6 })),
    element('path', { d: grid.join(''), fill: 'none', stroke: paint.grid, 'stroke-width': 0.8 }),
    ...made
      .toReversed()
      .flatMap(({ role, closed, segments, dots }) => [
        line(paint, role, paths(segments, closed)),
        ...dots.map(({ point }) => marker(paint, role, point)),
      ]),
  ])
}

function labels(canvas: Canvas, chart: Radar, axes: readonly string[]) {
  const placed = axes.map((text, axis) => {
    const { point, anchor } = chart.label(axis, GAP)
    const room = anchor === 'middle' ? WIDTH * 0.6 : WIDTH / 2 - Math.abs(point.x) - 2
    const lines = wrapped(text, room, SIZE, MOST_LINES)
    const height = (lines.length - 1) * SIZE * LEADING
    const rise = anchor !== 'middle' ? height / 2 : point.y < 0 ? height : 0
    const side = ({ start: 'left', middle: 'middle', end: 'right' } as const)[anchor]
    const y = point.y - rise
    return {
      top: y - SIZE,
      bottom: y + height + SIZE,
      text: textLines(canvas, lines, { x: point.x, y }, { size: SIZE, colour: canvas.paint.ink, side }),
    }
  })
  return {
    top: Math.min(-RADIUS - GAP, ...placed.map(({ top }) => top)),
    bottom: Math.max(RADIUS + GAP, ...placed.map(({ bottom }) => bottom)),
    content: together(placed.map(({ text }) => text)),
  }
}

/** The radar with its labels around it and its legend below. */
export function radar(canvas: Canvas, block: RadarBlock): Drawing {
  const { direction, paint } = canvas
  const chart = geometry({ axes: block.axes.length, radius: RADIUS, direction })
  const around = labels(canvas, chart, block.axes)
  const keys = [
    ...block.series.map(({ role, label }) => lineKey(canvas, role, label)),
    ...(block.band ? [boxKey(paint.accentBand, block.band.label)] : []),
  ]
  const below = legend(canvas, keys)
  const middle = 4 - around.top
  const end = middle + around.bottom + 10
  const content = together([
    element('g', { transform: `translate(${WIDTH / 2} ${middle})` }, drawn(canvas, chart, block), around.content),
    element('g', { transform: `translate(0 ${end})` }, below.content),
  ])
  return { width: WIDTH, height: end + below.height + 4, content }
}
