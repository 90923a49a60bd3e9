import type { ComponentType } from 'react'
import type { Block, BlockKind, BlockOf } from '../../report/block.ts'
import { BarsView, RadarView, SideBySideView } from './ChartBlocks.tsx'
import { ListView, QuestionAnswerView, TableView } from './ListBlocks.tsx'
import {
  ContentsView,
  CoverView,
  HeadingView,
  KeyFiguresView,
  NoticeView,
  PageBreakView,
  ParagraphView,
} from './TextBlocks.tsx'
import { HeatmapView, TrendView, WaterfallView } from './TimeBlocks.tsx'

/** One renderer per block kind; a kind without one does not compile. */
const renderers: { readonly [K in BlockKind]: ComponentType<{ readonly block: BlockOf<K> }> } = {
  cover: CoverView,
  contents: ContentsView,
  heading: HeadingView,
  paragraph: ParagraphView,
  keyFigures: KeyFiguresView,
  radar: RadarView,
  bars: BarsView,
  sideBySide: SideBySideView,
  waterfall: WaterfallView,
  trend: TrendView,
  heatmap: HeatmapView,
  table: TableView,
  list: ListView,
  questionAnswer: QuestionAnswerView,
  notice: NoticeView,
  pageBreak: PageBreakView,
}

/** A block of a report on the screen. */
export function BlockView({ block }: { block: Block }) {
  // The registry pairs each kind with its own renderer; TypeScript cannot follow that through a lookup.
  const Renderer = renderers[block.kind] as ComponentType<{ readonly block: Block }>
  return <Renderer block={block} />
}
