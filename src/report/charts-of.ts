import type { Block } from './block.ts'
import type { ChartBlock } from './chart-table.ts'
import type { Report } from './report-document.ts'

const CHARTS: Readonly<Partial<Record<Block['kind'], true>>> = {
  radar: true,
  bars: true,
  waterfall: true,
  trend: true,
  heatmap: true,
}
const isChart = (block: Block): block is ChartBlock => CHARTS[block.kind] === true

export type ChartOfReport = {
  /** the heading it stands under, without the marks of direction */
  readonly under: string
  readonly block: ChartBlock
}

/** Every chart of a report in reading order; two beside each other are two. */
export function chartsOf(report: Report): readonly ChartOfReport[] {
  let under = ''
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): ChartOfReport[] => {
      if (block.kind === 'heading') under = block.text.replaceAll(/[\u2066-\u2069]/g, '')
      if (block.kind === 'sideBySide') return [block.start, block.end].map((one) => ({ under, block: one }))
      return isChart(block) ? [{ under, block }] : []
    }),
  )
}
