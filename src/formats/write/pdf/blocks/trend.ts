import type { TrendBlock } from '../../../../report/block.ts'
import { trend as geometry, type Trend } from '../../../../report/geometry/trend.ts'
import { filled, type Op, type Piece, piece, rectangle, ruled, shifted } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textBlock, textOp } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'
import { type LegendKey, legend, lineKey, SAMPLE } from './legend.ts'
import { LOOK, marker } from './series-look.ts'

const HEIGHT = 130
const LANE = 14
const AXIS = 34
const EDGE = 12
const TEXT: TextStyle = { size: 8.5, colour: 'muted', tight: true }
const NOTE: TextStyle = { size: 9, colour: 'ink', tight: true }
const NUMBER: TextStyle = { size: 9, colour: 'target', bold: true, tight: true }
const NUMBERS = 18

type Series = TrendBlock['series'][number]

const quietKey = (label: string): LegendKey => ({
  label,
  sample: (middle, tag) => [
    ruled(
      [
        [
          { x: 0, y: middle },
          { x: SAMPLE, y: middle },
        ],
      ],
      'faint',
      0.8,
      { tag },
    ),
  ],
})

function lineOps(chart: Trend, { role, values }: Series, tag: Tag): Op[] {
  const { segments, dots } = chart.series(values)
  if (role === 'quiet') return segments.map((run) => ruled([run], 'faint', 0.8, { tag }))
  const { colour, width, dash } = LOOK[role]
  return [
    ...segments.map((run) => ruled([run], colour, width, { dash, tag })),
    ...(role === 'target' ? [] : dots.flatMap(({ point }) => marker(role, point, tag))),
  ]
}

/** Horizontal lines at 0, a half and 1 with their words at the start edge. */
function gridOps(setting: Setting, block: TrendBlock, chart: Trend, width: number, tag: Tag): Op[] {
  return block.scale.flatMap((text, i): Op[] => {
    const y = chart.y(i / 2)
    const line = setting.type.line(text)
    const place = { x: -AXIS, width: AXIS - 6, align: 'end' as const, tag }
    return [
      ruled(
        [
          [
            { x: 0, y },
            { x: width, y },
          ],
        ],
        'grid',
        0.5,
        { tag },
      ),
      textOp(setting, line, TEXT, place, y - lineHeight(setting, TEXT) / 2),
    ]
  })
}

/** As many dates as stand beside each other without touching; the last always. */
function dateOps(setting: Setting, block: TrendBlock, chart: Trend, width: number, tag: Tag): Op[] {
  const texts = block.dateLabels.map((text, at) => {
    const line = setting.type.line(text)
    const own = line.width * TEXT.size
    const x = Math.min(Math.max((chart.xs[at] ?? 0) - own / 2, -AXIS), width + EDGE - own)
    return { line, x, end: x + own }
  })
  let floor = Number.NEGATIVE_INFINITY
  const last = texts.at(-1)
  const shown = texts.filter((text, at) => {
    const fits = text.x >= floor && (at === texts.length - 1 || !last || text.end + 8 <= last.x)
    if (fits) floor = text.end + 8
    return fits
  })
  return shown.map(({ line, x }) => textOp(setting, line, TEXT, { x, width: line.width * TEXT.size, tag }))
}

/** A lane of short bars: how much was answered at each date. */
function laneOps(block: TrendBlock, chart: Trend, tag: Tag): Op[] {
  return (block.completeness?.values ?? []).flatMap((share, at): Op[] => {
    if (share === null) return []
    const x = (chart.xs[at] ?? 0) - 3
    const filledTo = share * (LANE - 4)
    return [
      filled(rectangle(x, 0, 6, LANE - 4), 'well', tag),
      ...(filledTo > 0 ? [filled(rectangle(x, LANE - 4 - filledTo, 6, filledTo), 'faint', tag)] : []),
    ]
  })
}

/** Numbered flags over the days on which something happened. */
function markOps(setting: Setting, block: TrendBlock, width: number, tag: Tag): Op[] {
  const dates = [...block.dates, ...block.marks.map(({ date }) => date)].sort()
  const around = geometry({ dates: block.dates, width, height: HEIGHT, direction: 'ltr' })
  const [first = '', last = ''] = [block.dates[0], block.dates.at(-1)]
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
  const place = (iso: string) => {
    const [from, to] = [day(first), day(last)]
    return to === from ? (around.xs[0] ?? 0) : Math.min(1, Math.max(0, (day(iso) - from) / (to - from))) * width
  }
  if (dates.length === 0) return []
  return block.marks.flatMap(({ date }, at): Op[] => {
    const x = place(date)
    const line = setting.type.line(setting.number(at + 1), true)
    const text = { x: x - 8, width: 16, align: 'middle' as const, tag }
    return [
      ruled(
        [
          [
            { x, y: 0 },
            { x, y: HEIGHT },
          ],
        ],
        'target',
        0.6,
        { dash: [1, 2], tag },
      ),
      textOp(setting, line, { ...TEXT, bold: true }, text, -lineHeight(setting, TEXT)),
    ]
  })
}

function noteOps(setting: Setting, block: TrendBlock, tag: Tag) {
  let y = 0
  const ops: Op[] = []
  block.marks.forEach(({ text }, at) => {
    const number = textBlock(setting, setting.number(at + 1), NUMBER, { x: 0, width: NUMBERS, tag })
    const note = textBlock(setting, text, NOTE, { x: NUMBERS, width: setting.width - NUMBERS, tag })
    ops.push(...[...number.ops, ...note.ops].map((op) => shifted(op, 0, y)))
    y += note.height
  })
  return { ops, height: y }
}

/** Lines over real dates, true to scale, with the share answered below and numbered events above. */
export function trend(setting: Setting, block: TrendBlock): Piece[] {
  const tag = addTag(setting.section, 'Figure', block.alt)
  const width = setting.width - AXIS - EDGE
  const chart = geometry({ dates: block.dates, width, height: HEIGHT, direction: 'ltr' })
  const top = block.marks.length > 0 ? lineHeight(setting, TEXT) + 2 : 4
  const lane = block.completeness ? LANE : 0
  const dated = top + HEIGHT + 6 + lane
  const below = dated + lineHeight(setting, TEXT) + 8
  const keys = block.series.map(({ role, label }) => (role === 'quiet' ? quietKey(label) : lineKey(role, label)))
  const answered: LegendKey[] = block.completeness
    ? [
        {
          label: block.completeness.label,
          sample: (middle, own) => [filled(rectangle(6, middle - 4, 6, 8), 'faint', own)],
        },
      ]
    : []
  const own = legend(setting, [...keys, ...answered], tag)
  const notes = noteOps(setting, block, tag)
  const inside = (ops: readonly Op[], y: number) => ops.map((op) => shifted(op, AXIS, y))
  const ops = [
    ...inside(gridOps(setting, block, chart, width, tag), top),
    ...inside(markOps(setting, block, width, tag), top),
    ...inside(
      [...block.series].reverse().flatMap((series) => lineOps(chart, series, tag)),
      top,
    ),
    ...inside(laneOps(block, chart, tag), top + HEIGHT + 6),
    ...inside(dateOps(setting, block, chart, width, tag), dated),
    ...own.ops.map((op) => shifted(op, 0, below)),
  ]
  return [
    piece({ before: 10, height: below + own.height, ops, keep: block.marks.length > 0 }),
    ...(block.marks.length > 0 ? [piece({ before: 6, height: notes.height, ops: notes.ops })] : []),
  ]
}
