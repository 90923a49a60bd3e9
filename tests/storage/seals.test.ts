import { describe, expect, it } from 'vitest'
import { type Sealed, sealFits } from '../../src/engine/seal.ts'
import { checkLine, lineIsIntact } from '../../src/engine/verify.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { loadAssessment, saveAnswer } from '../../src/storage/assessments.ts'
import { loadAttachments } from '../../src/storage/evidence-files.ts'
import { saveQuestionnaire } from '../../src/storage/questionnaires.ts'
import { loadSealedLines, type SealedLine, sealAssessment, takeSealed } from '../../src/storage/seals.ts'
import { fileDigests, sha256 } from '../../src/storage/sha256.ts'
import type { Store } from '../../src/storage/store.ts'
import { createAssessment, deleteAssessment } from '../../src/storage/whole-assessments.ts'
import { questionnaire as locks } from '../engine/sealed-history.ts'
import { anAssessment, answered, aQuestionnaire, aStore, newName, okValue, stamp, summary } from './samples.ts'

const answers = { Q1: answered('Amal') } as const
const AT = '2026-02-03T10:00:00.000Z'
const UPDATED = anAssessment('a').updatedAt

async function withRounds(store: Store, ...ids: string[]): Promise<void> {
  for (const id of ids) okValue(await createAssessment(store, anAssessment(id, answers), aQuestionnaire(), summary))
}

const seal = (store: Store, id: string, updatedAt: string = UPDATED) =>
  sealAssessment(store, id, { updatedAt, at: AT }, sha256)

async function sealedOf(store: Store, id: string): Promise<Sealed> {
  const { assessment } = okValue(await loadAssessment(store, id))
  if (!assessment.seal) throw new Error(`${id} is not sealed`)
  return { ...assessment, seal: assessment.seal }
}

async function checked({ rounds, last }: SealedLine) {
  const all = rounds.map(async ({ attachments, ...round }) => ({ ...round, files: await fileDigests(attachments) }))
  return checkLine(await Promise.all(all), last, sha256)
}

async function lineOf(store: Store): Promise<SealedLine> {
  const [line] = okValue(await loadSealedLines(store, 'Embassy in Lima'))
  if (!line) throw new Error('no line')
  return line
}

describe('marking as final', () => {
  it('freezes the assessment and seals it behind the final before it', async () => {
    const store = await aStore()
    await withRounds(store, 'a', 'b')
    const first = okValue(await seal(store, 'a'))
    const second = okValue(await seal(store, 'b'))
    expect([first.previous, second.previous]).toEqual([null, first.digest])
    const { assessment, questionnaire, summary: kept } = okValue(await loadAssessment(store, 'a'))
    expect(assessment).toEqual({ ...anAssessment('a', answers), status: 'final', updatedAt: AT, seal: first })
    expect(kept).toEqual(summary)
    expect(await sealFits(await sealedOf(store, 'a'), questionnaire, sha256)).toBe(true)
    expect(await saveAnswer(store, 'a', 'Q1', undefined, stamp)).toEqual({ ok: false, reason: 'final' })
    expect(await seal(store, 'a', AT)).toEqual({ ok: false, reason: 'final' })
    expect(lineIsIntact(await checked(await lineOf(store)))).toBe(true)
  })

  it('does not seal what is gone, or what changed since it was looked at', async () => {
    const store = await aStore()
    await withRounds(store, 'a')
    expect(await seal(store, 'b')).toEqual({ ok: false, reason: 'missing' })
    okValue(await saveAnswer(store, 'a', 'Q1', answered('Nadia'), stamp))
    expect(await seal(store, 'a')).toEqual({ ok: false, reason: 'changed' })
    expect(okValue(await loadAssessment(store, 'a')).assessment.status).toBe('draft')
  })

  it('does not seal over an answer that arrives while the digest is computed', async () => {
    const store = await aStore()
    await withRounds(store, 'a')
    const late = async (text: string) => {
      okValue(await saveAnswer(store, 'a', 'Q1', answered('late'), { ...stamp, updatedAt: UPDATED }))
      return sha256(text)
    }
    const outcome = await sealAssessment(store, 'a', { updatedAt: UPDATED, at: AT }, late)
    expect(outcome).toEqual({ ok: false, reason: 'changed' })
    const { assessment } = okValue(await loadAssessment(store, 'a'))
    expect([assessment.status, assessment.answers]).toEqual(['draft', { Q1: answered('late') }])
  })

  it('in two tabs at once happens once, and never forks the line', async () => {
    const name = newName()
    const [one, other] = [await aStore({ name }), await aStore({ name })]
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    await withRounds(one, ...ids)
    const twice = await Promise.all(ids.flatMap((id) => [seal(one, id), seal(other, id)]))
    const reasons = twice.map((outcome) => (outcome.ok ? 'sealed' : outcome.reason))
    expect(reasons.filter((reason) => reason === 'sealed')).toHaveLength(6)
    expect(reasons.filter((reason) => reason === 'final')).toHaveLength(6)
    const line = await lineOf(other)
    expect(line.rounds).toHaveLength(6)
    expect(lineIsIntact(await checked(line))).toBe(true)
  })

  it('keeps the seal whole when a translation of the questionnaire comes later', async () => {
    const store = await aStore()
    await withRounds(store, 'a')
    okValue(await seal(store, 'a'))
    const title = 'Rápido'
    const es = {
      format: 'mizan/translation',
      formatVersion: 1,
      questionnaire: 'quick',
      version: '1.0.0',
      language: 'es',
      title,
    } as const
    okValue(await saveQuestionnaire(store, aQuestionnaire({ translations: { es: es } })))
    expect(lineIsIntact(await checked(await lineOf(store)))).toBe(true)
  })
})

describe('a line in the store', () => {
  it('tells that its newest round was taken away, and goes on behind it', async () => {
    const store = await aStore()
    await withRounds(store, 'a', 'b', 'c')
    okValue(await seal(store, 'a'))
    const { digest } = okValue(await seal(store, 'b'))
    okValue(await deleteAssessment(store, 'b'))
    expect((await checked(await lineOf(store))).faults).toEqual([{ kind: 'end', digest }])
    expect(okValue(await seal(store, 'c')).previous).toBe(digest)
    expect((await checked(await lineOf(store))).faults).toEqual([{ kind: 'gap', id: 'c', previous: digest }])
  })

  it('is told apart by subject and questionnaire', async () => {
    const store = await aStore()
    await withRounds(store, 'a')
    okValue(await createAssessment(store, anAssessment('b', {}, { subject: 'Other' }), aQuestionnaire(), summary))
    okValue(await seal(store, 'a'))
    expect(okValue(await seal(store, 'b')).previous).toBeNull()
    const lines = okValue(await loadSealedLines(store))
    expect(lines.map(({ subject, rounds }) => [subject, rounds.length]).sort()).toEqual([
      ['Embassy in Lima', 1],
      ['Other', 1],
    ])
  })
})

describe('a sealed file', () => {
  const bytes = 'AAAA'
  const ofLocks = { questionnaire: { id: 'locks', version: '1.0.0' } }
  const half = { 'L-02': answered('no') }
  const taken = { attachments: { e1: bytes }, otherId: 'other' }

  async function fileFrom(store: Store, id: string) {
    const { assessment, questionnaire } = okValue(await loadAssessment(store, id))
    const text = writeAssessmentFile(assessment, questionnaire, okValue(await loadAttachments(store, id)))
    const reading = readFile('sealed.json', new TextEncoder().encode(text))
    if (!reading.ok || reading.kind !== 'assessment') throw new Error('unread')
    return reading
  }

  async function aSealedFile() {
    const store = await aStore()
    const file = { id: 'e1', name: 'a.bin', type: '', bytes: 3, sha256: await sha256(new Uint8Array(3)) }
    const withFile = { 'L-01': { ...answered('yes'), files: [file] } }
    okValue(await createAssessment(store, anAssessment('a', withFile, ofLocks), locks, summary, { e1: bytes }))
    okValue(await seal(store, 'a'))
    return fileFrom(store, 'a')
  }

  it('is intact after it went out and came in elsewhere, evidence files and all', async () => {
    const { assessment, questionnaire } = await aSealedFile()
    const elsewhere = await aStore()
    okValue(await takeSealed(elsewhere, assessment, questionnaire, summary, taken))
    expect(okValue(await loadAssessment(elsewhere, 'a')).assessment).toEqual(assessment)
    expect(lineIsIntact(await checked(await lineOf(elsewhere)))).toBe(true)
  })

  it('keeps its id: the draft it came from goes on under another, files included', async () => {
    const { assessment, questionnaire } = await aSealedFile()
    const elsewhere = await aStore()
    okValue(await createAssessment(elsewhere, anAssessment('a', half, ofLocks), locks, summary, { e0: 'BBBB' }))
    expect(okValue(await takeSealed(elsewhere, assessment, questionnaire, summary, taken)).moved).toBe(true)
    expect(okValue(await loadAssessment(elsewhere, 'other')).assessment).toEqual(anAssessment('other', half, ofLocks))
    expect(okValue(await loadAttachments(elsewhere, 'other'))).toEqual({ e0: 'BBBB' })
    expect(okValue(await loadAttachments(elsewhere, 'a'))).toEqual({ e1: bytes })
    expect(lineIsIntact(await checked(await lineOf(elsewhere)))).toBe(true)
  })

  it('never takes the place of another final', async () => {
    const { assessment, questionnaire } = await aSealedFile()
    const elsewhere = await aStore()
    await withRounds(elsewhere, 'a')
    okValue(await seal(elsewhere, 'a'))
    const before = await sealedOf(elsewhere, 'a')
    expect(await takeSealed(elsewhere, assessment, questionnaire, summary, taken)).toEqual({
      ok: false,
      reason: 'exists',
    })
    expect(await sealedOf(elsewhere, 'a')).toEqual(before)
    expect(okValue(await loadAttachments(elsewhere, 'a'))).toEqual({})
  })
})
