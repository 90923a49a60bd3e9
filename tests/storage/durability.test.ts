import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { describe, expect, it } from 'vitest'
import { listAssessments, loadAssessment, saveAnswer, saveAnswers } from '../../src/storage/assessments.ts'
import { keepEvidenceFile } from '../../src/storage/evidence-files.ts'
import type { Outcome } from '../../src/storage/outcome.ts'
import { listRoadmaps } from '../../src/storage/roadmaps.ts'
import { createSaver } from '../../src/storage/saver.ts'
import { DATABASE_VERSION, openStore, type Store } from '../../src/storage/store.ts'
import { createAssessment } from '../../src/storage/whole-assessments.ts'
import {
  anAssessment,
  answered,
  aQuestionnaire,
  aStore,
  breakPut,
  failAtCommit,
  healDisk,
  newName,
  okValue,
  stamp,
  summary,
} from './samples.ts'

const answers = { Q1: answered('yes') }

async function aFilledStore(name = newName()) {
  const store = await aStore({ name })
  okValue(await createAssessment(store, anAssessment('a', answers), aQuestionnaire(), summary))
  return store
}

type Save = (store: Store) => Promise<Outcome<unknown, 'missing' | 'final'>>
const saveProperly: Save = (store) => saveAnswer(store, 'a', 'Q2', answered('no'), stamp)

/** The mistake: it believes the request's success. */
const saveOnRequestSuccess: Save = async (store) => {
  const transaction = (await store.connection()).transaction('answers', 'readwrite')
  transaction.done.catch(() => {})
  await transaction.store.put({ assessmentId: 'a', questionId: 'Q2', answer: answered('no') })
  return { ok: true, value: null }
}

/** Whether a save said ok although the disk rolled its transaction back after the request had succeeded. */
async function acknowledgesTooEarly(save: Save): Promise<boolean> {
  const store = await aFilledStore()
  failAtCommit('UnknownError')
  const outcome = await save(store)
  healDisk()
  const stored = okValue(await loadAssessment(store, 'a')).assessment.answers
  return outcome.ok && !('Q2' in stored)
}

describe('an answer is reported saved only when it is on disk', () => {
  it('a transaction rolled back after its requests succeeded is not reported as saved', async () => {
    expect(await acknowledgesTooEarly(saveProperly)).toBe(false)
  })

  it('control: a save that trusts the request’s success is caught by the same check', async () => {
    expect(await acknowledgesTooEarly(saveOnRequestSuccess)).toBe(true)
  })

  it('every write asks for strict durability', async () => {
    const durabilities: string[] = []
    breakPut(function (put) {
      durabilities.push(this.transaction.durability)
      return put()
    })
    const store = await aFilledStore()
    okValue(await saveProperly(store))
    expect(new Set(durabilities)).toEqual(new Set(['strict']))
    expect(durabilities.length).toBeGreaterThan(3)
  })
})

describe('when the browser refuses to write', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unknown'],
  ])('%s is reported as %s; old rows stay, nothing is half written', async (name, reason) => {
    const store = await aFilledStore()
    failAtCommit(name)
    const changes = new Map([
      ['Q1', answered('no')],
      ['Q2', answered('no')],
      ['Q3', undefined],
    ])
    expect(await saveAnswers(store, 'a', changes, stamp)).toEqual({ ok: false, reason })
    healDisk()
    expect(okValue(await loadAssessment(store, 'a'))).toMatchObject({ assessment: anAssessment('a', answers), summary })
  })

  it('a put that throws is reported and rolls the rest back', async () => {
    const store = await aFilledStore()
    breakPut(function (put) {
      if (this.name === 'assessments') throw new DOMException('no room', 'QuotaExceededError')
      return put()
    })
    expect(await saveProperly(store)).toEqual({ ok: false, reason: 'full' })
    healDisk()
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual(answers)
  })

  it('the queue keeps what a full disk refused, and a retry writes it', async () => {
    const store = await aFilledStore()
    const saver = createSaver((changes) => saveAnswers(store, 'a', changes, stamp))
    failAtCommit('QuotaExceededError')
    saver.enqueue('Q1', answered('no', 'long text'))
    expect(await saver.flush()).toBe(false)
    expect(saver.state()).toEqual({ state: 'failed', reason: 'full' })
    expect(saver.waiting()).toEqual(new Map([['Q1', answered('no', 'long text')]]))
    healDisk()
    saver.retry()
    expect(await saver.flush()).toBe(true)
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual({ Q1: answered('no', 'long text') })
  })
})

describe('when the connection is closed under the store', () => {
  it('reading and writing reopen it once and go on', async () => {
    const store = await aFilledStore()
    ;(await store.connection()).close()
    okValue(await saveProperly(store))
    ;(await store.connection()).close()
    expect(Object.keys(okValue(await loadAssessment(store, 'a')).assessment.answers)).toEqual(['Q1', 'Q2'])
  })

  it('a connection that cannot be had again is reported as closed', async () => {
    const store = await aFilledStore()
    const dead = await store.connection()
    dead.close()
    const unlucky: Store = { ...store, connection: async () => dead }
    expect(await saveProperly(unlucky)).toEqual({ ok: false, reason: 'closed' })
  })
})

const openRaw = (name: string, version: number, upgrade: (database: IDBDatabase) => void = () => {}) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

describe('older and newer versions of Mizan', () => {
  it('a database of a newer Mizan is refused and left as it is', async () => {
    const name = newName()
    ;(await openRaw(name, 7)).close()
    expect(await openStore({ name })).toEqual({ ok: false, reason: 'newer' })
    const untouched = await openRaw(name, 7)
    expect([untouched.version, untouched.objectStoreNames.length]).toEqual([7, 0])
    untouched.close()
  })

  it('a database of the first Mizan keeps its rows and gets the tables it lacks', async () => {
    const name = newName()
    const old = await openRaw(name, 1, (database) => {
      database
        .createObjectStore('assessments', { keyPath: 'id' })
        .createIndex('byQuestionnaire', ['questionnaire.id', 'questionnaire.version'])
      database.createObjectStore('answers', { keyPath: ['assessmentId', 'questionId'] })
      database.createObjectStore('questionnaires', { keyPath: ['id', 'version'] }).createIndex('byOrigin', 'origin')
      database.createObjectStore('settings', { keyPath: 'key' })
    })
    const { answers: _answers, ...head } = anAssessment('a')
    const writing = old.transaction('assessments', 'readwrite')
    writing.objectStore('assessments').put({ ...head, summary: stamp.summary })
    await new Promise((resolve) => writing.addEventListener('complete', resolve))
    old.close()
    const store = await aStore({ name })
    expect(okValue(await listAssessments(store)).map(({ id }) => id)).toEqual(['a'])
    okValue(await keepEvidenceFile(store, 'a', 'e1', 'AAAA'))
    expect(okValue(await listRoadmaps(store))).toEqual([])
  })

  it('an open tab lets go of the database when a newer Mizan asks, says so, and then reports newer', async () => {
    const name = newName()
    const told: string[] = []
    const store = await aStore({ name, onVersionChange: () => told.push('version change') })
    okValue(await createAssessment(store, anAssessment('a', answers), aQuestionnaire(), summary))
    const newer = await openRaw(name, DATABASE_VERSION + 1)
    expect(told).toEqual(['version change'])
    expect(await saveProperly(store)).toEqual({ ok: false, reason: 'newer' })
    expect(await listAssessments(store)).toEqual({ ok: false, reason: 'newer' })
    newer.close()
  })

  it('a tab that the browser cut off is told, and the next call reopens', async () => {
    const told: string[] = []
    let tell = () => {}
    const closed = new Promise<void>((resolve) => {
      tell = resolve
    })
    const onClosed = () => {
      told.push('closed')
      tell()
    }
    const store = await aStore({ onClosed })
    const before = await store.connection()
    Reflect.apply(forceCloseDatabase, undefined, [unwrap(before)])
    await closed
    expect(told).toEqual(['closed'])
    expect(await store.connection()).not.toBe(before)
  })
})
