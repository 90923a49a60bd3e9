import type { WaterfallBlock } from '../../../../report/block.ts'
import { waterfall as geometry, type WaterfallSpan } from '../../../../report/geometry/waterfall.ts'
import { filled, hairline, type Op, type Piece, piece, rectangle, ruled } from '../piece.ts'
import { lineHeight, type Setting, type TextStyle, textBlock } from '../setting.ts'
import { addTag, type Tag } from '../tag.ts'

const LABEL: TextStyle = { size: 9, colour: 'ink', tight: true }
const VALUE: TextStyle = { ...LABEL, bold: true }
const LABEL_SHARE = 0.36
const VALUE_SHARE = 0.14
const BAR = 9
const GAP = 6

type Row = {
  readonly label: string
  readonly text: string
  readonly span: WaterfallSpan
  readonly kind: Kind
  readonly cut: boolean
}
type Kind = 'whole' | 'up' | 'down'

/** The scale does not begin at nothing: the bar is shown as cut, with two strokes through its foot. */
const cutOp = (x: number, y: number, tag: Tag): Op =>
  ruled(
    [0, 4].map((dx) => [
      { x: x + 7 + dx, y: y + BAR + 1 },
      { x: x + 10 + dx, y: y - 1 },
    ]),
    'paper',
    1.4,
    { tag },
  )

/** Up is filled, down is an outline: the difference must not lie in the colour alone. */
function barOps({ span, kind, cut }: Row, x: number, y: number, tag: Tag): Op[] {
  const box = rectangle(x + span.x, y, Math.max(span.width, 1), BAR)
  if (kind === 'whole') return [filled(box, 'accent', tag), ...(cut ? [cutOp(x + span.x, y, tag)] : [])]
  if (kind === 'up') return [filled(box, 'accentBand', tag), ruled([box], 'accent', 0.8, { closed: true, tag })]
  return [filled(box, 'paper', tag), ruled([box], 'stop', 0.8, { closed: true, dash: [2, 1.5], tag })]
}

function rowPiece(setting: Setting, row: Row, joint: number | null, tag: Tag): Piece {
  const { width } = setting
  const label = textBlock(setting, row.label, LABEL, { x: 0, width: width * LABEL_SHARE - 10, tag })
  const value = textBlock(setting, row.text, VALUE, {
    x: width * (1 - VALUE_SHARE),
    width: width * VALUE_SHARE,
    align: 'end',
    tag,
  })
  const height = Math.max(label.height, value.height)
  const top = (lineHeight(setting, LABEL) - BAR) / 2
  const at = width * LABEL_SHARE
  const connector =
    joint !== null
      ? [
          ruled(
            [
              [
                { x: at + joint, y: -GAP - (height - top - BAR) },
                { x: at + joint, y: top },
              ],
            ],
            'faint',
            0.5,
            { tag },
          ),
        ]
      : []
  return piece({
    before: joint === null ? 2 * GAP : GAP,
    height,
    ops: [...connector, ...label.ops, ...value.ops, ...barOps(row, at, top, tag)],
    keep: true,
  })
}

/** From one index to another, a bar per step, joined by thin lines where each ends and the next begins. */
export function waterfall(setting: Setting, block: WaterfallBlock): Piece[] {
  const tag = addTag(setting.section, 'Figure', block.alt)
  const deltas = block.steps.map(({ delta }) => delta)
  const width = setting.width * (1 - LABEL_SHARE - VALUE_SHARE) - 8
  const made = geometry({ start: block.start.value, deltas, width, direction: 'ltr' })
  const steps = block.steps.map(
    ({ label, text, delta }, at): Row => ({
      label,
      text,
      span: made.steps[at] ?? made.end,
      kind: delta < 0 ? 'down' : 'up',
      cut: false,
    }),
  )
  const rows: readonly Row[] = [
    { ...block.start, span: made.start, kind: 'whole', cut: made.low > 0 },
    ...steps,
    { ...block.end, span: made.end, kind: 'whole', cut: made.low > 0 },
  ]
  const pieces = rows.map((row, at) => rowPiece(setting, row, at === 0 ? null : (made.joints[at - 1] ?? null), tag))
  return [...pieces, piece({ before: 4, height: 1, ops: [hairline(0, 0, setting.width)] })]
}
