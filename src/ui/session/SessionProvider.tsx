import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { isLocked, LockedContext, PreviousContext, type Session, SessionContext } from './session.ts'

/** The open assessment for everything inside. */
export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const locked = useStore(session.store, isLocked)
  const previous = useStore(session.store, (state) => state.previous)
  return (
    <SessionContext value={session}>
      <LockedContext value={locked}>
        <PreviousContext value={previous}>{children}</PreviousContext>
      </LockedContext>
    </SessionContext>
  )
}
