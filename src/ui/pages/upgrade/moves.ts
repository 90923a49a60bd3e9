import { create } from 'zustand'
import type { Moved } from '../../../storage/move-to-version.ts'

/** What was moved since the page was loaded, by assessment: as long as it can be undone. */
export const useMoves = create<Readonly<Record<string, Moved | undefined>>>()(() => ({}))
