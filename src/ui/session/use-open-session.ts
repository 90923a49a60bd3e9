import { useEffect, useState } from 'react'
import { refreshShelf, useStorage } from '../workspace.ts'
import { openSession } from './open-session.ts'
import { takeOrRead } from './read-ahead.ts'
import type { Session } from './session.ts'

/**
 * The session of an assessment, opened once, and anew when another tab moved it to another version of its questionnaire;
 * leaving it waits for nothing but brings the library up to date.
 */
export function useOpenSession(id: string): Session | 'opening' | 'missing' {
  const store = useStorage()
  const [session, setSession] = useState<Session | 'opening' | 'missing'>('opening')
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let wanted = turn >= 0
    let opened: Session | null = null
    void takeOrRead(store, id).then((outcome) => {
      if (!wanted) return
      opened = outcome.ok ? openSession(store, outcome.value, navigator.locks) : null
      setSession(opened ?? 'missing')
      opened?.store.subscribe(({ assessment, questionnaire }) => {
        if (!wanted || assessment.questionnaire.version === questionnaire.version) return
        wanted = false
        setTurn((before) => before + 1)
      })
    })
    return () => {
      wanted = false
      void opened?.close().then(() => refreshShelf(store))
    }
  }, [store, id, turn])
  return session
}
