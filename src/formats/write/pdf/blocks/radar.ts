import type { RadarBlock, SeriesRole } from '../../../../report/block.ts'
import type { Point } from '../../../../report/geometry/point.ts'
import { type Radar, radar as radarGeometry } from '../../../../report/geometry/radar.ts'
import type { Colour } from '../colours.ts'
import { filled, type Op, type Piece, piece, rectangle, ruled, shifted } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textOp } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'
import { placeLabels } from './radar-labels.ts'

const RINGS = 4
const LEGEND: TextStyle = { size: 8.5, colour: 'muted', tight: true }
const SAMPLE = 18

const LOOK: Record<
  SeriesRole,
  { readonly colour: Colour; readonly width: number; readonly dash: readonly number[]; readonly fill: Colour | null }
> = {
  now: { colour: 'accent', width: 1.6, dash: [], fill: 'accentFill' },
  previous: { colour: 'previous', width: 1.1, dash: [4, 2.5], fill: null },
  target: { colour: 'target', width: 1.1, dash: [1, 2], fill: null },
}

const disc = (at: Point, radius: number): Point[] =>
  Array.from({ length: 16 }, (_, i) => ({
    x: at.x + Math.cos((i * Math.PI) / 8) * radius,
    y: at.y + Math.sin((i * Math.PI) / 8) * radius,
  }))

/** The marker of a role: a disc now, an open square before, an open triangle for the target. */
function marker(role: SeriesRole, at: Point, tag: Tag): Op[] {
  if (role === 'now') return [filled(disc(at, 2), 'accent', tag)]
  const open = (points: Point[]): Op[] => [
    filled(points, 'paper', tag),
    ruled([points], LOOK[role].colour, 0.9, { closed: true, tag }),
  ]
  if (role === 'previous') return open(rectangle(at.x - 1.8, at.y - 1.8, 3.6, 3.6))
  return open([
    { x: at.x, y: at.y - 2.4 },
    { x: at.x + 2.2, y: at.y + 1.6 },
    { x: at.x - 2.2, y: at.y + 1.6 },
  ])
}

/** Fills first, then the grid, then lines: nothing hides what it should be read against. */
function drawing(chart: Radar, block: RadarBlock, tag: Tag): Op[] {
  const made = block.series.map((one) => ({ role: one.role, look: LOOK[one.role], ...chart.series(one.values) }))
  const fills = made.flatMap(({ look, closed, segments }) =>
    closed && look.fill ? segments.map((run) => filled(run, look.fill ?? 'accentFill', tag)) : [],
  )
  const band = block.band ? chart.band(block.band.lower, block.band.upper) : []
  const bands = band.flatMap((area): Op[] =>
    area.length > 2 ? [filled(area, 'accentBand', tag)] : [ruled([area], 'accentBand', 4, { tag })],
  )
  const grid = [
    ruled(chart.rings(RINGS), 'grid', 0.5, { closed: true, tag }),
    ruled(
      chart.spokes.map((end) => [{ x: 0, y: 0 }, end]),
      'grid',
      0.5,
      { tag },
    ),
  ]
  const lines = [...made]
    .reverse()
    .flatMap(({ role, look, closed, segments, dots }): Op[] => [
      ...segments.map((run) => ruled([run], look.colour, look.width, { dash: look.dash, closed, tag })),
      ...dots.flatMap((dot) => marker(role, dot.point, tag)),
    ])
  return [...fills, ...bands, ...grid, ...lines]
}

function legend(setting: Setting, block: RadarBlock, tag: Tag): { readonly ops: Op[]; readonly height: number } {
  const height = lineHeight(setting, LEGEND)
  const samples = [
    ...block.series.map((one) => ({
      label: one.label,
      sample: [
        ruled(
          [
            [
              { x: 0, y: height / 2 },
              { x: SAMPLE, y: height / 2 },
            ],
          ],
          LOOK[one.role].colour,
          LOOK[one.role].width,
          { dash: LOOK[one.role].dash, tag },
        ),
        ...marker(one.role, { x: SAMPLE / 2, y: height / 2 }, tag),
      ],
    })),
    ...(block.band
      ? [{ label: block.band.label, sample: [filled(rectangle(0, height / 2 - 3, SAMPLE, 6), 'accentBand', tag)] }]
      : []),
  ]
  const ops: Op[] = []
  let x = 0
  let y = 0
  for (const { label, sample } of samples) {
    const line = setting.type.fit(label, (setting.width - SAMPLE - 6) / LEGEND.size)
    const width = SAMPLE + 6 + line.width * LEGEND.size
    if (x > 0 && x + width > setting.width) {
      x = 0
      y += height
    }
    ops.push(...sample.map((op) => shifted(op, x, y)))
    ops.push(textOp(setting, line, LEGEND, { x: x + SAMPLE + 6, width, tag }, y))
    x += width + 14
  }
  return { ops, height: y + height }
}

/** The radar with its labels and legend as one piece; it shrinks with the width it is given. */
export function radar(setting: Setting, block: RadarBlock): Piece[] {
  const tag = addTag(setting.section, 'Figure', block.alt)
  const radius = Math.min(105, setting.width / 2 - 57)
  const chart = radarGeometry({ axes: block.axes.length, radius, direction: 'ltr' })
  const labels = placeLabels(setting, chart, block.axes, radius, tag)
  const below = legend(setting, block, tag)
  const centre = { x: setting.width / 2, y: labels.above }
  const ops = [
    ...[...drawing(chart, block, tag), ...labels.ops].map((op) => shifted(op, centre.x, centre.y)),
    ...below.ops.map((op) => shifted(op, 0, labels.above + labels.below + 10)),
  ]
  return [piece({ before: 10, height: labels.above + labels.below + 10 + below.height, ops })]
}
