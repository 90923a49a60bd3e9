import type { Roadmap } from '../../../engine/roadmap.ts'
import type { Language } from '../../../i18n/index.ts'
import type { Round } from '../../../report/report-context.ts'

/** What the person wants of the report. */
export type ReportWishes = {
  readonly language: Language
  readonly paper: 'a4' | 'letter'
  /** show the round before beside this one */
  readonly previous: boolean
  /** let the PDF carry the assessment's data */
  readonly attach: boolean
}

/** What a report tells beside the assessment itself: the rounds before it, goals, actions and events. */
export type ReportBeside = { readonly series: readonly Round[]; readonly roadmap: Roadmap }
