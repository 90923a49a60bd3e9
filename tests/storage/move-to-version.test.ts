import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import { loadAssessment, saveAnswer } from '../../src/storage/assessments.ts'
import { loadAttachments } from '../../src/storage/evidence-files.ts'
import { moveToVersion, undoMove } from '../../src/storage/move-to-version.ts'
import { listVersions } from '../../src/storage/questionnaire-versions.ts'
import { deleteQuestionnaire, saveQuestionnaire } from '../../src/storage/questionnaires.ts'
import type { Store } from '../../src/storage/store.ts'
import { createAssessment } from '../../src/storage/whole-assessments.ts'
import {
  anAssessment,
  answered,
  aQuestionnaire,
  aStore,
  failAtCommit,
  healDisk,
  okValue,
  stamp,
  summary,
} from './samples.ts'

const asking = (version: string, questions: Readonly<Record<string, string>>) =>
  aQuestionnaire({
    version,
    domains: [
      {
        id: 'people',
        title: 'People',
        questions: Object.entries(questions).map(([id, text]) => ({ id, type: 'text', text })),
      },
    ],
  })

const older = asking('1.0.0', { Q1: 'Who?', Q2: 'When?', Q3: 'Where?' })
const newer = asking('1.1.0', { Q1: 'Who?', Q2: 'When exactly?', Q4: 'Why?' })
const answers: Answers = { Q1: answered('Nadia', 'seen'), Q2: answered('at noon'), Q3: answered('in Lima') }
const attachments = { e1: 'aGVsbG8=' }
const AT = '2026-03-01T10:00:00.000Z'
const NONE = new Set<string>()

async function aDraft(): Promise<Store> {
  const store = await aStore()
  okValue(await createAssessment(store, anAssessment('a', answers), older, summary, attachments))
  return store
}

const move = (store: Store) => moveToVersion(store, 'a', newer, NONE, AT)

describe('a draft under another version', () => {
  it('keeps every answer: carried, marked for a look, or left behind unscored; and its evidence files', async () => {
    const store = await aDraft()
    okValue(await move(store))
    const { assessment, questionnaire } = okValue(await loadAssessment(store, 'a'))
    expect(questionnaire).toEqual(newer)
    expect(assessment).toEqual({
      ...anAssessment('a', { ...answers, Q2: { ...answered('at noon'), carried: true } }),
      questionnaire: { id: 'quick', version: '1.1.0' },
      movedFrom: '1.0.0',
      updatedAt: AT,
    })
    expect(okValue(await loadAttachments(store, 'a'))).toEqual(attachments)
    const versions = okValue(await listVersions(store, 'quick')).map(({ version }) => version)
    expect(versions.toSorted()).toEqual(['1.0.0', '1.1.0'])
  })

  it('has the summary that the new version gives it', async () => {
    const store = await aDraft()
    const { after } = okValue(await move(store))
    const { summary: kept } = okValue(await loadAssessment(store, 'a'))
    expect(kept).toEqual(after.summary)
    expect(kept).not.toEqual(summary)
  })

  it('is undone exactly, also when the earlier version was taken out of the library meanwhile', async () => {
    const store = await aDraft()
    okValue(await saveQuestionnaire(store, older))
    const before = okValue(await loadAssessment(store, 'a'))
    const moved = okValue(await move(store))
    okValue(await deleteQuestionnaire(store, 'quick', '1.0.0'))
    okValue(await undoMove(store, moved))
    expect(okValue(await loadAssessment(store, 'a'))).toEqual(before)
    expect(okValue(await loadAttachments(store, 'a'))).toEqual(attachments)
  })

  it('is not undone once something was answered since, and nothing is lost', async () => {
    const store = await aDraft()
    const moved = okValue(await move(store))
    okValue(await saveAnswer(store, 'a', 'Q4', answered('because'), stamp))
    expect(await undoMove(store, moved)).toEqual({ ok: false, reason: 'changed' })
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers['Q4']).toEqual(answered('because'))
  })

  it('is as it was when the disk refuses at the very end', async () => {
    const store = await aDraft()
    const before = okValue(await loadAssessment(store, 'a'))
    failAtCommit('QuotaExceededError')
    expect(await move(store)).toEqual({ ok: false, reason: 'full' })
    healDisk()
    expect(okValue(await loadAssessment(store, 'a'))).toEqual(before)
    expect(okValue(await listVersions(store, 'quick')).map(({ version }) => version)).toEqual(['1.0.0'])
  })

  it('is refused for a final, a stranger, and a version in use with other questions', async () => {
    const store = await aDraft()
    expect(await moveToVersion(store, 'b', newer, NONE, AT)).toEqual({ ok: false, reason: 'missing' })
    expect(await moveToVersion(store, 'a', { ...newer, id: 'slow' }, NONE, AT)).toMatchObject({ reason: 'missing' })
    const other = asking('1.1.0', { Q9: 'What else?' })
    const under = { questionnaire: { id: 'quick', version: '1.1.0' } }
    okValue(await createAssessment(store, anAssessment('c', {}, under), other, summary))
    expect(await move(store)).toEqual({ ok: false, reason: 'different' })
    const final = anAssessment('f', answers, { status: 'final' })
    okValue(await createAssessment(store, final, older, summary))
    expect(await moveToVersion(store, 'f', newer, NONE, AT)).toEqual({ ok: false, reason: 'final' })
    expect(okValue(await loadAssessment(store, 'f')).assessment).toEqual(final)
  })
})
