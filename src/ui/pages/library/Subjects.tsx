import { Suspense, useEffect, useMemo, useState } from 'react'
import type { AssessmentRow } from '../../../storage/store.ts'
import { BackupLine } from '../../backup/BackupLine.tsx'
import { SubjectCard } from './SubjectCard.tsx'
import { bySubject, type Subject } from './subjects.ts'

/** About as many rounds as fill a screen; the other cards follow a few at a time, so that a long list holds up neither itself nor a click. */
const SCREEN = 10

/** The cards that are there: soon all of them, so that the browser's own search finds them. */
function useGrowing(subjects: readonly Subject[]): number {
  const [screens, setScreens] = useState(1)
  let rounds = 0
  const more = subjects.findIndex(({ series }) => {
    const before = rounds
    rounds += series.reduce((sum, one) => sum + one.rounds.length, 0)
    return before >= screens * SCREEN
  })
  useEffect(() => {
    if (more < 0) return
    let timer = 0
    // After the frame that shows the last ones.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setScreens(screens + 1))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [screens, more])
  return more < 0 ? subjects.length : more
}

/** The assessments kept here, a card for each subject, and how old their last backup is; loaded once there are any. */
export function Subjects({ rows }: { rows: readonly AssessmentRow[] }) {
  const subjects = useMemo(() => bySubject(rows), [rows])
  const shown = useGrowing(subjects)
  const cards = useMemo(
    () => subjects.map((subject) => <SubjectCard key={subject.key} subject={subject} />),
    [subjects],
  )
  return (
    <>
      {cards.slice(0, shown)}
      <Suspense>
        <BackupLine />
      </Suspense>
    </>
  )
}
