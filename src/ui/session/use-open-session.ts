import { useLayoutEffect, useState } from 'react'
import type { Opened } from '../../storage/assessments.ts'
import { refreshShelf, useStorage } from '../workspace.ts'
import { openSession } from './open-session.ts'
import { takeAhead, takeOrRead } from './read-ahead.ts'
import type { Session } from './session.ts'

/**
 * The session of an assessment, opened once, and anew when another tab moved it to another version of its questionnaire;
 * leaving it waits for nothing but brings the library up to date.
 */
export function useOpenSession(id: string): Session | 'opening' | 'missing' {
  const store = useStorage()
  const [session, setSession] = useState<Session | 'opening' | 'missing'>('opening')
  const [turn, setTurn] = useState(0)
  useLayoutEffect(() => {
    let wanted = turn >= 0
    let own: Session | null = null
    const open = (opened: Opened) => {
      own = openSession(store, opened, navigator.locks)
      setSession(own)
      own.store.subscribe(({ assessment, questionnaire }) => {
        if (!wanted || assessment.questionnaire.version === questionnaire.version) return
        wanted = false
        setTurn((before) => before + 1)
      })
    }
    const ahead = takeAhead(id)
    if (ahead) open(ahead)
    else
      void takeOrRead(store, id).then((outcome) => {
        if (!wanted) return
        if (outcome.ok) open(outcome.value)
        else setSession('missing')
      })
    return () => {
      wanted = false
      void own?.close().then(() => refreshShelf(store))
    }
  }, [store, id, turn])
  return session
}
