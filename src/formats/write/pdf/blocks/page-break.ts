import { type Piece, piece } from '../piece.ts'

/** What follows begins a page. */
export const pageBreak = (): Piece[] => [piece({ breakBefore: true, keep: true })]
