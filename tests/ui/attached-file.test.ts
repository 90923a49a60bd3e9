import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/formats/read/index.ts'
import { NOTHING_REDACTED } from '../../src/report/redact.ts'
import { attachedFile } from '../../src/ui/report/attached-file.ts'
import type { PdfRequest } from '../../src/ui/report/pdf-messages.ts'
import { anAssessment, quickCheck } from '../report/reports.ts'

const assessment = anAssessment({ 'QC-01': { state: 'answered', value: 'yes', note: 'Only for us.' } })
const request: PdfRequest = {
  questionnaire: quickCheck,
  assessment,
  language: 'en',
  paper: 'a4',
  createdAt: assessment.updatedAt,
  fileId: '0'.repeat(32),
}

describe('attachedFile', () => {
  it('is the assessment with its questionnaire, as Open file takes it', () => {
    const file = attachedFile({ ...request, attach: true, redaction: NOTHING_REDACTED })
    expect(file?.name).toMatch(/^Harbour-Trading-quick-check-.*\.json$/)
    expect(readFile('x', file?.bytes ?? new Uint8Array())).toMatchObject({ ok: true, assessment })
  })

  it('is not there unless it is wanted', () => {
    expect(attachedFile(request)).toBeNull()
    expect(attachedFile({ ...request, attach: false })).toBeNull()
  })

  it('is never there in a copy that withholds anything', () => {
    for (const part of ['subject', 'names', 'notes', 'evidence'] as const) {
      const redaction = { ...NOTHING_REDACTED, [part]: true }
      expect([part, attachedFile({ ...request, attach: true, redaction })]).toEqual([part, null])
    }
  })
})
