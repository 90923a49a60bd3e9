import type { Block } from '../block.ts'
import type { ReportContext } from '../report-context.ts'

/**
 * One part of a report: an id and the blocks it makes; no blocks means the part has nothing to say and is left out. `others`
 * gives the blocks of the other parts of this report, in order, to those that speak about them.
 */
export type Section = {
  readonly id: string
  /** stands on a page of its own where its charts can be drawn small enough */
  readonly onePage?: true
  readonly build: (context: ReportContext, others: () => readonly Block[]) => readonly Block[]
}
