import type { ParagraphBlock } from '../../../../report/block.ts'
import type { Piece } from '../piece.ts'
import { type Setting, styles, textPieces } from '../setting.ts'
import { addTag } from '../tag.ts'

/** Text set at most this wide, in points: about 90 characters. */
const MEASURE = 440
const BEFORE = { lead: 10, body: 8, muted: 7 } as const

/** A paragraph without single lines left alone. */
export function paragraph(setting: Setting, block: ParagraphBlock): Piece[] {
  const place = { x: 0, width: Math.min(setting.width, MEASURE), tag: addTag(setting.section, 'P') }
  return textPieces(setting, block.text, styles[block.style], place, { before: BEFORE[block.style] })
}
