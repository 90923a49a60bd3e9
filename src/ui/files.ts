/** Files in and out, as the browser hands them over. Readers and writers are loaded when first needed. */
import type { Assessment } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'

/** Offers bytes for download under a name. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Downloads an assessment with its questionnaire embedded; tells the file's name. */
export async function exportAssessment(assessment: Assessment, questionnaire: Questionnaire): Promise<string> {
  const { fileName, writeAssessmentFile } = await import('../formats/write/json.ts')
  const name = fileName(assessment)
  download(name, new Blob([writeAssessmentFile(assessment, questionnaire)], { type: 'application/json' }))
  return name
}
