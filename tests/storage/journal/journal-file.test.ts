import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openJournal, rewrite } from '../../../src/storage/journal/journal-file.ts'
import { openLedger } from '../../../src/storage/journal/ledger.ts'
import { isWhole } from '../../../src/storage/journal/read-journal.ts'
import { aFolder, type FakeFolder } from './fake-folder.ts'
import { type Life, lifeOf, plain, someChanges } from './histories.ts'

/** Appends a life until the disk gives out; how many changes were acknowledged. */
async function live(folder: FakeFolder, { records }: Life): Promise<number> {
  const ledger = await openLedger(folder)
  let kept = 0
  for (const record of records) {
    const taken = await ledger.take(record).catch(() => 'refused')
    if (taken !== 'kept') break
    kept += 1
  }
  return kept
}

describe('the journal file', () => {
  it('after a machine that died in any write holds every acknowledged change and at most the one under way', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges(2), fc.nat(3000), async (changes, bytes) => {
        const folder = aFolder()
        const life = lifeOf(changes)
        folder.dieAfter(bytes)
        const kept = await live(folder, life).catch(() => 0)
        folder.restart()
        const { reading } = await openJournal(folder)
        const n = reading?.begun ? reading.head.n : 0
        expect([kept, kept + 1]).toContain(n)
        if (reading?.begun) expect(plain(reading.rows)).toEqual(plain(life.moments[n]?.rows ?? new Map()))
      }),
    )
  })

  it('on a disk that fills up refuses the change, keeps all before it, and takes it when there is room again', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges(2), fc.integer({ min: 300, max: 3000 }), async (changes, bytes) => {
        const folder = aFolder()
        const life = lifeOf(changes)
        folder.fullAfter(bytes)
        const kept = await live(folder, life)
        folder.restart()
        const ledger = await openLedger(folder)
        for (const record of life.records.slice(kept)) expect(await ledger.take(record)).toBe('kept')
        expect(ledger.head()).toEqual(life.moments.at(-1)?.head)
      }),
    )
  })

  /** Begins a new file while the machine may die; what is found afterwards. */
  async function renewing(bytes: number, changes: Parameters<typeof lifeOf>[0], renew: typeof rewrite) {
    const folder = aFolder()
    const life = lifeOf(changes)
    await live(folder, life)
    folder.restart()
    const { open, reading } = await openJournal(folder)
    const rows = reading?.rows ?? new Map()
    folder.dieAfter(bytes)
    await renew(folder, open, {
      head: life.moments.at(-1)?.head ?? { line: '', n: 0, hash: '' },
      rows,
      forgetful: false,
    }).catch(() => null)
    folder.restart()
    const after = (await openJournal(folder)).reading
    return after !== null && isWhole(after) && JSON.stringify(plain(after.rows)) === JSON.stringify(plain(rows))
  }

  it('begun anew while the machine dies is the old one or the new one, never less', async () => {
    await fc.assert(
      fc.asyncProperty(someChanges(2), fc.nat(1500), async (changes, bytes) => {
        expect(await renewing(bytes, changes, rewrite)).toBe(true)
      }),
    )
  })

  it('control: removing the old file before the new one is verified loses everything', async () => {
    const hasty: typeof rewrite = async (folder, old, contents) => {
      old?.file.close()
      for (const name of await folder.names()) await folder.remove(name)
      return rewrite(folder, null, contents)
    }
    const run = await fc.check(
      fc.asyncProperty(someChanges(2), fc.nat(1500), (changes, bytes) => renewing(bytes, changes, hasty)),
    )
    expect(run.failed).toBe(true)
  })
})
