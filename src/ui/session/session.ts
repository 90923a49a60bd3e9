/**
 * One open assessment: its answers, its score and whether both are on disk. It lives outside React's tree, so that an
 * answer re-renders only what shows it.
 */
import { createContext, use } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Answer, Assessment } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import type { Result } from '../../engine/result.ts'
import type { SaveState } from '../../storage/saver.ts'

export type SessionState = {
  readonly assessment: Assessment
  /** the document as it was authored, with all its translations */
  readonly questionnaire: Questionnaire
  readonly result: Result
  readonly save: SaveState
}

export type Session = {
  readonly store: StoreApi<SessionState>
  /** records an answer (undefined: none) and scores it; saving follows at once */
  readonly answer: (questionId: string, answer: Answer | undefined) => void
  /** records a fact of the classification and scores anew */
  readonly classify: (factId: string, optionId: string) => void
  /** tries again what could not be saved */
  readonly retry: () => void
  /** resolves when everything recorded so far is on disk, or has failed */
  readonly settle: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession outside SessionContext')
  return session
}

/** A part of the open assessment; re-renders only when that part changes. */
export function useSessionValue<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select)
}
