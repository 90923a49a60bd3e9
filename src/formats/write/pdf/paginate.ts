import type { Anchor, Op, Piece } from './piece.ts'
import { mirrored, shifted } from './piece.ts'

export type Area = { readonly width: number; readonly height: number }

/**
 * One page: operations in points from the top left of the text area. Pieces are laid out from the start edge; here, once,
 * rtl is turned around.
 */
export type LaidPage = {
  readonly ops: readonly Op[]
  readonly anchors: readonly (Anchor & { readonly y: number })[]
}

/** Pieces that want to stay together: up to the first that does not keep with its next. */
function chains(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  let open: Piece[] = []
  for (const part of pieces) {
    if (part.breakBefore && open.length > 0) {
      found.push(open)
      open = []
    }
    open.push(part)
    if (!part.keep) {
      found.push(open)
      open = []
    }
  }
  if (open.length > 0) found.push(open)
  return found
}

const total = (chain: readonly Piece[]) =>
  chain.reduce((sum, part, i) => sum + part.height + (i === 0 ? 0 : part.before), 0)

/** A repeated head is no content of its own. */
const artifact = (op: Op): Op => ({ ...op, tag: null })

/**
 * Sets pieces on pages. A chain of keeping pieces that is no higher than a page is never parted; a higher one breaks
 * where the page is full. No piece is split, so each must be no higher than the area.
 */
export function paginate(pieces: readonly Piece[], area: Area, direction: 'ltr' | 'rtl'): readonly LaidPage[] {
  const pages: { ops: Op[]; anchors: (Anchor & { y: number })[] }[] = []
  let y = Number.POSITIVE_INFINITY
  const open = (head: Piece | null) => {
    pages.push({ ops: [], anchors: [] })
    y = 0
    if (head) place(head, artifact)
  }
  const place = (part: Piece, as: (op: Op) => Op = (op) => op) => {
    const page = pages[pages.length - 1]
    if (!page) return
    for (const op of part.ops) {
      const there = shifted(as(op), 0, y)
      page.ops.push(direction === 'rtl' ? mirrored(there, area.width) : there)
    }
    if (part.anchor) page.anchors.push({ ...part.anchor, y })
    y += part.height
  }
  for (const chain of chains(pieces)) {
    const [first] = chain
    if (!first) continue
    const height = total(chain)
    const fits = y + first.before + height <= area.height
    const wantsPage = first.breakBefore && y > 0
    if (wantsPage || (!fits && y > 0 && height + (first.head?.height ?? 0) <= area.height)) open(first.head)
    for (const part of chain) {
      if (y + part.before + part.height > area.height) open(part.head)
      if (y > 0) y += part.before
      place(part)
    }
  }
  return pages
}
