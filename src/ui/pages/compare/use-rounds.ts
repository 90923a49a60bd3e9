import { useEffect, useMemo, useState } from 'react'
import { localize } from '../../../engine/localize.ts'
import { openScored, type Scored } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { useShelf, useStorage } from '../../workspace.ts'
import { idsIn, type Round, roundsOf } from './round.ts'

export type FoundRounds = {
  readonly rounds: readonly Round[]
  /** how many of the asked ids are not here */
  readonly missing: number
}

type Loaded = { readonly scored: readonly Scored[]; readonly missing: number }

/** The rounds of these ids, scored; null until they have been read. While others are read, the last ones stay. */
export function useRounds(ids: readonly string[]): FoundRounds | null {
  const store = useStorage()
  const words = useAllWords()
  const rows = useShelf((shelf) => shelf.rows)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  // A round that is changed in another tab gets another key and is read again.
  const key = ids.map((id) => `${id} ${rows?.find((row) => row.id === id)?.updatedAt ?? ''}`).join(',')

  useEffect(() => {
    let wanted = true
    const asked = idsIn(key).map((part) => part.slice(0, part.indexOf(' ')))
    void Promise.all(asked.map((id) => openScored(store, id))).then((all) => {
      const scored = all.filter((one) => one !== null)
      if (wanted) setLoaded({ scored, missing: all.length - scored.length })
    })
    return () => {
      wanted = false
    }
  }, [store, key])

  return useMemo(() => {
    if (!loaded) return null
    const spoken = loaded.scored.map((one) => ({ ...one, spoken: localize(one.questionnaire, words.language) }))
    return { rounds: roundsOf(spoken, words), missing: loaded.missing }
  }, [loaded, words])
}
