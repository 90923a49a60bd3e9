import type { CoverBlock, Fact, Picture } from '../../../../report/block.ts'
import { hairline, type Op, type Piece, piece } from '../piece.ts'
import { rowPieces } from '../row.ts'
import { type Setting, styles, type TextStyle, textPieces } from '../setting.ts'
import { addTag } from '../tag.ts'
import { notice } from './notice.ts'
import { starOps } from './star.ts'

const STAR = 74
const LABEL = 120
/** The most a subject's mark may take. */
const LOGO = { width: 150, height: 60 }
const OVERLINE: TextStyle = { size: 11, colour: 'accent', bold: true }
const FACT: TextStyle = { size: 10.5, colour: 'muted' }
/** A long name is set smaller, so that the cover stays one page. */
const subjectStyle = (text: string): TextStyle => ({
  size: text.length > 90 ? 20 : 32,
  colour: 'ink',
  bold: true,
  tight: true,
})
const titleStyle = (text: string): TextStyle => ({ size: text.length > 90 ? 12.5 : 17, colour: 'muted', tight: true })

/** The subject's mark at the end edge, as large as its room allows. */
function logoOp(setting: Setting, { jpeg, width, height, alt }: Picture): Op {
  const scale = Math.min(LOGO.width / width, LOGO.height / height)
  const size = { width: width * scale, height: height * scale }
  const tag = addTag(setting.section, 'Figure', alt)
  return { kind: 'image', x: setting.width - size.width, y: 0, ...size, jpeg, tag }
}

/** The first page: star, what it is, whom it is about, when. */
export function cover(setting: Setting, block: CoverBlock): Piece[] {
  const place = { x: 0, width: setting.width }
  const text = (words: string, style: TextStyle, before: number) =>
    textPieces(setting, words, style, { ...place, tag: addTag(setting.section, 'P') }, { before, keepNext: true })
  const fact = ({ label, value }: Fact, i: number) =>
    rowPieces(
      setting,
      [
        { text: label, style: FACT, x: 0, width: LABEL - 10, tag: addTag(setting.section, 'P') },
        { text: value, style: styles.body, x: LABEL, width: setting.width - LABEL, tag: addTag(setting.section, 'P') },
      ],
      { padTop: 4, padBottom: 4, under: [hairline(0, 0, setting.width)], before: i === 0 ? 40 : 0 },
    )
  const free = Math.max(40, setting.height * 0.1)
  const mark = block.logo ? [logoOp(setting, block.logo)] : []
  return [
    piece({ height: free + 2 * STAR, ops: [...mark, ...starOps({ x: STAR, y: free + STAR }, STAR)], keep: true }),
    ...text(block.overline, OVERLINE, 56),
    ...text(block.subject, subjectStyle(block.subject), 8),
    ...text(block.title, titleStyle(block.title), 8),
    ...block.facts.flatMap(fact),
    ...(block.notice ? notice(setting, { kind: 'notice', tone: 'quiet', text: block.notice, because: [] }) : []),
  ]
}
