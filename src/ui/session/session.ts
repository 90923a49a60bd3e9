/**
 * One open assessment: its answers, its score, what can be undone and whether all is on disk. It lives outside React's
 * tree, so that an answer re-renders only what shows it.
 */
import { createContext, use } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Answer, Answers, Assessment } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import type { Standing } from '../../engine/questions/question-type.ts'
import type { Result } from '../../engine/result.ts'
import type { Goal } from '../../engine/roadmap.ts'
import type { SaveState } from '../../storage/saver.ts'
import type { Edit, History } from './history.ts'
import type { Role } from './writing-claim.ts'

export type SessionState = {
  /** another one after every change; but its answers are one record, brought up to date: hold on to single answers only */
  readonly assessment: Assessment
  /** the document as it was authored, with all its translations */
  readonly questionnaire: Questionnaire
  readonly result: Result
  /** how one question stands now; the result's record of all questions is made anew for every result */
  readonly standing: (questionId: string) => Standing | undefined
  readonly save: SaveState
  readonly history: History
  readonly role: Role
  /** the round before this one, its answers as this version of the questionnaire reads them; null when there is none */
  readonly previous: Previous | null
}

export type Previous = { readonly date: string; readonly answers: Answers }

export type Session = {
  readonly store: StoreApi<SessionState>
  /**
   * Records an answer (undefined: none) and scores it; saving follows at once. `field` names the text field it was typed
   * in, so that a run of typing is undone in one step.
   */
  readonly answer: (questionId: string, answer: Answer | undefined, field?: string) => void
  /** The same from outside the form, which is told to show it. */
  readonly put: (questionId: string, answer: Answer | undefined) => void
  /** Records a fact of the classification and scores anew. */
  readonly classify: (factId: string, optionId: string) => void
  /** Takes the last step back and tells what it was; null when there is none. */
  readonly undo: () => Edit | null
  /** Makes the last undone step again and tells what it was; null when there is none. */
  readonly redo: () => Edit | null
  /** Calls back with the questions whose answers changed other than through the form; returns the way out. */
  readonly onShown: (listener: (questionIds: readonly string[]) => void) => () => void
  /** Takes the writing over from another tab. */
  readonly takeOver: () => void
  /** The goals of the subject with this questionnaire, as they are kept now; none where they cannot be read. */
  readonly goals: () => Promise<readonly Goal[]>
  /** Tries again what could not be saved. */
  readonly retry: () => void
  /** Resolves when everything recorded so far is on disk, or has failed. */
  readonly settle: () => Promise<void>
  /** Settles, lets the next tab write, hears no more. */
  readonly close: () => Promise<void>
}

/** Whether nothing can be changed here: another tab writes, or the assessment is final. */
export const isLocked = (state: SessionState): boolean =>
  state.role === 'follower' || state.assessment.status === 'final'

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

/** What every question asks for and hardly ever changes: read from contexts, so that no answer has to ask hundreds of times. */
export const LockedContext = createContext(false)
export const PreviousContext = createContext<Previous | null>(null)

export const useLocked = (): boolean => use(LockedContext)

export const usePrevious = (): Previous | null => use(PreviousContext)
