import type { Block } from '../block.ts'
import type { ReportContext } from '../report-context.ts'

/** One part of a report: an id and the blocks it makes; no blocks means the part has nothing to say and is left out. */
export type Section = {
  readonly id: string
  readonly build: (context: ReportContext) => readonly Block[]
}
