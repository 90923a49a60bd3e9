/** Files in and out, as the browser hands them over. Readers and writers are loaded when first needed. */
import type { Assessment } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { loadAttachments } from '../storage/evidence-files.ts'
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

/** The evidence files that the answers still name, as many as the store gives. */
async function namedAttachments(store: Store, { id, answers }: Assessment) {
  const named = new Set(Object.values(answers).flatMap(({ files = [] }) => files.map((file) => file.id)))
  if (named.size === 0) return {}
  const kept = await loadAttachments(store, id)
  return kept.ok ? Object.fromEntries(Object.entries(kept.value).filter(([file]) => named.has(file))) : {}
}

/** Downloads an assessment with its questionnaire and evidence files embedded; tells the file's name. */
export async function exportAssessment(
  store: Store,
  assessment: Assessment,
  questionnaire: Questionnaire,
): Promise<string> {
  const { fileName, writeAssessmentFile } = await import('../formats/write/json.ts')
  const attachments = await namedAttachments(store, assessment)
  const name = fileName(assessment)
  download(name, new Blob([writeAssessmentFile(assessment, questionnaire, attachments)], { type: 'application/json' }))
  return name
}
