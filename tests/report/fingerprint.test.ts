import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/i18n/index.ts'
import { buildReport } from '../../src/report/report.ts'
import { anAssessment, blocksOf, quickCheck, readable, scored } from './reports.ts'

const digits = '0123 4567 89ab cdef'
const seal = { at: '2026-11-24T10:00:00Z', previous: null, digest: 'a'.repeat(64) }

describe.each(['en', 'ar'] as const)('the fingerprint in the report in %s', async (language) => {
  const words = await loadWords(language)
  const made = (sealed: boolean, fingerprint: string | null) =>
    buildReport({
      questionnaire: quickCheck,
      ...scored(anAssessment({}, sealed ? { seal } : {})),
      words,
      fingerprint,
    })
  const plain = (text: string | null) => text?.replace(/[\u2066-\u2069]/g, '')

  it('is on the cover and in the foot, and the cover says nothing against it', () => {
    const report = made(true, digits)
    expect(readable(blocksOf(report, 'cover'))).toContain(digits)
    expect(plain(report.foot)).toBe(plain(words.m.report.fingerprintFoot(digits)))
    expect(readable(blocksOf(report, 'cover'))).not.toContain(words.m.report.sealBroken)
  })

  it('is missing where the seal does not fit, and the cover says so', () => {
    const report = made(true, null)
    expect(report.foot).toBeNull()
    expect(readable(blocksOf(report, 'cover'))).toContain(words.m.report.sealBroken)
    expect(readable(blocksOf(made(false, null), 'cover'))).not.toContain(words.m.report.sealBroken)
  })
})
