import { type Gap, isWhole, type Reading } from './read-journal.ts'
import type { Head } from './record.ts'

/** What the database says of itself: its head (null when it has none), the rows it should have and those it has. */
export type DatabaseReading = { readonly head: Head | null; readonly expected: number; readonly counted: number }

/** Change numbers, both included, that neither store has. The times are null where they are not known. */
export type Missing = {
  readonly first: number
  readonly last: number
  readonly from: string | null
  readonly to: string | null
}

/**
 * What to do when both stores have been read. `same`: nothing. `to-journal`, `to-database`: one holds all, the other is
 * written anew from it. `merge`: each has something the other lacks, together nothing is missing. `recover`: something
 * is missing in both, or it cannot be told; the person decides. `newer`: hands off.
 */
export type Plan =
  | { readonly kind: 'same' | 'to-journal' | 'to-database' | 'merge' | 'newer' }
  | { readonly kind: 'recover'; readonly missing: readonly Missing[] }

const PLANS = {
  same: { kind: 'same' },
  toJournal: { kind: 'to-journal' },
  toDatabase: { kind: 'to-database' },
  merge: { kind: 'merge' },
  newer: { kind: 'newer' },
} as const

function missingIn(gaps: readonly Gap[], known: number): readonly Missing[] {
  return gaps.flatMap(({ after, before, from, to }) => {
    const first = Math.max(after, known) + 1
    return first < before ? [{ first, last: before - 1, from, to }] : []
  })
}

/** The database alone: without a journal its own count has to do. */
function planAlone({ head, expected, counted }: DatabaseReading): Plan {
  if (head === null) return counted === 0 ? PLANS.same : PLANS.toJournal
  return expected === counted ? PLANS.toJournal : { kind: 'recover', missing: [] }
}

/** Whether the journal went through the database's state on its way. */
function passed(journal: Reading, { line, n, hash }: Head): boolean {
  const [begin = 0] = journal.chain.keys()
  return line === journal.head.line && (n < begin || journal.chain.get(n) === hash)
}

/** What the two stores need, so that both hold everything that either has. Never guesses: what is unclear is `recover`. */
export function planHealing(journal: Reading | null, database: DatabaseReading): Plan {
  if (!journal) return planAlone(database)
  if (journal.newer) return PLANS.newer
  const whole = isWhole(journal)
  const { head, expected, counted } = database
  if (head === null) {
    if (!whole)
      return journal.head.n === 0 && counted > 0
        ? PLANS.toJournal
        : { kind: 'recover', missing: missingIn(journal.gaps, 0) }
    return counted === 0 ? PLANS.toDatabase : PLANS.merge
  }
  const sound = expected === counted
  if (sound && journal.head.line === '') return journal.rows.size === 0 ? PLANS.toJournal : PLANS.merge
  const level = head.line === journal.head.line ? head.n - journal.head.n : Number.NaN
  const agrees = passed(journal, head)
  if (level === 0 && agrees) {
    if (sound) return whole ? PLANS.same : PLANS.toJournal
    return whole ? PLANS.toDatabase : { kind: 'recover', missing: missingIn(journal.gaps, 0) }
  }
  if (sound && level > 0) return PLANS.toJournal
  if (whole && level < 0 && agrees) return PLANS.toDatabase
  const missing = missingIn(journal.gaps, sound && agrees ? head.n : 0)
  if (whole && (sound || level === 0)) return PLANS.merge
  if (sound && agrees && journal.begun && missing.length === 0 && journal.tail !== 'damaged') return PLANS.merge
  if (level > 0) return { kind: 'recover', missing: [...missing, ...lost(journal, head.n)] }
  return { kind: 'recover', missing }
}

const lost = ({ head, at }: Reading, n: number): readonly Missing[] => [
  { first: head.n + 1, last: n, from: at, to: null },
]
