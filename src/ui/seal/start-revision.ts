import type { Assessment } from '../../engine/assessment.ts'
import { loadAssessment } from '../../storage/assessments.ts'
import { loadAttachments } from '../../storage/evidence-files.ts'
import type { Outcome } from '../../storage/outcome.ts'
import type { AssessmentRow, Store } from '../../storage/store.ts'
import { createAssessment } from '../../storage/whole-assessments.ts'

/** The newest revision that goes back to this round, through however many in between; null when there is none. */
export function newestRevision(rows: readonly AssessmentRow[], id: string): AssessmentRow | null {
  const next = rows.find((row) => row.revises === id)
  if (!next) return null
  const others = rows.filter((row) => row !== next)
  return newestRevision(others, next.id) ?? next
}

/** A draft with everything the final one says and shows, which stays as it is. */
export async function startRevision(
  store: Store,
  id: string,
  date: string,
): Promise<Outcome<Assessment, 'missing' | 'exists' | 'different'>> {
  const [opened, files] = await Promise.all([loadAssessment(store, id), loadAttachments(store, id)])
  if (!opened.ok) return opened
  if (!files.ok) return files
  const { assessment, questionnaire, summary } = opened.value
  const { seal: _seal, ...copy } = assessment
  const now = new Date().toISOString()
  const revision: Assessment = {
    ...copy,
    id: crypto.randomUUID(),
    date,
    status: 'draft',
    revises: id,
    revision: (copy.revision ?? 1) + 1,
    createdAt: now,
    updatedAt: now,
  }
  const outcome = await createAssessment(store, revision, questionnaire, summary, files.value)
  return outcome.ok ? { ok: true, value: revision } : outcome
}
