import type { AssessmentRow } from '../../../storage/store.ts'
import { SubjectCard } from './SubjectCard.tsx'
import { bySubject } from './subjects.ts'

/** The assessments kept here, a card for each subject; loaded once there are any. */
export function Subjects({ rows }: { rows: readonly AssessmentRow[] }) {
  return bySubject(rows).map((subject) => <SubjectCard key={subject.key} subject={subject} />)
}
