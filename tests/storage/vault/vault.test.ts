import { describe, expect, it } from 'vitest'
import { listAssessments, loadAssessment, saveAnswer } from '../../../src/storage/assessments.ts'
import { eraseEverything } from '../../../src/storage/erase.ts'
import { listQuestionnaires } from '../../../src/storage/questionnaires.ts'
import { listRoadmaps } from '../../../src/storage/roadmaps.ts'
import { getSetting, setSetting } from '../../../src/storage/settings.ts'
import type { Store } from '../../../src/storage/store.ts'
import { writeAsStored } from '../../../src/storage/transact.ts'
import { changeLock, readVault, turnOff, turnOn, unlock } from '../../../src/storage/vault/vault.ts'
import { aBrowser, removed, writtenIn } from '../journal/fake-browser.ts'
import { anAssessment, answered, breakPut, healDisk, newName, okValue, stamp } from '../samples.ts'
import { aVault, CANARY, dumpOf, fillWithCanaries, PASSPHRASE, PHRASE } from './samples.ts'

async function aSealedStore(name = newName()) {
  const browser = aBrowser()
  const store = await browser.open(name)
  await fillWithCanaries(store)
  const before = await dumpOf(store)
  expect(okValue(await turnOn(store, await aVault()))).toBe('now')
  return { store, browser, name, before }
}

/** Everything a person can see of the store, through the app's own reading. */
const seen = async (store: Store) => ({
  assessments: okValue(await listAssessments(store)),
  opened: okValue(await loadAssessment(store, 'a')),
  questionnaires: okValue(await listQuestionnaires(store)),
  roadmaps: okValue(await listRoadmaps(store)),
  setting: okValue(await getSetting(store, `place ${CANARY}`)),
})

const onDisk = async (store: Store) => JSON.stringify(await dumpOf(store))

describe('a vault', () => {
  it('leaves nothing to read in the database, in no file of the journal, and not in the names of rows', async () => {
    const { open, folder } = aBrowser()
    const store = await open(newName())
    await fillWithCanaries(store)
    expect(await onDisk(store)).toContain(CANARY)
    expect(writtenIn(folder)).toContain(CANARY)
    const before = await seen(store)
    okValue(await turnOn(store, await aVault()))
    okValue(await saveAnswer(store, 'a', 'Q3', answered('no', CANARY), stamp))
    okValue(await setSetting(store, `${CANARY} 2`, CANARY))
    for (const word of ['canary', 'سطر', 'answered', 'Quick', 'updatedAt']) {
      expect(await onDisk(store)).not.toContain(word)
      expect(writtenIn(folder)).not.toContain(word)
    }
    okValue(await saveAnswer(store, 'a', 'Q3', undefined, stamp))
    expect({ ...(await seen(store)), assessments: before.assessments }).toEqual({
      ...before,
      opened: { ...before.opened, summary: stamp.summary, assessment: expect.objectContaining({ subject: CANARY }) },
    })
  })

  it('is locked after a reload, refuses a wrong passphrase, and opens with the passphrase or the phrase', async () => {
    const { store, browser, name } = await aSealedStore()
    const before = await seen(store)
    store.close()
    browser.folder.restart()
    for (const secret of [PASSPHRASE, PHRASE, PHRASE.toLowerCase().replaceAll('-', ' ')]) {
      const again = await aBrowser(browser.folder).open(name)
      expect(again.keyring.state()).toBe('locked')
      expect(await listAssessments(again)).toEqual({ ok: false, reason: 'locked' })
      expect(await saveAnswer(again, 'a', 'Q1', answered('no'), stamp)).toEqual({ ok: false, reason: 'locked' })
      if (secret === PASSPHRASE) expect(await unlock(again, 'not the passphrase')).toBe('wrong')
      expect(again.keyring.state()).toBe('locked')
      expect(await unlock(again, secret)).toBe('open')
      expect(await seen(again)).toEqual(before)
      again.close()
      browser.folder.restart()
    }
  })

  it('opens with another passphrase after a change, and leaves no lock of the old one in any file', async () => {
    const { store, browser, name } = await aSealedStore()
    const { vault } = await aVault()
    const [old] = vault.locks.filter(({ kind }) => kind === 'passphrase')
    expect(writtenIn(browser.folder)).toContain(old?.wrapped)
    expect(await changeLock(store, 'not it', 'passphrase', 'another long passphrase')).toEqual({
      ok: false,
      reason: 'wrong',
    })
    okValue(await changeLock(store, PHRASE, 'passphrase', 'another long passphrase'))
    expect(writtenIn(browser.folder)).not.toContain(old?.wrapped)
    expect(await onDisk(store)).not.toContain(old?.wrapped)
    store.close()
    browser.folder.restart()
    const again = await aBrowser(browser.folder).open(name)
    expect(await unlock(again, PASSPHRASE)).toBe('wrong')
    expect(await unlock(again, 'another long passphrase')).toBe('open')
    expect(await unlock(again, PHRASE)).toBe('open')
  })

  it('gives every row back as it was when it is turned off', async () => {
    const { store, before, browser } = await aSealedStore()
    okValue(await turnOff(store, false))
    expect(await dumpOf(store)).toEqual(before)
    expect(store.keyring.state()).toBe('none')
    expect(writtenIn(browser.folder)).toContain(CANARY)
    expect(writtenIn(browser.folder)).not.toContain('envelope')
  })

  it('is not turned on twice, and is gone when everything is erased, also by somebody without a key', async () => {
    const { store, browser, name } = await aSealedStore()
    expect(await turnOn(store, await aVault())).toEqual({ ok: false, reason: 'exists' })
    store.close()
    browser.folder.restart()
    const again = await aBrowser(browser.folder).open(name)
    okValue(await eraseEverything(again))
    expect(again.keyring.state()).toBe('none')
    expect(okValue(await listAssessments(again))).toEqual([])
    expect(writtenIn(browser.folder)).not.toContain('wrapped')
  })
})

describe('a damaged envelope', () => {
  it('is named, and everything else can still be read', async () => {
    const { store } = await aSealedStore()
    const database = await store.connection()
    const [first, second] = await database.transaction('answers').store.getAll()
    if (!first || !second) throw new Error('no answers')
    await database.put('answers', { ...first, envelope: Reflect.get(second, 'envelope') } as typeof first)
    const { assessment } = okValue(await loadAssessment(store, 'a'))
    expect(Object.keys(assessment.answers)).toHaveLength(1)
    const key = [first.assessmentId, first.questionId]
    expect(store.keyring.seal()?.unreadable()).toEqual([{ table: 'answers', key }])
    expect(okValue(await listAssessments(store))).toHaveLength(1)
    expect(await turnOff(store, false)).toEqual({ ok: false, reason: 'unreadable' })
    expect(store.keyring.state()).toBe('open')
    okValue(await turnOff(store, true))
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual(assessment.answers)
  })

  it('is no longer named once its row was written anew', async () => {
    const { store } = await aSealedStore()
    expect(await unlock(store, PASSPHRASE)).toBe('open')
    const database = await store.connection()
    for (const row of await database.getAll('answers'))
      await database.put('answers', { ...row, envelope: 'AAAA' } as typeof row)
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual({})
    expect(store.keyring.seal()?.unreadable()).toHaveLength(2)
    okValue(await saveAnswer(store, 'a', 'Q1', answered('no'), stamp))
    expect(store.keyring.seal()?.unreadable()).toHaveLength(1)
    expect(okValue(await loadAssessment(store, 'a')).assessment.answers).toEqual({ Q1: answered('no') })
  })

  it('of any kind never stops the reading of the others', async () => {
    const { store } = await aSealedStore()
    expect(await unlock(store, PASSPHRASE)).toBe('open')
    const database = await store.connection()
    for (const table of ['assessments', 'questionnaires', 'roadmaps', 'files'] as const)
      for (const row of await database.getAll(table))
        await Reflect.apply(database.put, database, [table, { ...row, envelope: 'AAAA' }])
    expect(okValue(await listAssessments(store))).toEqual([])
    expect(await loadAssessment(store, 'a')).toEqual({ ok: false, reason: 'missing' })
    expect(okValue(await listRoadmaps(store))).toEqual([])
    expect(okValue(await getSetting(store, `place ${CANARY}`))).toBe(CANARY)
    expect(
      store.keyring
        .seal()
        ?.unreadable()
        .map(({ table }) => table),
    ).toEqual(['assessments', 'roadmaps'])
  })
})

describe('two damaged stores heal without the key', () => {
  it('a wiped database comes back from the journal, sealed as it was', async () => {
    const { store, browser, name } = await aSealedStore()
    const [before, rows] = [await seen(store), await dumpOf(store)]
    store.close()
    await removed(name)
    browser.folder.restart()
    const again = await aBrowser(browser.folder).open(name)
    expect(again.keyring.state()).toBe('locked')
    expect(await dumpOf(again)).toEqual(rows)
    expect(await unlock(again, PASSPHRASE)).toBe('open')
    expect(await seen(again)).toEqual(before)
  })

  it('a lost journal begins anew from the database, sealed', async () => {
    const { store, browser, name } = await aSealedStore()
    store.close()
    browser.folder.files.clear()
    browser.folder.restart()
    const again = await aBrowser(browser.folder).open(name)
    expect(again.keyring.state()).toBe('locked')
    expect(again.journal.copies()).toBe('two')
    expect(writtenIn(browser.folder)).toContain('envelope')
    expect(writtenIn(browser.folder)).not.toContain('canary')
  })

  it('sealed rows whose keys are lost are locked for ever, and never taken for plain ones', async () => {
    const { store, browser, name } = await aSealedStore()
    await writeAsStored(store, ['settings'], async (transaction) => {
      await transaction.objectStore('settings').delete('~vault')
      return { ok: true, value: null }
    })
    const rows = await dumpOf(store)
    store.close()
    browser.folder.restart()
    const again = await aBrowser(browser.folder).open(name)
    expect(again.keyring.state()).toBe('locked')
    expect(await readVault(again)).toBe('damaged')
    expect(await unlock(again, PASSPHRASE)).toBe('damaged')
    expect(await listAssessments(again)).toEqual({ ok: false, reason: 'locked' })
    expect((await dumpOf(again))['answers']).toEqual(rows['answers'])
  })

  it('what came back plain beside sealed rows is sealed when the vault is opened', async () => {
    const { store, browser, name } = await aSealedStore()
    const { answers: _answers, ...head } = anAssessment('b', {}, { subject: CANARY })
    await writeAsStored(store, ['assessments'], async (transaction) => {
      await transaction.objectStore('assessments').put({ ...head, summary: stamp.summary })
      return { ok: true, value: null }
    })
    store.close()
    browser.folder.restart()
    const again = await aBrowser(browser.folder).open(name)
    expect(await onDisk(again)).toContain(CANARY)
    expect(await unlock(again, PASSPHRASE)).toBe('open')
    expect(await onDisk(again)).not.toContain('canary')
    expect(okValue(await listAssessments(again)).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('tabs that have not heard of the vault', () => {
  it('neither read nor write beside it, and go on when it is turned off', async () => {
    const name = newName()
    const browser = aBrowser()
    const first = await browser.open(name)
    await fillWithCanaries(first)
    const second = await browser.open(name)
    const before = await seen(second)
    okValue(await turnOn(second, await aVault()))
    expect(writtenIn(browser.folder)).not.toContain('canary')
    expect(await saveAnswer(first, 'a', 'Q9', answered('yes', CANARY), stamp)).toEqual({ ok: false, reason: 'locked' })
    expect(await listAssessments(first)).toEqual({ ok: false, reason: 'locked' })
    expect(first.keyring.state()).toBe('locked')
    expect(await onDisk(first)).not.toContain('canary')
    okValue(await turnOff(second, false))
    expect(await seen(first)).toEqual(before)
    expect(first.keyring.state()).toBe('none')
    okValue(await turnOn(first, await aVault()))
    okValue(await turnOff(first, false))
    okValue(await saveAnswer(second, 'a', 'Q9', answered('yes'), stamp))
  })

  it('with a key go on plain when another tab has turned the vault off', async () => {
    const { store, browser, name, before } = await aSealedStore()
    const other = await browser.open(name)
    expect(await unlock(other, PASSPHRASE)).toBe('open')
    okValue(await turnOff(store, false))
    okValue(await saveAnswer(other, 'a', 'Q1', answered('yes'), stamp))
    expect(other.keyring.state()).toBe('none')
    expect(Object.keys(await dumpOf(other))).toEqual(Object.keys(before))
    expect(await onDisk(other)).not.toContain('envelope')
  })
})

describe('a disk that refuses', () => {
  it('while the vault is turned on leaves everything plain and usable', async () => {
    const { open } = aBrowser()
    const store = await open(newName())
    await fillWithCanaries(store)
    const before = await dumpOf(store)
    let puts = 0
    breakPut((put) => {
      puts += 1
      if (puts > 3) throw new DOMException('no room', 'QuotaExceededError')
      return put()
    })
    expect(await turnOn(store, await aVault())).toEqual({ ok: false, reason: 'full' })
    healDisk()
    expect(await dumpOf(store)).toEqual(before)
    expect(store.keyring.state()).toBe('none')
    okValue(await saveAnswer(store, 'a', 'Q1', answered('no'), stamp))
  })
})
