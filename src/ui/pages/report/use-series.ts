import { useEffect, useState } from 'react'
import type { Assessment } from '../../../engine/assessment.ts'
import type { Round } from '../../../report/report-context.ts'
import { loadAssessment } from '../../../storage/assessments.ts'
import type { AssessmentRow, Store } from '../../../storage/store.ts'
import { roundsBefore } from '../../round-before.ts'
import { useShelf, useStorage } from '../../workspace.ts'

/** Rounds that cannot be read are left out, as they are on the subject's page. */
async function read(store: Store, rows: readonly AssessmentRow[]): Promise<readonly Round[]> {
  const opened = await Promise.all(rows.map(({ id }) => loadAssessment(store, id)))
  return opened.flatMap((one) => (one.ok ? [one.value] : []))
}

/** The rounds before this one, each with the version it answers; null until they are read. */
export function useSeries(of: Assessment): readonly Round[] | null {
  const store = useStorage()
  const rows = useShelf((shelf) => shelf.rows)
  const [series, setSeries] = useState<readonly Round[] | null>(null)
  useEffect(() => {
    let wanted = rows !== undefined
    if (rows) void read(store, roundsBefore(rows, of)).then((found) => wanted && setSeries(found))
    return () => {
      wanted = false
    }
  }, [store, rows, of])
  return series
}
