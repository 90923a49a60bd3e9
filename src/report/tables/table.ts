/** Answers and scores as data for spreadsheets: numbers stay numbers and days stay days; nothing is worded but texts. */
import type { Words } from '../../i18n/index.ts'

/** An ISO date (YYYY-MM-DD). */
export type Day = { readonly day: string }

/** A text as it was typed, a number as it was computed, a day; null is an empty cell, never 0. */
export type Cell = string | number | Day | null

export type Column = {
  readonly label: string
  /** what its numbers are: shares 0…1 (a difference is −1…1), or plain numbers */
  readonly kind: 'text' | 'number' | 'share'
  /** in characters, for a first look */
  readonly width: number
}

export type DataTable = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A day, or an empty cell where there is none. */
export const dayCell = (iso: string | undefined): Cell => (iso === undefined ? null : { day: iso })

const ISOLATES = /[\u2066-\u2069]/g

/** The text without the marks that carry direction inside sentences: a cell holds one text only. */
export const bare = (text: string): string => text.replace(ISOLATES, '')

const same = (text: string) => text

/** The same words, but what is somebody's stands in them as it was typed. */
export const bareWords = (words: Words): Words => ({ ...words, f: { ...words.f, isolate: same, isolateLtr: same } })
