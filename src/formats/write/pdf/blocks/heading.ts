import type { HeadingBlock } from '../../../../report/block.ts'
import type { Piece } from '../piece.ts'
import { firstBaseline, type Setting, styles, textOp, textPieces } from '../setting.ts'
import { addTag } from '../tag.ts'

const LEVELS = {
  1: { style: styles.h1, before: 30, role: 'H1' },
  2: { style: styles.h2, before: 20, role: 'H2' },
  3: { style: styles.h3, before: 16, role: 'H3' },
} as const

const ASIDE = styles.muted
const ASIDE_SHARE = 0.45
const ASIDE_GAP = 16

/** A heading, which never ends a page; its aside stands on the baseline of its last line. */
export function heading(setting: Setting, block: HeadingBlock): Piece[] {
  const { style, before, role } = LEVELS[block.level]
  const aside = block.aside === null ? null : setting.type.fit(block.aside, (setting.width * ASIDE_SHARE) / ASIDE.size)
  const width = setting.width - (aside ? aside.width * ASIDE.size + ASIDE_GAP : 0)
  const anchor = { id: block.id, title: block.text, level: block.level }
  const place = { x: 0, width, tag: addTag(setting.section, role) }
  const pieces = textPieces(setting, block.text, style, place, { before, keepNext: true, anchor })
  const last = pieces.pop()
  if (!last || !aside) return last ? [...pieces, last] : []
  const beside = { x: 0, width: setting.width, align: 'end' as const, tag: addTag(setting.section, 'P') }
  const top = firstBaseline(setting, style) - firstBaseline(setting, ASIDE)
  return [...pieces, { ...last, ops: [...last.ops, textOp(setting, aside, ASIDE, beside, top)] }]
}
