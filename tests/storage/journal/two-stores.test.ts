import { describe, expect, it } from 'vitest'
import { loadAssessment, saveAnswer } from '../../../src/storage/assessments.ts'
import { eraseEverything } from '../../../src/storage/erase.ts'
import { ORIGIN } from '../../../src/storage/journal/chain-hash.ts'
import { lineOf } from '../../../src/storage/journal/record.ts'
import { openStore, type Store } from '../../../src/storage/store.ts'
import { createAssessment } from '../../../src/storage/whole-assessments.ts'
import { anAssessment, answered, aQuestionnaire, newName, okValue, stamp, summary } from '../samples.ts'
import { aBrowser, removed, writtenIn } from './fake-browser.ts'
import { aFolder } from './fake-folder.ts'

const answersIn = async (store: Store) => okValue(await loadAssessment(store, 'a')).assessment.answers
const filled = async (store: Store) => {
  okValue(await createAssessment(store, anAssessment('a', { Q1: answered('yes') }), aQuestionnaire(), summary))
  okValue(await saveAnswer(store, 'a', 'Q2', answered('no', 'سطر'), stamp))
}

describe('two stores', () => {
  it('keep every change twice and say so', async () => {
    const { open, folder } = aBrowser()
    const store = await open(newName())
    await filled(store)
    expect(store.journal.copies()).toBe('two')
    expect(new TextDecoder().decode(folder.files.get('journal-1'))).toContain('سطر')
  })

  it('give everything back when the browser has wiped the database', async () => {
    const name = newName()
    const { folder, open } = aBrowser()
    const store = await open(name)
    await filled(store)
    store.close()
    await removed(name)
    folder.restart()
    const again = await aBrowser(folder).open(name)
    expect(await answersIn(again)).toEqual({ Q1: answered('yes'), Q2: answered('no', 'سطر') })
  })

  it('are open before a long journal has been begun anew', async () => {
    const name = newName()
    const folder = aFolder()
    const never = new Promise<never>(() => {})
    const stuck = { ...folder, open: (file: string) => (file === 'journal-1' ? folder.open(file) : never) }
    const store = await aBrowser(stuck).open(name)
    await filled(store)
    okValue(await saveAnswer(store, 'a', 'Q3', answered('no', 'x'.repeat(1_100_000)), stamp))
    store.close()
    folder.restart()
    const again = await aBrowser(stuck).open(name)
    expect(Object.keys(await answersIn(again))).toEqual(['Q1', 'Q2', 'Q3'])
    expect(again.journal.copies()).toBe('two')
  })

  it('begin the journal anew from the database when the journal is gone', async () => {
    const name = newName()
    const { folder, open } = aBrowser()
    const store = await open(name)
    await filled(store)
    store.close()
    folder.files.clear()
    folder.restart()
    ;(await aBrowser(folder).open(name)).close()
    await removed(name)
    folder.restart()
    const again = await aBrowser(folder).open(name)
    expect(Object.keys(await answersIn(again))).toEqual(['Q1', 'Q2'])
  })

  it('are one when the disk refuses the journal, and two again when there is room', async () => {
    const { open, folder } = aBrowser()
    const store = await open(newName())
    await filled(store)
    folder.fullAfter(10)
    okValue(await saveAnswer(store, 'a', 'Q3', answered('no'), stamp))
    expect(store.journal.copies()).toBe('one')
    folder.fullAfter(Number.POSITIVE_INFINITY)
    const told = new Promise<void>((resolve) => {
      store.journal.subscribe(resolve)
    })
    okValue(await saveAnswer(store, 'a', 'Q4', answered('no'), stamp))
    await told
    expect(store.journal.copies()).toBe('two')
    expect(new TextDecoder().decode([...folder.files.values()].at(-1))).toContain('Q3')
  })

  it('take the changes of every tab, and the next tab goes on when the one that kept the journal is gone', async () => {
    const name = newName()
    const { folder, open, keepers, handOver } = aBrowser()
    const first = await open(name)
    await filled(first)
    const second = await open(name)
    okValue(await saveAnswer(second, 'a', 'Q3', answered('yes'), stamp))
    expect(second.journal.copies()).toBe('two')
    keepers.shift()
    folder.restart()
    const nobodyTakesIt = handOver()
    const saving = saveAnswer(second, 'a', 'Q4', answered('yes'), stamp)
    await nobodyTakesIt
    await keepers[0]?.own()
    okValue(await saving)
    expect(second.journal.copies()).toBe('two')
    first.close()
    second.close()
    await removed(name)
    folder.restart()
    expect(Object.keys(await answersIn(await aBrowser(folder).open(name)))).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
  })

  it('leave nothing behind when everything is erased', async () => {
    const { open, folder } = aBrowser()
    const store = await open(newName())
    await filled(store)
    okValue(await eraseEverything(store))
    expect(writtenIn(folder)).not.toContain('سطر')
    expect(writtenIn(folder)).not.toContain('Lima')
  })

  it('leave nothing behind either when another tab keeps the journal than the one that erases', async () => {
    const name = newName()
    const { open, folder } = aBrowser()
    await filled(await open(name))
    const second = await open(name)
    okValue(await eraseEverything(second))
    expect(writtenIn(folder)).not.toContain('Lima')
    expect(second.journal.copies()).toBe('two')
  })

  it('of which one belongs to a newer Mizan are left alone', async () => {
    const folder = aFolder()
    const text = lineOf(ORIGIN, JSON.stringify({ version: 99, line: 'x', n: 3, hash: ORIGIN, lines: 0 }))
    folder.files.set('journal-1', new TextEncoder().encode(text))
    const name = newName()
    expect(await openStore({ name, journal: aBrowser(folder).worker })).toEqual({ ok: false, reason: 'newer' })
    expect(new TextDecoder().decode(folder.files.get('journal-1'))).toBe(text)
  })
})
