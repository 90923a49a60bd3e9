import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/engine/score.ts'
import { checkTranslation } from '../../src/formats/read/check-translation.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import { loadProblemWords, loadWords } from '../../src/i18n/index.ts'
import {
  assessmentText,
  assessmentV1Text,
  encode,
  open,
  openDocument,
  questionnaireText,
  translationText,
} from './documents.ts'
import { CASES, edit, inAssessment, inQuestionnaire, repeat } from './problem-cases.ts'

const words = await loadWords('en')
const { f } = words
const english = await loadProblemWords(words)
const arabic = await loadProblemWords(await loadWords('ar'))
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

it('a file of version 1 opens, and says the same as one of version 2', () => {
  const [old, current] = [open(assessmentV1Text), open(assessmentText)]
  expect(assessmentV1Text).toContain('"formatVersion": 1,\n  "assessment"')
  expect(old.ok).toBe(true)
  expect(old).toEqual(current)
})

describe('reading files', () => {
  it('knows each kind by what the file says, whatever its name', () => {
    expect(
      [questionnaireText, assessmentText, translationText].map((text) => readFile('photo.png', encode(text))),
    ).toMatchObject([
      { ok: true, kind: 'questionnaire', name: 'photo.png', questionnaire: { id: 'visitors' } },
      { ok: true, kind: 'assessment', assessment: { subject: 'Harbour office' }, questionnaire: { id: 'locks' } },
      { ok: true, kind: 'translation', translation: { language: 'ar' } },
    ])
  })

  it.each(CASES)('%s is found where it is, and worded in both languages', (code, cause) => {
    const found = cause()
    const problem = found.find((one) => one.code === code)
    expect(found.map((one) => one.code)).toContain(code)
    if (!problem) return
    for (const m of [english, arabic]) {
      const sentence = m.sentence(problem)
      expect(sentence.length).toBeGreaterThan(15)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
      expect(sentence).toMatch(/[.)]$/)
    }
    if (
      !['file-empty', 'not-utf8', 'pdf-without-data', 'pdf-changed', 'file-too-large', 'attachment-changed'].includes(
        code,
      )
    )
      expect(problem.line).toBeGreaterThan(0)
  })

  it('every code has a case here and a sentence in each language', () => {
    const covered = new Set<string>(CASES.map(([code]) => code))
    expect(Object.keys(english.what).filter((code) => !covered.has(code))).toEqual([])
    expect(Object.keys(arabic.what).sort()).toEqual(Object.keys(english.what).sort())
  })

  it('a sentence says the line, the column, the question and what to do', () => {
    const [problem] = inQuestionnaire('"op": "atLeast"', '"op": "above"')
    if (!problem) throw new Error('not found')
    const line = questionnaireText.split('\n').findIndex((text) => text.includes('"op": "atLeast"')) + 1
    expect(plain(english.sentence(problem))).toBe(
      `Line ${line}, column 47, question N-02: op must be one of: is, isNot, atLeast, atMost, includes.`,
    )
    expect(plain(arabic.sentence(problem))).toMatch(new RegExp(`^السطر ${f.number(line)}، العمود 47، السؤال N-02: `))
  })

  it('a missing key is shown where it should be: at the object that lacks it', () => {
    const [problem] = inQuestionnaire('"scale": "three",\n          "weight"', '"weight"')
    expect(problem).toMatchObject({
      code: 'missing',
      place: { kind: 'question', id: 'V-01' },
      params: { field: 'scale' },
    })
    expect(problem?.line).toBe(questionnaireText.split('\n').findIndex((text) => text.includes('"type": "single"')))
  })

  it('a large file with many problems at its end is refused within a second', () => {
    const start = performance.now()
    const extra = repeat(60, (at) => `"extra${at}": 1`)
    const found = inQuestionnaire('"minutes"', `${'\n'.repeat(limits.questionnaireBytes / 2)} ${extra}, "minutes"`)
    expect(found.at(-1)).toMatchObject({ code: 'unknown-key', line: limits.questionnaireBytes / 2 + 10 })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('problems come in the order of the file, at most 50', () => {
    const extra = repeat(60, (at) => `"extra${at}": 1`)
    const found = inQuestionnaire('"minutes": 3', `"extra": 1, "minutes": "3", ${extra}`)
    expect(found).toHaveLength(limits.problems)
    expect(found.map((problem) => problem.code).slice(0, 3)).toEqual(['unknown-key', 'wrong-type', 'unknown-key'])
    const columns = found.map((problem) => problem.column ?? 0)
    expect(columns).toEqual([...columns].sort((a, b) => a - b))
  })
})

describe('reading assessments', () => {
  it('an answer to a question that is no longer asked is kept in a continued round', () => {
    const moved = edit(assessmentText, '"L-01": { "state"', '"L-99": { "state"')
    const continued = open(edit(moved, '"status"', '"previous": "round-1", "status"'))
    expect(continued).toMatchObject({ ok: true, assessment: { answers: { 'L-99': { value: 'yes' } } } })
  })

  it('blank values are kept: somebody may be in the middle of a word', () => {
    const text = edit(questionnaireText, '"domains"', '"license": "x", "domains"')
    const questionnaire: unknown = JSON.parse(text)
    const file = (answers: object) => ({
      ...JSON.parse(assessmentText),
      questionnaire,
      assessment: {
        ...JSON.parse(assessmentText).assessment,
        questionnaire: { id: 'visitors', version: '1.0.0' },
        answers,
      },
    })
    const answers = {
      'V-02': { state: 'answered', value: [] },
      'N-02': { state: 'answered', value: -5 },
      'N-03': { state: 'answered', value: '' },
      'N-01': { state: 'unanswered', note: 'ask Ada' },
    }
    expect(openDocument(file(answers))).toMatchObject({ ok: true, assessment: { answers } })
    expect(openDocument(file({ 'V-02': { state: 'answered', value: ['name', 'badge'] } }))).toMatchObject({
      problems: [
        {
          code: 'unknown-option',
          path: ['assessment', 'answers', 'V-02', 'value', 1],
          place: { kind: 'question', id: 'V-02' },
        },
      ],
    })
  })

  it('problems of the embedded questionnaire keep their place in the file', () => {
    expect(inAssessment('"scale": "yn" },', '"scale": "zz" },')).toMatchObject([
      {
        code: 'unknown-scale',
        path: ['questionnaire', 'domains', 0, 'questions', 0, 'scale'],
        place: { kind: 'question', id: 'L-01' },
      },
    ])
  })
})

describe('translations', () => {
  it('a translation is checked against its questionnaire', () => {
    const [base, words] = [open(questionnaireText), open(translationText)]
    if (!base.ok || base.kind !== 'questionnaire' || !words.ok || words.kind !== 'translation')
      throw new Error('unread')
    expect(checkTranslation(words.translation, base.questionnaire)).toEqual([])
    const strange = {
      ...words.translation,
      scales: { three: { never: { label: 'x' } } },
      levels: { shut: { title: 'x' } },
    }
    expect(checkTranslation(strange, base.questionnaire).map((problem) => problem.path)).toEqual([
      ['scales', 'three', 'never'],
      ['levels', 'shut'],
    ])
  })
})

describe('what is accepted can be scored', () => {
  it('law: a damaged file is refused with places, or accepted and scored; nothing throws, nothing is changed', () => {
    const texts = [questionnaireText, assessmentText, translationText].map((text) => JSON.stringify(JSON.parse(text)))
    const damage = fc.record({
      at: fc.nat(5000),
      cut: fc.nat(3),
      put: fc.constantFrom(
        'x',
        ' words ',
        '',
        '"',
        ',',
        '}',
        '0',
        '1e999',
        'null',
        '"x"',
        '[]',
        '{}',
        '\\',
        '-1',
        '"id"',
        '\u202e',
        'true',
      ),
    })
    let accepted = 0
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 2 }), (text, damages) => {
        const damaged = damages.reduce((now, { at, cut, put }) => {
          const start = at % now.length
          return now.slice(0, start) + put + now.slice(start + cut)
        }, text)
        const reading = open(damaged)
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0)
          for (const problem of reading.problems) expect(english.sentence(problem)).not.toMatch(/undefined|NaN/)
          return
        }
        accepted++
        if (reading.kind !== 'questionnaire' && reading.kind !== 'assessment') return
        const result = score(
          reading.questionnaire,
          reading.kind === 'assessment' ? reading.assessment : { answers: {} },
        )
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/)
      }),
      { numRuns: 2000 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})
