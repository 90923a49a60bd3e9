import { Suspense } from 'react'
import type { AssessmentRow } from '../../../storage/store.ts'
import { BackupLine } from '../../backup/BackupLine.tsx'
import { SubjectCard } from './SubjectCard.tsx'
import { bySubject } from './subjects.ts'

/** The assessments kept here, a card for each subject, and how old their last backup is; loaded once there are any. */
export function Subjects({ rows }: { rows: readonly AssessmentRow[] }) {
  return (
    <>
      {bySubject(rows).map((subject) => (
        <SubjectCard key={subject.key} subject={subject} />
      ))}
      <Suspense>
        <BackupLine />
      </Suspense>
    </>
  )
}
