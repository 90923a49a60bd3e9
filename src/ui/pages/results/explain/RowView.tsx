import { boardBreakdown } from '../board-rows.ts'
import { useExplaining } from './explaining.ts'
import { Made } from './IndexView.tsx'

/** How the reading of a board's row is made. */
export function RowView({ board, row }: { readonly board: string; readonly row: string }) {
  const made = boardBreakdown(useExplaining(), board, row)
  return made && <Made made={made} />
}
