import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/storage/store.ts'
import { turnOff, turnOn } from '../../../src/storage/vault/vault.ts'
import { aBrowser, writtenIn } from '../journal/fake-browser.ts'
import { aFolder, type FakeFolder } from '../journal/fake-folder.ts'
import { failAtCommit, healDisk, newName, okValue } from '../samples.ts'
import { aVault, CANARY, dumpOf, fillWithCanaries } from './samples.ts'

/** Where in the work on the journal the machine is lost, in bytes still written; the whole work is some 15 kB. */
const PLACES = [0, 1, 300, 3000, 7000, 7500, 9000, 12_000, 14_000, 15_000, 16_000, 20_000]

type State = 'plain' | 'sealed' | 'mixed'

const isSealed = (row: object) => 'envelope' in row || Reflect.get(row, 'key') === '~vault'

async function stateOf(store: Store): Promise<State> {
  const rows = Object.values(await dumpOf(store)).flat()
  const sealed = rows.filter(isSealed).length
  return sealed === 0 ? 'plain' : sealed === rows.length ? 'sealed' : 'mixed'
}

const count = async (store: Store) => Object.values(await dumpOf(store)).flat().length

/** The machine is gone after so many bytes; then it is started again. */
async function afterCrash(folder: FakeFolder, store: Store, name: string): Promise<Store> {
  store.close()
  healDisk()
  folder.restart()
  return aBrowser(folder).open(name)
}

type Case = { readonly bytes: number; readonly database: 'kept' | 'rolled back' }
const cases: readonly Case[] = PLACES.flatMap((bytes) => [
  { bytes, database: 'kept' },
  { bytes, database: 'rolled back' },
])

/** Rows, then the work with the machine lost in the middle of it, then a start. */
async function interrupted({ bytes, database }: Case, work: (store: Store) => Promise<unknown>, sealed: boolean) {
  const [folder, name] = [aFolder(), newName()]
  const store = await aBrowser(folder).open(name)
  await fillWithCanaries(store)
  const plain = await dumpOf(store)
  if (sealed) okValue(await turnOn(store, await aVault()))
  folder.dieAfter(bytes)
  if (database === 'rolled back') failAtCommit('UnknownError')
  await work(store)
  const again = await afterCrash(folder, store, name)
  return { again, folder, plain }
}

describe('turning the vault on with the machine lost in the middle', () => {
  it.each(cases)('after $bytes bytes of the journal, the database $database: all plain or all sealed', async (one) => {
    const vault = await aVault()
    const { again, folder, plain } = await interrupted(one, (store) => turnOn(store, vault), false)
    const state = await stateOf(again)
    expect(state).not.toBe('mixed')
    if (state === 'plain') {
      expect(await dumpOf(again)).toEqual(plain)
      expect(writtenIn(folder)).toContain(CANARY)
      return
    }
    expect(again.keyring.state()).toBe('locked')
    expect(await count(again)).toBe(Object.values(plain).flat().length + 1)
    expect(writtenIn(folder)).not.toContain('canary')
    again.keyring.become(vault.vault.id, vault.seal)
    okValue(await turnOff(again, false))
    expect(await dumpOf(again)).toEqual(plain)
  })

  it('comes to both ends, so that neither is tested in vain', async () => {
    const states = new Set<State>()
    for (const one of cases)
      states.add(await stateOf((await interrupted(one, (s) => aVault().then((v) => turnOn(s, v)), false)).again))
    expect(states).toEqual(new Set(['plain', 'sealed']))
  })
})

describe('turning it off with the machine lost in the middle', () => {
  it.each(cases)('after $bytes bytes of the journal, the database $database: all sealed or all plain', async (one) => {
    const { vault, seal } = await aVault()
    const { again, plain } = await interrupted(one, (store) => turnOff(store, false), true)
    const state = await stateOf(again)
    expect(state).not.toBe('mixed')
    if (state === 'sealed') {
      again.keyring.become(vault.id, seal)
      okValue(await turnOff(again, false))
    }
    expect(await dumpOf(again)).toEqual(plain)
  })
})
