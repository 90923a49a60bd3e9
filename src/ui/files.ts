/** Files in and out, as the browser hands them over. Readers and writers are loaded when first needed. */
import type { Assessment } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { loadNamedAttachments } from '../storage/evidence-files.ts'
import type { Store } from '../storage/store.ts'

/** Offers bytes for download under a name. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Downloads an assessment with its questionnaire and evidence files embedded; tells the file's name. */
export async function exportAssessment(
  store: Store,
  assessment: Assessment,
  questionnaire: Questionnaire,
): Promise<string> {
  const { fileName, writeAssessmentFile } = await import('../formats/write/json.ts')
  // Whatever the store still gives goes along; what it no longer gives must not keep the answers back.
  const kept = await loadNamedAttachments(store, assessment)
  const text = writeAssessmentFile(assessment, questionnaire, kept.ok ? kept.value : {})
  const name = fileName(assessment)
  download(name, new Blob([text], { type: 'application/json' }))
  return name
}
