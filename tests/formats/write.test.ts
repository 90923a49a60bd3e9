import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { fileName, writeAssessmentFile, writeQuestionnaireFile } from '../../src/formats/write/json.ts'
import { safeFileName } from '../../src/formats/write/safe-file-name.ts'
import { naughtyStrings } from './corpora.ts'
import { assessmentText, open, questionnaireText, translationText } from './documents.ts'

function questionnaire(): Questionnaire {
  const [base, words] = [open(questionnaireText), open(translationText)]
  if (!base.ok || base.kind !== 'questionnaire' || !words.ok || words.kind !== 'translation') throw new Error('unread')
  return { ...base.questionnaire, translations: { ar: words.translation } }
}
const visitors = questionnaire()

/** Any text a person can put in: no half characters, and within the limit. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...naughtyStrings()),
)
const someWords = words.filter((text) => text !== '' && text.length <= 300)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const beside = fc.record(
  {
    note: words,
    evidence: words,
    target: number,
    owner: someWords,
    due: day.map((iso) => iso.slice(0, 10)),
    flagged: fc.boolean(),
    confidence: fc.constantFrom('low', 'medium', 'high'),
    carried: fc.boolean(),
  },
  { requiredKeys: [] },
)
const answer = (value: fc.Arbitrary<string | number | string[]>): fc.Arbitrary<Answer> =>
  fc
    .tuple(
      fc.oneof(
        value.map((chosen) => ({ state: 'answered' as const, value: chosen })),
        fc.constantFrom({ state: 'not-sure' as const }, { state: 'unanswered' as const }),
        words.map((reason) => ({ state: 'not-applicable' as const, reason })),
      ),
      beside,
    )
    .map(([state, more]) => ({ ...state, ...more }))

const steps = answer(fc.constantFrom('no', 'partly', 'yes'))
const assessment: fc.Arbitrary<Assessment> = fc.record(
  {
    id: fc.uuid(),
    questionnaire: fc.constant({ id: 'visitors', version: '1.0.0' }),
    subject: someWords,
    date: day.map((iso) => iso.slice(0, 10)),
    status: fc.constantFrom('draft', 'final'),
    createdAt: day,
    updatedAt: day,
    target: fc.constant('plan'),
    annotation: someWords,
    sample: fc.boolean(),
    previous: fc.uuid(),
    answers: fc.record(
      {
        'V-01': steps,
        'N-01': steps,
        'V-02': answer(fc.uniqueArray(fc.constantFrom('name', 'host', 'left'))),
        'N-02': answer(number),
        'N-03': answer(words),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'questionnaire', 'subject', 'date', 'status', 'createdAt', 'updatedAt', 'answers'] },
)

describe('assessment files', () => {
  it('law: read(write(x)) is x, and writing that again gives the same bytes', () => {
    fc.assert(
      fc.property(assessment, (one) => {
        const text = writeAssessmentFile(one, visitors)
        const reading = open(text)
        expect(reading).toEqual({
          ok: true,
          kind: 'assessment',
          name: 'test.json',
          assessment: one,
          questionnaire: visitors,
          attachments: {},
        })
        if (reading.ok && reading.kind === 'assessment')
          expect(writeAssessmentFile(reading.assessment, reading.questionnaire)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('every naughty string survives as subject, note, reason and text answer', () => {
    const file = open(assessmentText)
    if (!file.ok || file.kind !== 'assessment') throw new Error('unread')
    for (const text of naughtyStrings()) {
      const one: Assessment = {
        ...file.assessment,
        questionnaire: { id: 'visitors', version: '1.0.0' },
        subject: text,
        answers: {
          'N-03': { state: 'answered', value: text, note: text },
          'V-01': { state: 'not-applicable', reason: text },
        },
      }
      expect(open(writeAssessmentFile(one, visitors))).toMatchObject({ ok: true, assessment: one })
    }
  })

  it('the order in which a document was put together does not show in its file', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner)]),
      )
    }
    const reading = open(JSON.stringify(shuffled(JSON.parse(assessmentText))))
    const straight = open(assessmentText)
    if (!reading.ok || reading.kind !== 'assessment' || !straight.ok || straight.kind !== 'assessment')
      throw new Error('unread')
    const text = writeAssessmentFile(straight.assessment, straight.questionnaire)
    expect(writeAssessmentFile(reading.assessment, reading.questionnaire)).toBe(text)
    expect(text.endsWith('}\n')).toBe(true)
    expect(text.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "format": "mizan/assessment",',
      '  "formatVersion": 2,',
      '  "assessment": {',
      '    "id": "5b6c0a52-7f0e-4f6e-9a53-0d3d4f7a1c11",',
    ])
  })

  it('half a surrogate pair becomes U+FFFD, so that the file can be read again', () => {
    const file = open(assessmentText)
    if (!file.ok || file.kind !== 'assessment') throw new Error('unread')
    const text = writeAssessmentFile({ ...file.assessment, subject: 'a\ud800b' }, file.questionnaire)
    expect(open(text)).toMatchObject({ ok: true, assessment: { subject: 'a\ufffdb' } })
  })

  it.each([NaN, Infinity, -Infinity])('%s is never written', (value) => {
    const file = open(assessmentText)
    if (!file.ok || file.kind !== 'assessment') throw new Error('unread')
    const answers: Assessment['answers'] = { 'L-01': { state: 'answered', value } }
    expect(() => writeAssessmentFile({ ...file.assessment, answers }, file.questionnaire)).toThrow(RangeError)
  })
})

describe('evidence files', () => {
  const file = { id: 'e1', name: 'photo.png', type: 'image/png', bytes: 5, sha256: 'ab'.repeat(32) } as const

  it('travel with the assessment and come back as they were', () => {
    const reading = open(assessmentText)
    if (!reading.ok || reading.kind !== 'assessment') throw new Error('unread')
    const answers: Assessment['answers'] = {
      'L-01': { state: 'answered', value: 'yes', files: [file], links: ['https://example.org/a?b=c'] },
    }
    const one = { ...reading.assessment, answers }
    const attachments = { e1: 'aGVsbG8=' }
    expect(open(writeAssessmentFile(one, reading.questionnaire, attachments))).toMatchObject({
      ok: true,
      assessment: one,
      attachments,
    })
  })
})

describe('questionnaire files', () => {
  it('read(write(x)) is x, translations included', () => {
    expect(open(writeQuestionnaireFile(visitors))).toEqual({
      ok: true,
      kind: 'questionnaire',
      name: 'test.json',
      questionnaire: visitors,
    })
  })
})

describe('file names', () => {
  it('name subject, questionnaire and date, in any script', () => {
    const head = { questionnaire: { id: 'quick-check', version: '1.0.0' }, date: '2026-01-31' }
    const named = (subject: string) =>
      fileName({ id: 'a', status: 'draft', createdAt: '', updatedAt: '', ...head, subject })
    expect(named('Embassy, Lima')).toBe('Embassy-Lima-quick-check-2026-01-31.json')
    expect(named('سفارة الرياض')).toBe('سفارة-الرياض-quick-check-2026-01-31.json')
    expect(named('x'.repeat(300))).toBe(`${'x'.repeat(40)}-quick-check-2026-01-31.json`)
  })

  it.each([
    [['../../etc/passwd'], 'etc-passwd.json'],
    [['CON'], 'mizanCON.json'],
    [['  ', '...'], 'mizan.json'],
    [['a\u202egnp.exe'], 'a-gnp-exe.json'],
    [['مُحَمَّد'], 'مُحَمَّد.json'],
  ])('%j becomes %s', (parts, name) => expect(safeFileName(parts, 'json')).toBe(name))

  it('law: whatever the subject, the name is short, visible and one path segment', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (parts) => {
        const name = safeFileName(parts, 'json')
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.json$/u)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190)
      }),
      { numRuns: 1000 },
    )
  })
})
