import { describe, expect, it } from 'vitest'
import type { Question, Questionnaire, Translation } from '../../src/engine/questionnaire.ts'
import {
  doubleReferences,
  foreignPunctuation,
  longStatements,
  missingAdvice,
  notArabic,
  repeatedStatements,
  strangeReferences,
  untranslated,
} from './content-checks.ts'

const asked: Question = {
  type: 'single',
  id: 'A-1',
  text: 'Doors are locked',
  scale: 'yes-no',
  nextSteps: [{ upTo: 0, first: 'Lock them.' }],
  references: [{ framework: 'f-1', ref: '2–3' }],
}

const aQuestionnaire = (changes: Partial<Question> = {}): Questionnaire => ({
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'a',
  version: '1.0.0',
  language: 'en',
  title: 'A',
  purpose: 'To try.',
  frameworks: [{ id: 'f-1', name: 'F' }],
  scales: [{ id: 'yes-no', steps: [step('no', 0), step('yes', 1)] }],
  domains: [{ id: 'D', title: 'D', questions: [{ ...asked, ...changes } as Question] }],
})

function step(id: string, value: number) {
  return { id, value, label: id }
}

const arabic: Translation = {
  format: 'mizan/translation',
  formatVersion: 1,
  questionnaire: 'a',
  version: '1.0.0',
  language: 'ar',
  title: 'أ',
  purpose: 'للتجربة.',
  frameworks: { 'f-1': { name: 'إ' } },
  scales: { 'yes-no': { no: { label: 'لا' }, yes: { label: 'نعم' } } },
  domains: { D: { title: 'م' } },
  questions: { 'A-1': { text: 'الأبواب مقفلة', nextSteps: [{ first: 'إقفالها.' }] } },
}

const ids = { 'f-1': ['1', '2', '3'] }
const references = (...refs: readonly string[]) => ({ references: refs.map((ref) => ({ framework: 'f-1', ref })) })

describe('the content checks', () => {
  it('find nothing in sound content', () => {
    expect(untranslated(aQuestionnaire(), arabic)).toEqual([])
    expect(strangeReferences(aQuestionnaire(), ids)).toEqual([])
    expect(missingAdvice(aQuestionnaire())).toEqual([])
  })

  it('notice a text that only one language has', () => {
    expect(untranslated(aQuestionnaire({ why: 'Because.' }), arabic)).toEqual(['questions.A-1.why is missing in ar.'])
    const more: Translation = { ...arabic, groups: { G: { title: 'ط' } } }
    expect(untranslated(aQuestionnaire(), more)).toEqual(['groups.G.title stands only in ar.'])
  })

  it('notice references to what is not there', () => {
    expect(strangeReferences(aQuestionnaire(references('4')), ids)).toEqual(['A-1: f-1 has no 4.'])
    expect(strangeReferences(aQuestionnaire(references('2–9')), ids)).toEqual(['A-1: f-1 has no 2–9.'])
    expect(strangeReferences(aQuestionnaire(), {})).toEqual(['A-1: add the ids of f-1 to framework-ids.json.'])
    expect(strangeReferences({ ...aQuestionnaire(), frameworks: [] }, ids)).toEqual([
      'A-1: f-1 is not among the frameworks.',
    ])
    expect(doubleReferences(aQuestionnaire(references('1', '1')))).toEqual(['A-1 cites f-1 1 twice.'])
  })

  it('notice statements that are long or said before', () => {
    const statements = new Map([
      ['A-1', 'Doors are locked'],
      ['A-2', 'doors  are LOCKED'],
    ])
    expect(longStatements(statements, 2)).toHaveLength(2)
    expect(longStatements(statements, 3)).toEqual([])
    expect(repeatedStatements(statements)).toEqual(['A-2 repeats A-1.'])
  })

  it('notice Latin punctuation, stretched letters and Latin words in Arabic', () => {
    const texts = (text: string, place = 'title') => new Map([[place, text]])
    for (const text of ['نعم, لا', 'لماذا?', 'أولًا; ثانيًا', 'ســلام']) {
      expect(foreignPunctuation(texts(text))).toHaveLength(1)
    }
    expect(foreignPunctuation(texts('نعم، لا؛ لماذا؟ (SPF, DKIM)'))).toEqual([])
    expect(notArabic(texts('Doors'))).toEqual(['title: Doors'])
    expect(notArabic(texts('FIRST', 'frameworks.f.publisher'))).toEqual([])
  })

  it('notice an answer below the best without advice', () => {
    expect(missingAdvice(aQuestionnaire({ nextSteps: [] }))).toEqual(['A-1 offers no next step at no.'])
  })
})
