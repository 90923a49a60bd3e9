import { createContext, use } from 'react'
import type { Asked } from './asked.ts'
import type { Explained } from './breakdown.ts'

/** What numbers can be opened against, and how. */
export type Explaining = Explained & {
  readonly assessmentId: string
  /** opens the dialog; from inside it, goes one step deeper */
  readonly open: (asked: Asked) => void
}

export const ExplainingContext = createContext<Explaining | null>(null)

export function useExplaining(): Explaining {
  const explaining = use(ExplainingContext)
  if (!explaining) throw new Error('useExplaining outside ExplainingContext')
  return explaining
}
