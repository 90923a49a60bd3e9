import { useEffect, useState } from 'react'
import type { AssessmentRow } from '../../../storage/store.ts'
import { useStorage } from '../../workspace.ts'
import { type Figures, readFigures } from './read-figures.ts'
import type { Reading } from './trend-rounds.ts'

/** The figures of these rounds; null until they have been read once. While others are read, the last ones stay. */
export function useFigures(rows: readonly AssessmentRow[], reading: Reading): Figures | null {
  const store = useStorage()
  const [read, setRead] = useState<Figures | null>(null)
  useEffect(() => {
    let wanted = true
    void readFigures(store, rows, reading).then((figures) => wanted && setRead(figures))
    return () => {
      wanted = false
    }
  }, [store, rows, reading])
  return read
}
