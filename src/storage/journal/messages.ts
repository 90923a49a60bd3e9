/** What the page and its journal worker say to each other, and the workers of several tabs among themselves. */
import type { DatabaseReading, Plan } from './plan-healing.ts'
import type { JournalRecord } from './record.ts'
import type { Dump } from './rows.ts'

export type Question =
  /** compare the two stores */
  | { readonly kind: 'meet'; readonly database: DatabaseReading }
  /** what the journal holds */
  | { readonly kind: 'give' }
  /** what both hold, changing nothing */
  | { readonly kind: 'found'; readonly dump: Dump }
  /** begin a new file with what the database holds; `forgetful`: and leave no trace of what was before */
  | { readonly kind: 'rewrite'; readonly dump: Dump; readonly forgetful: boolean }
  /** begin a new file with what both hold */
  | { readonly kind: 'merge'; readonly dump: Dump }

export type Reply =
  | Plan
  /** another tab keeps the journal and has met the database */
  | { readonly kind: 'follower' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'rows'; readonly dump: Dump }

export type ToKeeper =
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'append'; readonly record: JournalRecord }

export type FromKeeper =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'kept' | 'failed'; readonly hash: string }
  /** the two stores should be compared again */
  | { readonly kind: 'again' }

export type BetweenKeepers =
  | { readonly kind: 'who' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'append'; readonly record: JournalRecord }
  | { readonly kind: 'kept' | 'failed'; readonly hash: string }
  /** whoever keeps the journal shall begin anew with this dump and leave no trace of what was before */
  | { readonly kind: 'forget'; readonly id: string; readonly dump: Dump }
  | { readonly kind: 'forgotten'; readonly id: string; readonly reply: Reply }
