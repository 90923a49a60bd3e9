import { sha256 } from '../../src/engine/sha256.ts'
import { checkDigests } from '../../src/formats/read/check-attachments.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import type { LocatedProblem } from '../../src/formats/read/problem.ts'
import {
  assessmentText,
  backupText,
  encode,
  encryptedBackupText,
  open,
  questionnaireText,
  translationText,
} from './documents.ts'
import { pdfWithData } from './pdf/pdf-with-data.ts'

export const problemsOf = (text: string): readonly LocatedProblem[] => {
  const reading = open(text)
  return reading.ok ? [] : reading.problems
}
const problemsIn = (bytes: Uint8Array): readonly LocatedProblem[] => {
  const reading = readFile('x', bytes)
  return reading.ok ? [] : reading.problems
}
export const edit = (text: string, from: string | RegExp, to: string) => {
  const edited = text.replace(from, to)
  if (edited === text) throw new Error(`nothing to edit: ${from}`)
  return edited
}
export const inQuestionnaire = (from: string | RegExp, to: string) => problemsOf(edit(questionnaireText, from, to))
export const inAssessment = (from: string | RegExp, to: string) => problemsOf(edit(assessmentText, from, to))
export const repeat = (count: number, item: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join(',')

/** One way to bring about every problem: its code and the file that has it. */
export const CASES: readonly (readonly [LocatedProblem['code'], () => readonly LocatedProblem[]])[] = [
  ['file-empty', () => problemsOf('')],
  ['not-utf8', () => problemsIn(new Uint8Array([0xff, 0xfe]))],
  ['pdf-without-data', () => problemsIn(encode('%PDF-1.7\n%%EOF'))],
  ['pdf-without-data', () => problemsIn(pdfWithData(encode(backupText)))],
  [
    'pdf-changed',
    () => {
      const bytes = Uint8Array.from(pdfWithData(encode(assessmentText)))
      const at = Buffer.from(bytes).indexOf('Harbour office')
      bytes[at] = 'h'.charCodeAt(0)
      return problemsIn(bytes)
    },
  ],
  ['file-too-large', () => inQuestionnaire('"minutes"', `${' '.repeat(limits.questionnaireBytes)}"minutes"`)],
  ['json-syntax', () => problemsOf('{"format": }')],
  ['json-too-deep', () => problemsOf('['.repeat(40))],
  ['json-too-many-values', () => problemsOf(`[${'0,'.repeat(limits.values)}0]`)],
  ['json-too-many-keys', () => problemsOf(`{${repeat(limits.keys + 1, (at) => `"k${at}":0`)}}`)],
  ['duplicate-key', () => inQuestionnaire('"id": "visitors"', '"id": "visitors", "id": "other"')],
  ['reserved-key', () => inQuestionnaire('"minutes"', '"__proto__"')],
  ['lone-surrogate', () => inQuestionnaire('Visitors in', '\\ud800 in')],
  ['number-too-large', () => inQuestionnaire('"minutes": 3', '"minutes": 3e999')],
  ['not-a-mizan-file', () => problemsOf('{"format": "other/thing"}')],
  ['not-a-mizan-file', () => problemsOf('[1]')],
  ['format-newer', () => inQuestionnaire('"formatVersion": 1', '"formatVersion": 2')],
  ['format-newer', () => problemsOf(assessmentText.replaceAll('"formatVersion": 2', '"formatVersion": 3'))],
  ['format-newer', () => inAssessment('"formatVersion": 1', '"formatVersion": 2')],
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
  ['bad-digest', () => inAssessment('"value": "yes"', `"value": "yes", "files": [${evidence('"sha256": "AB"')}]`)],
  ['bad-base64', () => inEncrypted(/"nonce": ".*"/, '"nonce": "AAAA"')],
  ['number-below', () => inEncrypted('"iterations": 600000', '"iterations": 1')],
  ['number-above', () => inEncrypted('"iterations": 600000', '"iterations": 4000000000')],
  ['backup-changed', () => problemsOf(edit(backupText, 'New locks', 'New socks'))],
  ['backup-changed', () => problemsOf(edit(backupText, '"scope": "everything"', '"scope":"everything"'))],
  ['backup-changed', () => problemsOf(edit(encryptedBackupText, '"iterations": 600000', '"iterations": 600001'))],
  ['backup-questionnaire', () => inBackup('"version": "1.0.0"', '"version": "1.0.1"')],
  ['duplicate-id', () => inBackup(/("roadmaps": \[\n)([\s\S]*?\n {4}})\n/, '$1$2,\n$2\n')],
  [
    'format-newer',
    () => problemsOf(edit(backupText, '"formatVersion": 1,\n  "digest"', '"formatVersion": 2,\n  "digest"')),
  ],
  ['bad-address', () => inAssessment('"value": "yes"', '"value": "yes", "links": ["javascript:alert(1)"]')],
  ['bad-type', () => inAssessment('"value": "yes"', `"value": "yes", "files": [${evidence('"type": "a b"')}]`)],
  ['attachment-without-answer', () => inAssessment('"assessment": {', '"attachments": { "e1": "" }, "assessment": {')],
  [
    'attachment-size',
    () =>
      problemsOf(
        edit(
          edit(assessmentText, '"value": "yes"', `"value": "yes", "files": [${evidence()}]`),
          '"assessment": {',
          '"attachments": { "e1": "aGVsbG8h" }, "assessment": {',
        ),
      ),
  ],
  [
    'attachment-changed',
    () => {
      const reading = open(edit(assessmentText, '"value": "yes"', `"value": "yes", "files": [${evidence()}]`))
      if (!reading.ok || reading.kind !== 'assessment') return []
      return checkDigests(reading.assessment, new Map([['e1', 'f'.repeat(64)]]))
    },
  ],
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
  [
    'cap-outside-domain',
    () => inQuestionnaire('"questions": "must"', '"domain": "door", "questions": ["V-01", "N-01"]'),
  ],
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

/** What is wrong with a backup that says the right digest of something wrong. */
const redigested = (text: string) => {
  const rest = text.slice(text.indexOf('\n  "', text.indexOf('"digest"')) + 1)
  return problemsOf(edit(text, /"digest": ".*"/, `"digest": "${sha256(encode(rest))}"`))
}
const inBackup = (from: string | RegExp, to: string) => redigested(edit(backupText, from, to))
const inEncrypted = (from: string | RegExp, to: string) => redigested(edit(encryptedBackupText, from, to))

/** An evidence file of five bytes as an answer names it, with one field written otherwise. */
function evidence(other = '"bytes": 5') {
  const fields = [
    '"id": "e1"',
    '"name": "a.txt"',
    '"type": "text/plain"',
    '"bytes": 5',
    `"sha256": "${'ab'.repeat(32)}"`,
  ]
  const key = other.slice(0, other.indexOf(':'))
  return `{ ${fields.map((field) => (field.startsWith(`${key}:`) ? other : field)).join(', ')} }`
}
