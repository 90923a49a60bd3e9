import type { QuestionAnswerBlock } from '../../../../report/block.ts'
import { filled, hairline, type Op, type Piece, rectangle, ruled } from '../piece.ts'
import { rowPieces } from '../row.ts'
import { lineHeight, type Setting, styles, type TextStyle } from '../setting.ts'
import { addTag } from '../tag.ts'

const ID = 62
const LABEL = 74
const PIP = 5
const PIP_GAP = 2.5
const OPEN: TextStyle = { size: 10.5, colour: 'muted', bold: true }
const FACT_LABEL: TextStyle = { size: 9.5, colour: 'muted' }

/** One small square per step of the scale, filled up to the chosen one; the answer's words say the same, so they are an artifact. */
function pips(setting: Setting, step: { readonly at: number; readonly of: number }): Op[] {
  const y = (lineHeight(setting, styles.strong) - PIP) / 2
  const width = step.of * (PIP + PIP_GAP) - PIP_GAP
  return Array.from({ length: step.of }, (_, i): Op => {
    const square = rectangle(setting.width - width + i * (PIP + PIP_GAP), y, PIP, PIP)
    return i <= step.at ? filled(square, 'accent') : ruled([square], 'faint', 0.5, { closed: true })
  })
}

/** What takes more of a page than this may be parted between its notes: kept whole it would leave a hole on the page before. */
const WHOLE_SHARE = 0.25

/** Keeps short pieces on one page; long ones may be parted where they were made to be. */
function whole(setting: Setting, pieces: readonly Piece[]): readonly Piece[] {
  const height = pieces.reduce((sum, one) => sum + one.before + one.height, 0)
  if (height > setting.height * WHOLE_SHARE) return pieces
  return pieces.map((one, i) => (i === pieces.length - 1 ? one : { ...one, keep: true }))
}

/** The question, its answer, and all that was noted beside it; nothing of it is shortened. */
export const questionAnswer = (setting: Setting, block: QuestionAnswerBlock): readonly Piece[] =>
  whole(setting, partsOf(setting, block))

function partsOf(setting: Setting, block: QuestionAnswerBlock): readonly Piece[] {
  const element = () => addTag(setting.section, 'P')
  const x = ID
  const width = setting.width - ID
  const pipsWidth = block.step ? block.step.of * (PIP + PIP_GAP) + 10 : 0
  const settled = block.state === 'answered'
  return [
    ...rowPieces(
      setting,
      [
        { text: block.id, style: styles.small, x: 0, width: ID - 8, tag: element() },
        { text: block.text, style: styles.body, x, width, tag: element() },
      ],
      { before: 5, padTop: 7, over: [hairline(0, 0, setting.width)], keepNext: true },
    ),
    ...rowPieces(
      setting,
      [{ text: block.answer, style: settled ? styles.strong : OPEN, x, width: width - pipsWidth, tag: element() }],
      {
        padBottom: block.facts.length === 0 ? 7 : 2,
        over: block.step ? pips(setting, block.step) : [],
        keepNext: block.facts.length > 0,
      },
    ),
    ...block.facts.flatMap((fact, i) =>
      rowPieces(
        setting,
        [
          { text: fact.label, style: FACT_LABEL, x, width: LABEL - 8, tag: element() },
          { text: fact.value, style: styles.cell, x: x + LABEL, width: width - LABEL, tag: element() },
        ],
        { padBottom: i === block.facts.length - 1 ? 7 : 1, mayPart: true },
      ),
    ),
  ]
}
