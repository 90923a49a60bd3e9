import type { Answers, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import type { Block } from '../../src/report/block.ts'
import type { Report } from '../../src/report/report-document.ts'
import { shippedAs } from '../questionnaires/shipped-files.ts'

const { base, translations } = shippedAs('quick-check')

/** The Quick check with its translations embedded. */
export const quickCheck: Questionnaire = {
  ...base,
  translations: Object.fromEntries(translations.map((one) => [one.language, one])),
}

export const anAssessment = (answers: Answers, rest: Partial<Assessment> = {}): Assessment => ({
  id: 'a1',
  questionnaire: { id: quickCheck.id, version: quickCheck.version },
  subject: 'Harbour Trading',
  date: '2026-11-23',
  status: 'final',
  createdAt: '2026-11-23T10:00:00Z',
  updatedAt: '2026-11-23T10:00:00Z',
  answers,
  ...rest,
})

export const scored = (assessment: Assessment, questionnaire: Questionnaire = quickCheck) => ({
  assessment,
  result: score(questionnaire, assessment),
})

/** Every text anywhere in a value, in order. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NOT_TEXT.has(key) ? [] : textsIn(inner)))
}
const NOT_TEXT = new Set(['kind', 'style', 'state', 'role', 'align', 'tone', 'id'])

/** Texts as they are read: without the marks and isolates that carry their direction. */
export const readable = (blocks: readonly Block[]): readonly string[] =>
  textsIn(blocks).map((text) => text.replace(/[\u200e\u2066-\u2069]/g, ''))

export const blocksOf = (report: Report, id: string): readonly Block[] =>
  report.sections.find((section) => section.id === id)?.blocks ?? []
