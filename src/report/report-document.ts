import type { Block } from './block.ts'

/** One section of a report: its id in the registry and its blocks in reading order. */
export type ReportSection = {
  readonly id: string
  readonly blocks: readonly Block[]
  /** renderers with pages give it one of its own, and draw its charts smaller where that keeps it there */
  readonly onePage?: true
}

/** A whole report as plain data in one language; what every renderer and writer is given. */
export type Report = {
  readonly title: string
  readonly subject: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** one line for the top of each page */
  readonly runningHead: string
  /** classification marking of each page, or null */
  readonly marking: string | null
  /** one line for the foot of each page: the fingerprint of a sealed assessment, or null */
  readonly foot: string | null
  readonly sections: readonly ReportSection[]
}
