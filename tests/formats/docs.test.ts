import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { assessmentFileSchema } from '../../src/engine/assessment.ts'
import { backupSchema, encryptedBackupSchema } from '../../src/engine/backup.ts'
import { evidenceLimits } from '../../src/engine/evidence-limits.ts'
import { score } from '../../src/engine/score.ts'
import { checkTranslation } from '../../src/formats/read/check-translation.ts'
import { readers } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import { writeBackupFile } from '../../src/formats/write/backup.ts'
import { schemaFiles, writeJsonSchema } from '../../src/formats/write/json-schema.ts'
import { MARKING_LENGTH } from '../../src/report/marking.ts'
import { decryptBackup } from '../../src/ui/backup/encrypt-backup.ts'
import { withoutEnvelope } from '../../src/ui/backup/make-backup.ts'
import { logoLimits } from '../../src/ui/report/take-logo.ts'
import {
  assessmentText,
  backupText,
  encode,
  encryptedBackupText,
  open,
  questionnaireText,
  translationText,
} from './documents.ts'

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

describe('the examples in the format pages', () => {
  it('the questionnaire reads and scores as its page says', () => {
    const reading = open(questionnaireText)
    if (!reading.ok || reading.kind !== 'questionnaire') throw new Error('unread')
    const answers = {
      'V-01': { state: 'answered', value: 'yes' },
      'V-02': { state: 'answered', value: ['name', 'host'] },
      'N-01': { state: 'answered', value: 'partly' },
      'N-02': { state: 'answered', value: 30 },
    } as const
    const { domains, overall, headline } = score(reading.questionnaire, { answers })
    expect(domains['door']?.index).toBeCloseTo(8 / 9, 12)
    expect(domains['network']?.index).toBeCloseTo(3 / 4, 12)
    expect([overall.index, headline?.step]).toEqual([expect.closeTo(59 / 72, 12), 2])
    const capped = score(reading.questionnaire, { answers: { ...answers, 'V-01': { state: 'answered', value: 'no' } } })
    expect([capped.headline?.step, capped.caps[0]?.id]).toEqual([0, 'alone'])
  })

  it('the translation reads and fits the questionnaire', () => {
    const [base, words] = [open(questionnaireText), open(translationText)]
    if (!base.ok || base.kind !== 'questionnaire' || !words.ok || words.kind !== 'translation')
      throw new Error('unread')
    expect(checkTranslation(words.translation, base.questionnaire)).toEqual([])
  })

  it('the assessment reads and scores as its page says', () => {
    const reading = open(assessmentText)
    if (!reading.ok || reading.kind !== 'assessment') throw new Error('unread')
    const { overall } = score(reading.questionnaire, reading.assessment)
    expect([overall.index, overall.counts.applicable, overall.counts.notApplicable]).toEqual([1, 1, 1])
  })

  it('the backup reads, is what the writer writes, and is what the encrypted one holds', async () => {
    const reading = open(backupText)
    if (!reading.ok || reading.kind !== 'backup') throw new Error('unread')
    expect(reading.backup.assessments[0]?.assessment.subject).toBe('Harbour office')
    const plain = encode(backupText)
    expect(writeBackupFile(withoutEnvelope(reading.backup))).toEqual(plain)
    const envelope = open(encryptedBackupText)
    if (!envelope.ok || envelope.kind !== 'encrypted-backup') throw new Error('unread')
    expect(await decryptBackup(envelope.encrypted, 'orchid lantern gravel سبعة')).toEqual(plain)
  })

  it('the pages name every key of the formats', () => {
    const text = page('questionnaire-format/v1.md') + page('assessment-format/v2.md') + page('backup-format/v1.md')
    const keys = new Set<string>()
    const collect = (schema: unknown) => {
      if (typeof schema !== 'object' || schema === null) return
      if ('properties' in schema && schema.properties) for (const key of Object.keys(schema.properties)) keys.add(key)
      Object.values(schema).forEach(collect)
    }
    for (const file of schemaFiles) collect(JSON.parse(writeJsonSchema(file)))
    for (const schema of [assessmentFileSchema, backupSchema, encryptedBackupSchema]) collect(z.toJSONSchema(schema))
    const unnamed = [...keys].filter((key) => !text.includes(`\`${key}\``) && !text.includes(`"${key}"`))
    expect(unnamed).toEqual([])
  })
})

describe('the table of limits', () => {
  const rows = new Map(
    page('limits.md')
      .split('\n')
      .filter((line) => /^\|.*\d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, what, value]) => [what ?? '', Number((value ?? '').replaceAll(',', ''))]),
  )

  it('states every limit of the readers as the code has it', () => {
    const stated: Readonly<Record<keyof typeof limits, string>> = {
      fileBytes: 'bytes of any file but a backup',
      readingMilliseconds: 'milliseconds of reading one file',
      assessmentBytes: 'bytes of an assessment file',
      questionnaireBytes: 'bytes of a questionnaire or translation file',
      depth: 'lists and objects within each other',
      values: 'JSON values in one file but a backup',
      backupBytes: 'bytes of a backup, as it is and unpacked',
      backupMilliseconds: 'milliseconds of making or opening a backup',
      backupValues: 'JSON values in a backup',
      keys: 'keys of one object',
      questions: 'questions of a questionnaire',
      pdfAttachments: 'places in a PDF that are looked at for attached data',
      problems: 'problems reported for one file',
    }
    for (const [name, value] of Object.entries(limits))
      expect([name, rows.get(Reflect.get(stated, name))]).toEqual([name, value])
  })

  it('states every limit of a report’s logo and marking as the code has it', () => {
    expect(rows.get('bytes of a picture for the cover of a report')).toBe(logoLimits.bytes)
    expect(rows.get('pixels on a side of that picture')).toBe(logoLimits.side)
    expect(rows.get('pixels on a side of what is drawn from it')).toBe(logoLimits.drawn)
    expect(rows.get("characters of a report's marking")).toBe(MARKING_LENGTH)
  })

  it('states every limit of evidence as the code has it', () => {
    const stated: Readonly<Record<keyof typeof evidenceLimits, string>> = {
      fileBytes: 'bytes of an evidence file',
      filesOfAnswer: 'files beside an answer',
      linksOfAnswer: 'links beside an answer',
      linkCharacters: 'characters of a link',
      files: 'evidence files of an assessment',
      bytes: "bytes of an assessment's evidence files together",
    }
    for (const [name, value] of Object.entries(evidenceLimits))
      expect([name, rows.get(Reflect.get(stated, name))]).toEqual([name, value])
    expect((evidenceLimits.bytes / 3) * 4).toBeLessThan(limits.assessmentBytes * 0.6)
  })

  it('lets no reader have more bytes than any file may have, and no more than are needed', () => {
    const [backups, others] = [true, false].map((wanted) =>
      readers.filter(({ format }) => format.includes('backup') === wanted).map(({ mostBytes }) => mostBytes),
    )
    expect(limits.fileBytes).toBe(Math.max(...(others ?? [])))
    expect(limits.backupBytes).toBe(Math.max(...(backups ?? [])))
  })

  it('states every limit of the schemas as the schemas have it', () => {
    const text = [...schemaFiles.map(writeJsonSchema), JSON.stringify(z.toJSONSchema(assessmentFileSchema))].join('\n')
    const has = (key: string, what: string) => expect(text).toMatch(new RegExp(`"${key}": ?${rows.get(what)}\\b`))
    has('maxLength', 'characters of a note, a reason, evidence or a text answer')
    has('maxLength', 'characters of a paragraph')
    has('maxLength', 'characters of a name or a subject')
    expect(text).toContain(`{0,${(rows.get('characters of an id') ?? 0) - 1}}`)
    for (const what of [
      'domains',
      'sections of a domain',
      'questions of one domain or section',
      'steps of a scale',
      'choices of a question',
    ])
      has('maxItems', what)
    const encrypted = JSON.stringify(z.toJSONSchema(encryptedBackupSchema))
    expect(encrypted).toContain(`"minimum":${rows.get('iterations of PBKDF2, at least')}`)
    expect(encrypted).toContain(`"maximum":${rows.get('iterations of PBKDF2, at most')}`)
    expect(rows.size).toBe(34)
  })
})
