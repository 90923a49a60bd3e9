import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import {
  listAssessments,
  loadAssessment,
  saveAnswer,
  saveAnswers,
  updateAssessment,
} from '../../src/storage/assessments.ts'
import { keepEvidenceFile, loadAttachments, loadEvidenceFile } from '../../src/storage/evidence-files.ts'
import { renameSubject } from '../../src/storage/rename-subject.ts'
import { createAssessment, deleteAssessment, restoreAssessment } from '../../src/storage/whole-assessments.ts'
import { naughtyStrings } from '../formats/corpora.ts'
import { anAssessment, answered, aQuestionnaire, aStore, okValue, stamp, summary } from './samples.ts'

const answers = { Q1: answered('yes', 'seen'), Q2: { state: 'not-sure' } } as const

async function aStoreWith(...ids: string[]) {
  const store = await aStore()
  for (const id of ids) okValue(await createAssessment(store, anAssessment(id, answers), aQuestionnaire(), summary))
  return store
}

describe('assessments in the store', () => {
  it('come back exactly as they went in, with their questionnaire and summary', async () => {
    const store = await aStoreWith('a', 'b')
    expect(okValue(await loadAssessment(store, 'a'))).toEqual({
      assessment: anAssessment('a', answers),
      questionnaire: aQuestionnaire(),
      summary,
    })
  })

  it('are still there after the store was closed and opened again', async () => {
    const name = 'reopened'
    const first = await aStore({ name })
    okValue(await createAssessment(first, anAssessment('a', answers), aQuestionnaire(), summary))
    first.close()
    expect(okValue(await loadAssessment(await aStore({ name }), 'a')).assessment.answers).toEqual(answers)
  })

  it('are listed newest first, without their answers', async () => {
    const store = await aStore()
    for (const [id, date] of [
      ['old', '2024-05-01'],
      ['new', '2026-05-01'],
      ['mid', '2025-05-01'],
    ] as const)
      okValue(await createAssessment(store, anAssessment(id, answers, { date }), aQuestionnaire(), summary))
    const rows = okValue(await listAssessments(store))
    expect(rows.map((row) => row.id)).toEqual(['new', 'mid', 'old'])
    expect(rows.every((row) => !('answers' in row) && row.summary.index === 0.5)).toBe(true)
  })

  it('a second assessment with the same id is refused and changes nothing', async () => {
    const store = await aStoreWith('a')
    const outcome = await createAssessment(
      store,
      anAssessment('a', {}, { subject: 'Other' }),
      aQuestionnaire(),
      summary,
    )
    expect(outcome).toEqual({ ok: false, reason: 'exists' })
    expect(okValue(await loadAssessment(store, 'a')).assessment).toEqual(anAssessment('a', answers))
  })

  it('an unknown assessment is missing, not empty', async () => {
    expect(await loadAssessment(await aStore(), 'nowhere')).toEqual({ ok: false, reason: 'missing' })
  })

  it('keep one row per answer: a saved answer leaves its neighbours and other assessments alone', async () => {
    const store = await aStoreWith('a', 'ab')
    okValue(await saveAnswer(store, 'a', 'Q2', answered('no'), stamp))
    okValue(await saveAnswer(store, 'a', 'Q1', undefined, stamp))
    const { assessment, summary: kept } = okValue(await loadAssessment(store, 'a'))
    expect(assessment.answers).toEqual({ Q2: answered('no') })
    expect([assessment.updatedAt, kept.index]).toEqual([stamp.updatedAt, 0.6])
    expect(okValue(await loadAssessment(store, 'ab')).assessment).toEqual(anAssessment('ab', answers))
  })

  it('answers of an assessment that is gone are refused, so that none is orphaned', async () => {
    const store = await aStoreWith('a')
    okValue(await deleteAssessment(store, 'a'))
    expect(await saveAnswer(store, 'a', 'Q1', answered('yes'), stamp)).toEqual({ ok: false, reason: 'missing' })
    okValue(await createAssessment(store, anAssessment('a'), aQuestionnaire(), summary))
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual({})
  })

  it('nothing of a final assessment can be changed, by whatever function', async () => {
    const store = await aStore()
    const final = anAssessment('a', answers, { status: 'final' })
    okValue(await createAssessment(store, final, aQuestionnaire(), summary, { e1: 'AAAA' }))
    const refused = { ok: false, reason: 'final' }
    expect(await saveAnswer(store, 'a', 'Q1', undefined, stamp)).toEqual(refused)
    expect(await updateAssessment(store, 'a', { date: '2020-01-01' })).toEqual(refused)
    expect(await updateAssessment(store, 'a', { target: null, ...stamp })).toEqual(refused)
    expect(await renameSubject(store, final.subject, 'Other')).toEqual(refused)
    expect(await keepEvidenceFile(store, 'a', 'e1', 'BBBB')).toEqual(refused)
    expect(await createAssessment(store, final, aQuestionnaire(), summary)).toEqual({ ok: false, reason: 'exists' })
    expect(okValue(await loadAssessment(store, 'a'))).toMatchObject({ assessment: final, summary })
    expect(okValue(await loadAttachments(store, 'a'))).toEqual({ e1: 'AAAA' })
  })

  it('a subject gets another name in every round or in none', async () => {
    const store = await aStoreWith('a', 'b')
    okValue(await createAssessment(store, anAssessment('c', {}, { subject: 'Other' }), aQuestionnaire(), summary))
    okValue(await renameSubject(store, 'Embassy in Lima', 'Consulate'))
    const names = async () =>
      Object.fromEntries(okValue(await listAssessments(store)).map((row) => [row.id, row.subject]))
    expect(await names()).toEqual({ a: 'Consulate', b: 'Consulate', c: 'Other' })
    const final = anAssessment('d', {}, { subject: 'Consulate', status: 'final' })
    okValue(await createAssessment(store, final, aQuestionnaire(), summary))
    expect(await renameSubject(store, 'Consulate', 'Third')).toEqual({ ok: false, reason: 'final' })
    expect(await names()).toEqual({ a: 'Consulate', b: 'Consulate', c: 'Other', d: 'Consulate' })
  })

  it('fields beside the answers can be changed, and optional ones taken away', async () => {
    const store = await aStoreWith('a')
    const patch = { subject: 'Consulate', annotation: 'moved', target: 'plan', classification: { size: 'small' } }
    okValue(await updateAssessment(store, 'a', { ...patch, ...stamp }))
    expect(okValue(await loadAssessment(store, 'a')).assessment).toMatchObject({ ...patch, updatedAt: stamp.updatedAt })
    okValue(await updateAssessment(store, 'a', { annotation: null, target: null, classification: null }))
    expect(okValue(await loadAssessment(store, 'a')).assessment).toEqual(
      anAssessment('a', answers, { subject: 'Consulate', updatedAt: stamp.updatedAt }),
    )
  })

  it('a deletion takes every answer along and is undone exactly', async () => {
    const store = await aStoreWith('a', 'b')
    const deleted = okValue(await deleteAssessment(store, 'a'))
    expect(okValue(await listAssessments(store)).map((row) => row.id)).toEqual(['b'])
    expect(await restoreAssessment(store, { ...deleted, row: { ...deleted.row, id: 'b' } })).toMatchObject({
      reason: 'exists',
    })
    okValue(await restoreAssessment(store, deleted))
    expect(okValue(await loadAssessment(store, 'a'))).toEqual({
      assessment: anAssessment('a', answers),
      questionnaire: aQuestionnaire(),
      summary,
    })
    expect(okValue(await loadAssessment(store, 'b')).assessment.answers).toEqual(answers)
  })

  it('a deletion takes the evidence files along and is undone exactly', async () => {
    const store = await aStore()
    const attachments = { e1: 'aGVsbG8=' }
    okValue(await createAssessment(store, anAssessment('a', answers), aQuestionnaire(), summary, attachments))
    okValue(await keepEvidenceFile(store, 'a', 'e2', 'AAAA'))
    const deleted = okValue(await deleteAssessment(store, 'a'))
    expect(okValue(await loadAttachments(store, 'a'))).toEqual({})
    okValue(await restoreAssessment(store, deleted))
    expect(okValue(await loadAttachments(store, 'a'))).toEqual({ ...attachments, e2: 'AAAA' })
    expect(await loadEvidenceFile(store, 'a', 'e3')).toEqual({ ok: false, reason: 'missing' })
    expect(await keepEvidenceFile(store, 'b', 'e1', 'AAAA')).toEqual({ ok: false, reason: 'missing' })
  })

  it('keep every naughty string exactly, as note and as subject', async () => {
    const store = await aStore()
    const strings = naughtyStrings()
    const written = new Map(strings.map((note, at): [string, Answer] => [`Q${at}`, answered('yes', note)]))
    okValue(await createAssessment(store, anAssessment('a'), aQuestionnaire(), summary))
    okValue(await saveAnswers(store, 'a', written, stamp))
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual(Object.fromEntries(written))
    for (const subject of strings) {
      okValue(await updateAssessment(store, 'a', { subject }))
      expect(okValue(await listAssessments(store))[0]?.subject).toBe(subject)
    }
  })
})
