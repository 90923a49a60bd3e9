import type { Language } from '../../../i18n/index.ts'

/** What the person wants of the report. */
export type ReportWishes = {
  readonly language: Language
  readonly paper: 'a4' | 'letter'
  /** show the round before beside this one */
  readonly previous: boolean
}
