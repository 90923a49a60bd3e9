import type { SideBySideBlock } from '../../../../report/block.ts'
import { type Piece, piece, shifted, stacked } from '../piece.ts'
import type { Setting } from '../setting.ts'
import { rootTag } from '../tag.ts'
import { bars } from './bars.ts'
import { radar } from './radar.ts'

const GAP = 20
const START_SHARE = 0.57

/** Two charts beside each other; one below the other when they would not fit on a page so. */
export function sideBySide(setting: Setting, block: SideBySideBlock): Piece[] {
  const width = (setting.width - GAP) * START_SHARE
  const section = rootTag()
  const start = stacked(radar({ ...setting, width, section }, block.start))
  const end = stacked(bars({ ...setting, width: setting.width - GAP - width, section }, block.end))
  const height = Math.max(start.height, end.height)
  if (height > setting.height) return [...radar(setting, block.start), ...bars(setting, block.end)]
  setting.section.kids.push(...section.kids)
  const centred = (part: Piece, x: number) => part.ops.map((op) => shifted(op, x, (height - part.height) / 2))
  return [piece({ before: 14, height, ops: [...centred(start, 0), ...centred(end, width + GAP)] })]
}
