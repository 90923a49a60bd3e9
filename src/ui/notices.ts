import { create } from 'zustand'

/** A short message with at most one action ("Deleted … Undo"). Stays until replaced, dismissed or acted on. */
export type Notice = {
  readonly text: string
  readonly tone: 'plain' | 'problem'
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const useNotices = create<{ readonly notice: Notice | null; readonly since: number }>()(() => ({
  notice: null,
  since: 0,
}))

export const notify = (notice: Notice): void => useNotices.setState({ notice, since: performance.now() })
export const dismissNotice = (): void => useNotices.setState({ notice: null })
