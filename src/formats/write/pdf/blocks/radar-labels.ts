import type { Radar } from '../../../../report/geometry/radar.ts'
import type { Op } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textOp, wrapped } from '../setting.ts'
import type { Tag } from '../tag.ts'
import type { Line } from '../typesetter.ts'

const LABEL: TextStyle = { size: 8.5, colour: 'ink', tight: true }
const GAP = 7
const BETWEEN = 3

type Label = { readonly lines: readonly Line[]; readonly height: number; top: number }

/** At most `most` lines; what is left out is shown by "…" (the full name stands in the table and the alternative text). */
function shortened(setting: Setting, text: string, width: number, most: number): readonly Line[] {
  const lines = wrapped(setting, text, LABEL, width)
  if (lines.length <= most) return lines
  let cut = text
  let made = lines
  while (made.length > most && cut.length > 1) {
    cut = cut.slice(0, -1)
    made = wrapped(setting, `${cut.trimEnd()}…`, LABEL, width)
  }
  return made.slice(0, most)
}

/** Pushes labels of one side apart within ±limit, keeping their order. */
function spread(labels: readonly Label[], limit: number): void {
  let floor = -limit
  for (const label of labels) {
    label.top = Math.max(label.top, floor)
    floor = label.top + label.height + BETWEEN
  }
  let ceiling = limit
  for (const label of [...labels].reverse()) {
    label.top = Math.min(label.top, ceiling - label.height)
    ceiling = label.top - BETWEEN
  }
}

/** Where the circle ends at the label's nearest point to the equator. */
function reach(label: Label, radius: number): number {
  const bottom = label.top + label.height
  const near = label.top > 0 ? label.top : bottom < 0 ? bottom : 0
  return Math.sqrt(Math.max(0, radius * radius - near * near)) + GAP
}

/** Labels around the circle, wrapped, then abbreviated, never over each other, the chart or the edge of its width. */
export function placeLabels(setting: Setting, chart: Radar, axes: readonly string[], radius: number, tag: Tag) {
  const line = lineHeight(setting, LABEL)
  const half = setting.width / 2
  const limit = radius + GAP
  const places = axes.map((text, axis) => ({ text, ...chart.label(axis) }))
  const ops: Op[] = []
  const draw = (label: Label, x: number, width: number, align: 'start' | 'middle' | 'end') =>
    label.lines.forEach((one, i) => {
      ops.push(textOp(setting, one, LABEL, { x, width, align, tag }, label.top + i * line))
    })

  for (const side of ['start', 'end'] as const) {
    const own = places.filter((place) => place.anchor === side).sort((a, b) => a.point.y - b.point.y)
    const most = Math.max(1, Math.floor((2 * limit - BETWEEN * (own.length - 1)) / (line * Math.max(1, own.length))))
    const labels = own.map((place): Label => {
      const lines = shortened(setting, place.text, Math.min(130, half - limit), Math.min(4, most))
      const height = lines.length * line
      return { lines, height, top: place.point.y - height / 2 }
    })
    spread(labels, limit)
    for (const label of labels) {
      const x = reach(label, radius)
      draw(label, side === 'start' ? x : -half, half - x, side)
    }
  }
  let above = radius
  let below = radius
  for (const place of places.filter((one) => one.anchor === 'middle')) {
    const lines = shortened(setting, place.text, setting.width * 0.6, 2)
    const height = lines.length * line
    const up = place.point.y < 0
    draw({ lines, height, top: up ? -limit - height : limit }, -half, setting.width, 'middle')
    if (up) above = limit + height
    else below = limit + height
  }
  return { ops, above: Math.max(above, limit), below: Math.max(below, limit) }
}
