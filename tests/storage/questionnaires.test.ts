import { describe, expect, it } from 'vitest'
import { loadAssessment } from '../../src/storage/assessments.ts'
import { eraseEverything } from '../../src/storage/erase.ts'
import { HEAD_KEY } from '../../src/storage/head-row.ts'
import {
  deleteQuestionnaire,
  listQuestionnaires,
  loadQuestionnaire,
  saveQuestionnaire,
} from '../../src/storage/questionnaires.ts'
import { getSetting, setSetting } from '../../src/storage/settings.ts'
import { createAssessment, deleteAssessment } from '../../src/storage/whole-assessments.ts'
import { anAssessment, aQuestionnaire, aStore, okValue, summary } from './samples.ts'

const arabic = (title: string) =>
  ({
    format: 'mizan/translation',
    formatVersion: 1,
    questionnaire: 'quick',
    version: '1.0.0',
    language: 'ar',
    title,
  }) as const
const reworded = aQuestionnaire({ title: 'Quick, reworded' })

describe('questionnaires in the store', () => {
  it('list what was imported, every version, but not what is only kept for old assessments', async () => {
    const store = await aStore()
    const second = aQuestionnaire({ version: '2.0.0' })
    okValue(await saveQuestionnaire(store, aQuestionnaire()))
    okValue(await saveQuestionnaire(store, second))
    const used = aQuestionnaire({ id: 'shipped' })
    const assessment = anAssessment('a', {}, { questionnaire: { id: 'shipped', version: '1.0.0' } })
    okValue(await createAssessment(store, assessment, used, summary))
    expect(okValue(await listQuestionnaires(store))).toEqual([aQuestionnaire(), second])
    expect(okValue(await loadQuestionnaire(store, 'shipped', '1.0.0'))).toEqual(used)
    expect(await loadQuestionnaire(store, 'shipped', '9.0.0')).toEqual({ ok: false, reason: 'missing' })
  })

  it('a version that no assessment uses may be replaced', async () => {
    const store = await aStore()
    okValue(await saveQuestionnaire(store, aQuestionnaire()))
    okValue(await saveQuestionnaire(store, reworded))
    expect(okValue(await loadQuestionnaire(store, 'quick', '1.0.0'))).toEqual(reworded)
  })

  it('a version in use is never changed in silence', async () => {
    const store = await aStore()
    okValue(await createAssessment(store, anAssessment('a'), aQuestionnaire(), summary))
    expect(await saveQuestionnaire(store, reworded)).toEqual({ ok: false, reason: 'different' })
    expect(await createAssessment(store, anAssessment('b'), reworded, summary)).toEqual({
      ok: false,
      reason: 'different',
    })
    expect(okValue(await loadAssessment(store, 'a')).questionnaire).toEqual(aQuestionnaire())
    expect(await loadAssessment(store, 'b')).toEqual({ ok: false, reason: 'missing' })
  })

  it('translations of a version in use are joined, the newer wording winning', async () => {
    const store = await aStore()
    const french = { ...arabic('Rapide'), language: 'fr' }
    okValue(
      await createAssessment(
        store,
        anAssessment('a'),
        aQuestionnaire({ translations: { ar: arabic('قديم'), fr: french } }),
        summary,
      ),
    )
    okValue(await saveQuestionnaire(store, aQuestionnaire({ translations: { ar: arabic('سريع') } })))
    expect(okValue(await loadAssessment(store, 'a')).questionnaire.translations).toEqual({
      ar: arabic('سريع'),
      fr: french,
    })
  })

  it('deleting one that is in use only takes it out of the library: the assessment still opens', async () => {
    const store = await aStore()
    okValue(await saveQuestionnaire(store, aQuestionnaire()))
    okValue(await createAssessment(store, anAssessment('a'), aQuestionnaire(), summary))
    expect(okValue(await listQuestionnaires(store))).toHaveLength(1)
    expect(okValue(await deleteQuestionnaire(store, 'quick', '1.0.0'))).toEqual(aQuestionnaire())
    expect(okValue(await listQuestionnaires(store))).toEqual([])
    expect(okValue(await loadAssessment(store, 'a')).questionnaire).toEqual(aQuestionnaire())
  })

  it('deleting an unused one removes it, and saving what was returned undoes that', async () => {
    const store = await aStore()
    okValue(await saveQuestionnaire(store, aQuestionnaire()))
    const deleted = okValue(await deleteQuestionnaire(store, 'quick', '1.0.0'))
    expect(await loadQuestionnaire(store, 'quick', '1.0.0')).toEqual({ ok: false, reason: 'missing' })
    expect(await deleteQuestionnaire(store, 'quick', '1.0.0')).toEqual({ ok: false, reason: 'missing' })
    okValue(await saveQuestionnaire(store, deleted))
    expect(okValue(await listQuestionnaires(store))).toEqual([aQuestionnaire()])
  })

  it('stay when their last assessment is deleted, so that the deletion can be undone', async () => {
    const store = await aStore()
    okValue(await createAssessment(store, anAssessment('a'), aQuestionnaire(), summary))
    okValue(await deleteAssessment(store, 'a'))
    expect(okValue(await loadQuestionnaire(store, 'quick', '1.0.0'))).toEqual(aQuestionnaire())
  })
})

describe('settings and erasing', () => {
  it('a setting that was never stored is undefined, and so is one taken away', async () => {
    const store = await aStore()
    expect(okValue(await getSetting(store, 'language'))).toBeUndefined()
    okValue(await setSetting(store, 'language', { code: 'ar' }))
    expect(okValue(await getSetting(store, 'language'))).toEqual({ code: 'ar' })
    okValue(await setSetting(store, 'language', undefined))
    expect(okValue(await getSetting(store, 'language'))).toBeUndefined()
  })

  it('erasing leaves nothing behind', async () => {
    const store = await aStore()
    okValue(await createAssessment(store, anAssessment('a', { Q1: { state: 'not-sure' } }), aQuestionnaire(), summary))
    okValue(await setSetting(store, 'language', 'ar'))
    okValue(await eraseEverything(store))
    const database = await store.connection()
    const names = ['assessments', 'answers', 'questionnaires'] as const
    expect(await Promise.all(names.map((name) => database.count(name)))).toEqual([0, 0, 0])
    expect((await database.getAllKeys('settings')).filter((key) => key !== HEAD_KEY)).toEqual([])
  })
})
