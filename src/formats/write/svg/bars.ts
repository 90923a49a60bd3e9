import type { Bar, BarsBlock } from '../../../report/block.ts'
import { type BarSpan, bars as geometry } from '../../../report/geometry/bars.ts'
import { element, type Markup, together } from '../markup.ts'
import { boxFrom, type Canvas, type Drawing, endSide, from, startSide, WIDTH } from './canvas.ts'
import { boxKey, type LegendKey, legend } from './legend.ts'
import { LOOK } from './series-look.ts'
import { LEADING, textLines, wrapped } from './text.ts'

const SIZE = 13
const LABEL = 228
const VALUE = 76
const BAR = 10
const PAD = 7

/** A bar with its track, bounds and ticks, in a box of this width from (0, 0). */
export function barMarkup({ paint, direction }: Canvas, bar: Bar, width: number, height: number): Markup {
  const [made] = geometry({ rows: [bar], width, barHeight: height, gap: 0, direction })
  if (!made) return together([])
  const box = (span: BarSpan | null, fill: string, inset = 0) =>
    span && element('rect', { x: span.x, y: inset, width: span.width, height: height - 2 * inset, fill })
  const tick = (x: number | null, role: 'previous' | 'target') =>
    x === null
      ? null
      : element('path', {
          d: `M${x} -3V${height + 3}`,
          stroke: paint[LOOK[role].colour],
          'stroke-width': 2,
          'stroke-dasharray': role === 'target' ? '2 2' : null,
        })
  return together([
    box(made.track, paint.well),
    box(made.range ? null : made.value, paint.accent),
    box(made.range, paint.accentBand),
    box(made.range ? made.value : null, paint.accent, height * 0.28),
    tick(made.previous, 'previous'),
    tick(made.target, 'target'),
  ])
}

/** What the bars' parts stand for; only those that some row has. */
export function barKeys({ paint, words: { m } }: Canvas, bars: readonly Bar[]): readonly LegendKey[] {
  const some = (test: (bar: Bar) => boolean) => bars.some(test)
  const tick = (role: 'previous' | 'target', label: string): LegendKey => ({
    label,
    sample: (left, y) =>
      element('path', {
        d: `M${left + 13} ${y - 8}V${y + 8}`,
        stroke: paint[LOOK[role].colour],
        'stroke-width': 2,
        'stroke-dasharray': role === 'target' ? '2 2' : null,
      }),
  })
  return [
    boxKey(paint.accent, m.terms.now),
    ...(some(({ lower, upper }) => lower !== upper) ? [boxKey(paint.accentBand, m.terms.range)] : []),
    ...(some(({ previous }) => previous !== null) ? [tick('previous', m.terms.previous)] : []),
    ...(some(({ target }) => target !== null) ? [tick('target', m.terms.target)] : []),
  ]
}

/** Labelled bars, one below the other, and what their parts mean. */
export function bars(canvas: Canvas, block: BarsBlock): Drawing {
  const { paint } = canvas
  const width = WIDTH - LABEL - VALUE - 24
  let y = 4
  const rows = block.rows.map((row) => {
    const lines = wrapped(row.label, LABEL, SIZE, 2)
    const height = Math.max(1, lines.length) * SIZE * LEADING
    const middle = y + PAD + (SIZE * LEADING) / 2
    y += height + 2 * PAD
    const label = { size: SIZE, colour: paint.ink, side: startSide(canvas) } as const
    const value = { size: SIZE, bold: true, colour: paint.ink, side: endSide(canvas) } as const
    const left = boxFrom(canvas, LABEL + 12, width)
    return together([
      textLines(canvas, lines, { x: from(canvas, 0), y: middle }, label),
      element('g', { transform: `translate(${left} ${middle - BAR / 2})` }, barMarkup(canvas, row.bar, width, BAR)),
      textLines(canvas, wrapped(row.text, VALUE, SIZE, 1), { x: from(canvas, WIDTH), y: middle }, value),
    ])
  })
  const below = legend(
    canvas,
    barKeys(
      canvas,
      block.rows.map(({ bar }) => bar),
    ),
  )
  const end = y + 8
  const content = together([...rows, element('g', { transform: `translate(0 ${end})` }, below.content)])
  return { width: WIDTH, height: end + below.height + 4, content }
}
