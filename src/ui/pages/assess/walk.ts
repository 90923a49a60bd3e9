/** The way through the questions: which are asked, in what order, in pages small enough to mount. */
import { type Entry, outline } from '../../../engine/outline.ts'
import type { Domain, Questionnaire } from '../../../engine/questionnaire.ts'

export type Depth = 'all' | 'core'

/** The most questions on the page at once (performance: what is mounted decides). */
export const PAGE = 60

/** Whether a question belongs to the short path: core ones and stop signs. */
export const isCore = ({ question }: Pick<Entry, 'question'>): boolean =>
  question.core === true || question.must === true

/** Whether the questionnaire offers a short path: some questions are core, and some belong to no short path. */
export function hasCorePath(questionnaire: Questionnaire): boolean {
  const all = outline(questionnaire)
  return all.some(({ question }) => question.core === true) && !all.every(isCore)
}

/** The questions that are asked at this depth, in order; `isHidden` says which conditions hold back. */
export function asked(
  questionnaire: Questionnaire,
  depth: Depth,
  isHidden: (id: string) => boolean,
  domain?: Domain,
): readonly Entry[] {
  return outline(questionnaire).filter(
    (entry) =>
      (domain === undefined || entry.domain.id === domain.id) &&
      (depth === 'all' || isCore(entry)) &&
      !(entry.question.when && isHidden(entry.question.id)),
  )
}

/** The neighbour of a question, `by` places on; from outside the list its first or last. Undefined beyond the ends. */
export function neighbour(entries: readonly Entry[], current: string | null, by: 1 | -1): Entry | undefined {
  const at = entries.findIndex(({ question }) => question.id === current)
  if (at < 0) return by > 0 ? entries[0] : entries.at(-1)
  return entries[at + by]
}

/** The next entry that `isOpen`, after the current one and round to it again; undefined when none is. */
export function nextOpen(
  entries: readonly Entry[],
  current: string | null,
  isOpen: (id: string) => boolean,
): Entry | undefined {
  const after = entries.findIndex(({ question }) => question.id === current) + 1
  return [...entries.slice(after), ...entries.slice(0, after)].find(({ question }) => isOpen(question.id))
}

export type Page<T> = {
  readonly items: readonly T[]
  readonly from: number
  readonly page: number
  readonly pages: number
}

/** The page of a list that holds the item at a position; the first page for a position outside. */
export function pageAround<T>(items: readonly T[], position: number, size: number = PAGE): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.min(pages - 1, Math.max(0, Math.floor(position / size)))
  return { items: items.slice(page * size, (page + 1) * size), from: page * size, page, pages }
}

/** Neighbours of one section, so that each heading is shown once per page. */
export function bySection(
  entries: readonly Entry[],
): readonly { readonly section: Entry['section']; readonly entries: readonly Entry[] }[] {
  const parts: { section: Entry['section']; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = parts.at(-1)
    if (last && last.section === entry.section) last.entries.push(entry)
    else parts.push({ section: entry.section, entries: [entry] })
  }
  return parts
}

/** A result list grows by this many; two blocks at most are mounted. */
export const BLOCK = 30

/** The part of a result list that is mounted: `shown` blocks of it seen so far, at most the last two kept. */
export function mounted<T>(
  items: readonly T[],
  shown: number,
  size: number = BLOCK,
): { readonly items: readonly T[]; readonly from: number } {
  const from = Math.max(0, shown - 2) * size
  return { items: items.slice(from, shown * size), from }
}

/** How many blocks must be called up for a position to be among the last two; `shown` when it is already. */
export function blocksFor(position: number, shown: number, size: number = BLOCK): number {
  const block = Math.floor(Math.max(0, position) / size)
  if (block >= shown) return block + 1
  return block < shown - 2 ? block + 2 : shown
}
