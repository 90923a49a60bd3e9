import type { SeriesRole } from '../../../report/block.ts'
import type { Point } from '../../../report/geometry/point.ts'
import { element, type Markup } from '../markup.ts'
import type { Colour } from '../pdf/colours.ts'
import type { Paint } from './paint.ts'

type Look = { readonly colour: Colour; readonly width: number; readonly dash: string | null }

/** Colour and dash of each role; the same in every chart and in the PDF. */
export const LOOK: Readonly<Record<SeriesRole | 'quiet', Look>> = {
  now: { colour: 'accent', width: 2.2, dash: null },
  previous: { colour: 'previous', width: 1.6, dash: '6 4' },
  target: { colour: 'target', width: 1.6, dash: '1.5 3' },
  quiet: { colour: 'faint', width: 1, dash: null },
}

/** The line of a role along a path. */
export const line = (paint: Paint, role: SeriesRole | 'quiet', d: string): Markup =>
  element('path', {
    d,
    fill: 'none',
    stroke: paint[LOOK[role].colour],
    'stroke-width': LOOK[role].width,
    'stroke-dasharray': LOOK[role].dash,
    'stroke-linejoin': 'round',
  })

/** The marker of a role: a disc now, an open square before, an open triangle for the target; none for the quiet. */
export function marker(paint: Paint, role: SeriesRole | 'quiet', { x, y }: Point): Markup | null {
  if (role === 'quiet') return null
  if (role === 'now') return element('circle', { cx: x, cy: y, r: 3, fill: paint.accent })
  const look = { fill: paint.paper, stroke: paint[LOOK[role].colour], 'stroke-width': 1.3 }
  if (role === 'previous') return element('rect', { x: x - 2.7, y: y - 2.7, width: 5.4, height: 5.4, ...look })
  return element('path', { d: `M${x} ${y - 3.6}L${x + 3.3} ${y + 2.4}L${x - 3.3} ${y + 2.4}Z`, ...look })
}
