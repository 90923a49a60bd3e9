/** How each kind of block is set in the PDF; a kind without an entry does not compile. */
import type { BlockKind, BlockOf } from '../../../../report/block.ts'
import type { Piece } from '../piece.ts'
import type { Setting } from '../setting.ts'
import { bars } from './bars.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { heading } from './heading.ts'
import { heatmap } from './heatmap.ts'
import { keyFigures } from './key-figures.ts'
import { list } from './list.ts'
import { notice } from './notice.ts'
import { pageBreak } from './page-break.ts'
import { paragraph } from './paragraph.ts'
import { questionAnswer } from './question-answer.ts'
import { radar } from './radar.ts'
import { sideBySide } from './side-by-side.ts'
import { table } from './table.ts'
import { trend } from './trend.ts'
import { waterfall } from './waterfall.ts'

type Renderers = { readonly [K in BlockKind]: (setting: Setting, block: BlockOf<K>) => readonly Piece[] }

const renderers: Renderers = {
  cover,
  contents,
  heading,
  paragraph,
  keyFigures,
  radar,
  bars,
  sideBySide,
  waterfall,
  trend,
  heatmap,
  table,
  list,
  questionAnswer,
  notice,
  pageBreak,
}

/** The pieces of one block, in reading order. */
export function piecesOf<K extends BlockKind>(
  setting: Setting,
  block: BlockOf<K> & { readonly kind: K },
): readonly Piece[] {
  return renderers[block.kind](setting, block)
}
