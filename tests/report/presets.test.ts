import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/i18n/index.ts'
import { MARKING_LENGTH, markingFrom } from '../../src/report/marking.ts'
import { presets } from '../../src/report/presets.ts'
import { buildReport, type ReportInput } from '../../src/report/report.ts'
import { sections } from '../../src/report/sections/index.ts'
import { anAssessment, blocksOf, quickCheck, readable, scored } from './reports.ts'

const words = await loadWords('en')
const files = [{ id: 'f1', name: 'plan.txt', type: '', bytes: 5, sha256: 'a1'.repeat(32) }]
const assessment = anAssessment({
  'QC-01': { state: 'answered', value: 'no', note: 'A note', evidence: 'A proof', owner: 'An owner', files },
})
const action = { id: 'p1', title: 'Do it', raises: [], status: 'planned' } as const
const build = (rest: Partial<ReportInput>) =>
  buildReport({ questionnaire: quickCheck, ...scored(assessment), words, ...rest })
const idsOf = (rest: Partial<ReportInput>) => build(rest).sections.map((section) => section.id)

describe.each(Object.entries(presets))('the preset %s', (_, preset) => {
  it('names each of its sections once, in the order they are printed', () => {
    expect(new Set(preset.sections).size).toBe(preset.sections.length)
    const before = scored({ ...assessment, id: 'a0', date: '2025-11-23' })
    const series = [{ assessment: before.assessment, questionnaire: quickCheck }]
    const roadmap = { subject: '', questionnaire: '', goals: [], actions: [action], annotations: [] }
    expect(idsOf({ ...preset, previous: before, series, roadmap })).toEqual(preset.sections)
  })
})

describe('presets', () => {
  it('leave nothing out that there is, all together', () => {
    const offered = new Set(Object.values(presets).flatMap((preset) => preset.sections))
    expect(sections.map((section) => section.id).filter((id) => !offered.has(id))).toEqual([])
  })

  it('give an auditor grounds and digests but no plan, and those who work with it the plan but no digests', () => {
    const printed = (id: keyof typeof presets) => readable(blocksOf(build(presets[id]), 'answers')).join('\n')
    const digest = 'a1'.repeat(32)
    expect(printed('auditor')).toMatch(new RegExp(`A note.*A proof.*plan.txt.*SHA-256 ${digest}`, 's'))
    expect(printed('auditor')).not.toContain('An owner')
    expect(printed('full')).toMatch(/A note.*A proof.*plan.txt.*An owner/s)
    expect(printed('full')).not.toContain(digest)
  })
})

describe('a choice of sections', () => {
  it('is printed in the order it is given, each section once', () => {
    expect(idsOf({ sections: ['method', 'headline', 'method', 'cover'] })).toEqual(['method', 'headline', 'cover'])
    expect(idsOf({ sections: [] })).toEqual([])
  })
})

describe('a marking', () => {
  it('is one line without controls that could hide or turn what is read, and of bounded length', () => {
    expect(markingFrom('  Internal \n use\u202e only\u0007 ')).toBe('Internal use only')
    expect(markingFrom('\u2066\u200b\u2069 \t')).toBeNull()
    expect([...(markingFrom('🔒'.repeat(80)) ?? '')]).toHaveLength(MARKING_LENGTH)
    expect(markingFrom('سري – Confidential')).toBe('سري – Confidential')
  })

  it('is cleaned before it is printed, whoever asks for it', () => {
    expect(build({ marking: 'Internal\u202e\n' }).marking?.replace(/[\u2068\u2069]/g, '')).toBe('Internal')
    expect(build({ marking: ' ' }).marking).toBeNull()
  })
})
