import type { HeadingBlock } from '../../../../report/block.ts'
import type { Piece } from '../piece.ts'
import { type Setting, styles, textPieces } from '../setting.ts'
import { addTag } from '../tag.ts'

const LEVELS = {
  1: { style: styles.h1, before: 30, role: 'H1' },
  2: { style: styles.h2, before: 22, role: 'H2' },
  3: { style: styles.h3, before: 16, role: 'H3' },
} as const

/** A heading, which never ends a page. */
export function heading(setting: Setting, block: HeadingBlock): Piece[] {
  const { style, before, role } = LEVELS[block.level]
  const place = { x: 0, width: setting.width, tag: addTag(setting.section, role) }
  const anchor = { id: block.id, title: block.text, level: block.level }
  return textPieces(setting, block.text, style, place, { before, keepNext: true, anchor })
}
