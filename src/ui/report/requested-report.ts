import { score } from '../../engine/score.ts'
import type { Words } from '../../i18n/index.ts'
import type { ReportInput } from '../../report/report.ts'
import type { ReportRequest } from './pdf-messages.ts'

/** What a worker makes of a request: everything is scored again. */
export function requestedReport(request: ReportRequest, words: Words): ReportInput {
  const { questionnaire, assessment, previous } = request
  const scored = (one: ReportRequest['assessment']) => ({ assessment: one, result: score(questionnaire, one) })
  return { ...request, ...scored(assessment), previous: previous ? scored(previous) : null, words }
}
