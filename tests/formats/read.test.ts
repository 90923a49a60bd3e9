import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/engine/score.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import type { LocatedProblem } from '../../src/formats/read/problem.ts'
import { checkTranslation } from '../../src/formats/read/translation.ts'
import { loadWords } from '../../src/i18n/index.ts'
import { assessmentText, encode, open, openDocument, questionnaireText, translationText } from './documents.ts'

const { m: english, f } = await loadWords('en')
const { m: arabic } = await loadWords('ar')
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

const problemsOf = (text: string): readonly LocatedProblem[] => {
  const reading = open(text)
  return reading.ok ? [] : reading.problems
}
const edit = (text: string, from: string | RegExp, to: string) => {
  const edited = text.replace(from, to)
  if (edited === text) throw new Error(`nothing to edit: ${from}`)
  return edited
}
const inQuestionnaire = (from: string | RegExp, to: string) => problemsOf(edit(questionnaireText, from, to))
const inAssessment = (from: string | RegExp, to: string) => problemsOf(edit(assessmentText, from, to))
const repeat = (count: number, item: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join(',')

/** One way to bring about every problem: its code and the file that has it. */
const CASES: readonly (readonly [LocatedProblem['code'], () => readonly LocatedProblem[]])[] = [
  ['file-empty', () => problemsOf('')],
  [
    'not-utf8',
    () => {
      const reading = readFile('x', new Uint8Array([0xff, 0xfe]))
      return reading.ok ? [] : reading.problems
    },
  ],
  ['file-too-large', () => inQuestionnaire('"minutes"', `${' '.repeat(limits.questionnaireBytes)}"minutes"`)],
  ['json-syntax', () => problemsOf('{"format": }')],
  ['json-too-deep', () => problemsOf('['.repeat(40))],
  ['json-too-many-values', () => problemsOf(`[${'0,'.repeat(limits.values)}0]`)],
  ['duplicate-key', () => inQuestionnaire('"id": "visitors"', '"id": "visitors", "id": "other"')],
  ['reserved-key', () => inQuestionnaire('"minutes"', '"__proto__"')],
  ['lone-surrogate', () => inQuestionnaire('Visitors in', '\\ud800 in')],
  ['number-too-large', () => inQuestionnaire('"minutes": 3', '"minutes": 3e999')],
  ['not-a-mizan-file', () => problemsOf('{"format": "other/thing"}')],
  ['not-a-mizan-file', () => problemsOf('[1]')],
  ['format-newer', () => inQuestionnaire('"formatVersion": 1', '"formatVersion": 2')],
  ['format-newer', () => problemsOf(assessmentText.replaceAll('"formatVersion": 1', '"formatVersion": 2'))],
  ['missing', () => inQuestionnaire(/ *"purpose".*\n/, '')],
  ['missing', () => inQuestionnaire('"type": "single",', '')],
  ['unknown-key', () => inQuestionnaire('"minutes"', '"minuets"')],
  ['wrong-type', () => inQuestionnaire('"minutes": 3', '"minutes": "3"')],
  ['not-one-of', () => inQuestionnaire('"type": "single"', '"type": "sngle"')],
  ['not-one-of', () => inQuestionnaire('"op": "atLeast"', '"op": "above"')],
  ['empty-text', () => inQuestionnaire('"title": "Visitors in the office"', '"title": ""')],
  ['too-long', () => inQuestionnaire('Visitors in the office', 'x'.repeat(301))],
  ['too-few', () => inQuestionnaire('[[30, 1], [365, 0]]', '[[30, 1]]')],
  ['too-many', () => inQuestionnaire('[[30, 1], [365, 0]]', `[${repeat(51, (at) => `[${at}, 0]`)}]`)],
  ['number-below', () => inQuestionnaire('"weight": 2', '"weight": 0')],
  ['number-above', () => inQuestionnaire('"from": 0.8', '"from": 8')],
  ['bad-form', () => inAssessment('"value": "yes"', '"value": true')],
  ['bad-id', () => inQuestionnaire('"id": "visitors"', '"id": "our visitors"')],
  ['bad-id', () => inAssessment('"L-01": { "state"', '"L 01": { "state"')],
  ['reserved-id', () => inQuestionnaire('"id": "visitors"', '"id": "constructor"')],
  ['bad-language', () => inQuestionnaire('"language": "en"', '"language": "English"')],
  ['bad-version', () => inQuestionnaire('"version": "1.0.0"', '"version": "1"')],
  ['bad-date', () => inAssessment('"date": "2026-01-31"', '"date": "31.1.2026"')],
  ['impossible-date', () => inAssessment('"date": "2026-01-31"', '"date": "2026-02-30"')],
  ['bad-time', () => inAssessment('09:42:10Z', '09:42')],
  ['hidden-character', () => inQuestionnaire('Visitors in the office', 'Visitors \u202ein the office')],
  [
    'too-many-questions',
    () => {
      const domain = (at: number) =>
        `{"id":"d${at}","title":"D","questions":[${repeat(501, (n) => `{"type":"single","scale":"three","id":"q${at}-${n}","text":"Q"}`)}]}`
      return inQuestionnaire('"domains": [', `"domains": [${repeat(10, domain)},`)
    },
  ],
  [
    'other-questionnaire',
    () => inAssessment('{ "id": "locks", "version": "1.0.0" }', '{ "id": "locks", "version": "1.0.1" }'),
  ],
  ['answer-without-question', () => inAssessment('"L-01": { "state"', '"L-99": { "state"')],
  ['wrong-answer', () => inAssessment('"value": "yes"', '"value": 1')],
  ['unknown-option', () => inAssessment('"value": "yes"', '"value": "maybe"')],
  ['unknown-target', () => inAssessment('"status"', '"target": "moon", "status"')],
  ['unknown-fact', () => inAssessment('"status"', '"classification": { "size": "small" }, "status"')],
  ['translation-of-other', () => inEmbedded('"version": "1.0.0"', '"version": "2.0.0"')],
  ['translation-language', () => inEmbedded('"language": "ar"', '"language": "fa"')],
  ['translation-of-own-language', () => inEmbedded('"language": "ar"', '"language": "en"', 'en')],
  ['translation-unknown-id', () => inEmbedded('"V-01"', '"V-10"')],
  ['band-needs-from', () => inQuestionnaire(', "from": 0.8', '')],
  ['bands-not-ascending', () => inQuestionnaire('[365, 0]', '[20, 0]')],
  ['bands-start-at-zero', () => inQuestionnaire('"from": 0 }', '"from": 0.1 }')],
  ['bands-turn', () => inQuestionnaire('[[30, 1], [365, 0]]', '[[30, 1], [60, 0], [90, 0.5], [365, 0]]')],
  ['caps-need-levels', () => inQuestionnaire(/"levels": \{[\s\S]*?\]\s*\},/, '')],
  ['headline-needs-levels', () => inQuestionnaire(/"levels": \{[\s\S]*?\]\s*\},/, '')],
  [
    'condition-cycle',
    () =>
      inQuestionnaire(
        '"question": "N-01", "op": "atLeast", "value": 1',
        '"question": "N-02", "op": "atLeast", "value": 1',
      ),
  ],
  ['condition-needs-number', () => inQuestionnaire('"op": "atLeast", "value": 1', '"op": "atLeast", "value": "yes"')],
  ['condition-op-unfit', () => inQuestionnaire('"question": "N-01", "op"', '"question": "V-02", "op"')],
  ['condition-too-deep', () => inQuestionnaire(/("when": )(\{.*?\})/, `$1${'{"not":'.repeat(21)}$2${'}'.repeat(21)}`)],
  ['condition-unknown-option', () => inQuestionnaire('"op": "atLeast", "value": 1', '"op": "is", "value": "maybe"')],
  ['duplicate-id', () => inQuestionnaire('"id": "N-02"', '"id": "N-01"')],
  [
    'first-step-asks',
    () =>
      inQuestionnaire(
        /"model": "bands",\s*"steps": \[[^\]]*\]/,
        '"model": "tier", "met": 1, "steps": [{"id":"open","title":"A","tier":1},{"id":"b","title":"B","tier":2}]',
      ),
  ],
  [
    'tier-needs-met',
    () =>
      inQuestionnaire(
        /"model": "bands",\s*"steps": \[[^\]]*\]/,
        '"model": "tier", "steps": [{"id":"open","title":"A"},{"id":"b","title":"B","tier":2}]',
      ),
  ],
  ['min-above-max', () => inQuestionnaire('"min": 0,', '"min": 10, "max": 5,')],
  ['no-points', () => problemsOf(questionnaireText.replaceAll('"points": 1', '"points": 0'))],
  ['no-questions', () => inQuestionnaire('"domains": [', '"domains": [{ "id": "void", "title": "Void" },')],
  [
    'nothing-scored',
    () =>
      inQuestionnaire(
        /"domains": \[[\s\S]*?\],\n {2}"scoring"/,
        '"domains": [{"id":"d","title":"D","questions":[{"type":"text","id":"t","text":"T"}]}],\n  "scoring"',
      ),
  ],
  [
    'questions-and-sections',
    () =>
      inQuestionnaire(
        '"id": "door",',
        '"id": "door", "sections": [{"id":"s","title":"S","questions":[{"type":"text","id":"t","text":"T"}]}],',
      ),
  ],
  ['rollup-needs-groups', () => inQuestionnaire('"rollup": "domains"', '"rollup": "groups"')],
  ['rollup-needs-sections', () => inQuestionnaire('"id": "door",', '"id": "door", "rollup": "sections",')],
  ['score-falls', () => inQuestionnaire('"value": 2, "label": "Yes"', '"value": 2, "score": 0.2, "label": "Yes"')],
  ['steps-not-ascending', () => inQuestionnaire('"value": 2, "label": "Yes"', '"value": 1, "label": "Yes"')],
  [
    'unknown-domain',
    () => inQuestionnaire('"scoring": {', '"groups": [{"id":"g","title":"G","domains":["attic"]}], "scoring": {'),
  ],
  [
    'unknown-framework',
    () => inQuestionnaire('"must": true', '"must": true, "references": [{"framework":"iso","ref":"1"}]'),
  ],
  ['unknown-level', () => inQuestionnaire('"limit": "open"', '"limit": "ajar"')],
  ['unknown-profile', () => inQuestionnaire('"must": true', '"must": true, "minimums": {"gold": 1}')],
  ['unknown-question', () => inQuestionnaire('"question": "N-01"', '"question": "N-99"')],
  ['unknown-scale', () => inQuestionnaire('"scale": "three"', '"scale": "four"')],
  ['unknown-step', () => inQuestionnaire('"must": true', '"must": true, "descriptors": {"maybe": "Sometimes."}')],
  ['weight-too-small', () => inQuestionnaire('"weight": 2', '"weight": 1e-9')],
]

function inEmbedded(from: string, to: string, language = 'ar') {
  const translation = edit(translationText, from, to)
  return inQuestionnaire('"minutes": 3,', `"minutes": 3, "translations": { "${language}": ${translation} },`)
}

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
      const sentence = m.problems.sentence(problem)
      expect(sentence.length).toBeGreaterThan(15)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
      expect(sentence).toMatch(/[.)]$/)
    }
    if (!['file-empty', 'not-utf8', 'file-too-large'].includes(code)) expect(problem.line).toBeGreaterThan(0)
  })

  it('every code has a case here and a sentence in each language', () => {
    const covered = new Set<string>(CASES.map(([code]) => code))
    expect(Object.keys(english.problems.what).filter((code) => !covered.has(code))).toEqual([])
    expect(Object.keys(arabic.problems.what).sort()).toEqual(Object.keys(english.problems.what).sort())
  })

  it('a sentence says the line, the column, the question and what to do', () => {
    const [problem] = inQuestionnaire('"op": "atLeast"', '"op": "above"')
    if (!problem) throw new Error('not found')
    const line = questionnaireText.split('\n').findIndex((text) => text.includes('"op": "atLeast"')) + 1
    expect(plain(english.problems.sentence(problem))).toBe(
      `Line ${line}, column 47, question N-02: op must be one of: is, isNot, atLeast, atMost, includes.`,
    )
    expect(plain(arabic.problems.sentence(problem))).toMatch(
      new RegExp(`^السطر ${f.number(line)}، العمود 47، السؤال N-02: `),
    )
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
          for (const problem of reading.problems)
            expect(english.problems.sentence(problem)).not.toMatch(/undefined|NaN/)
          return
        }
        accepted++
        if (reading.kind === 'translation') return
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
