import type { RadarBlock } from '../../../../report/block.ts'
import { type Radar, radar as radarGeometry } from '../../../../report/geometry/radar.ts'
import { filled, type Op, type Piece, piece, ruled, shifted } from '../piece.ts'
import type { Setting } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'
import { bandSample, legend, lineKey } from './legend.ts'
import { placeLabels } from './radar-labels.ts'
import { LOOK, marker } from './series-look.ts'

const RINGS = 4
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

/** The radar with its labels and legend as one piece; it shrinks with the width it is given. */
export function radar(setting: Setting, block: RadarBlock): Piece[] {
  const tag = addTag(setting.section, 'Figure', block.alt)
  const radius = Math.min(105, setting.width / 2 - 57) * setting.chart
  const chart = radarGeometry({ axes: block.axes.length, radius, direction: 'ltr' })
  const labels = placeLabels(setting, chart, block.axes, radius, tag)
  const keys = [
    ...block.series.map(({ role, label }) => lineKey(role, label)),
    ...(block.band ? [{ label: block.band.label, sample: bandSample }] : []),
  ]
  const below = legend(setting, keys, tag)
  const centre = { x: setting.width / 2, y: labels.above }
  const ops = [
    ...[...drawing(chart, block, tag), ...labels.ops].map((op) => shifted(op, centre.x, centre.y)),
    ...below.ops.map((op) => shifted(op, 0, labels.above + labels.below + 10)),
  ]
  return [piece({ before: 10, height: labels.above + labels.below + 10 + below.height, ops })]
}
