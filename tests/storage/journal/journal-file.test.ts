import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Folder, openJournal, rewrite } from '../../../src/storage/journal/journal-file.ts'
import { openLedger } from '../../../src/storage/journal/ledger.ts'
import { isWhole } from '../../../src/storage/journal/read-journal.ts'
import { nextRecord } from '../../../src/storage/journal/record.ts'
import { aFolder, type FakeFolder } from './fake-folder.ts'
import { type Life, lifeOf, NOW, plain, START, someChanges } from './histories.ts'

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

  /** A journal of more than a megabyte, begun anew as the keeper does; the names of what is opened from then on. */
  async function aLongJournal() {
    const folder = aFolder()
    const before = await openLedger(folder)
    const text = 'سطر '.repeat(300_000)
    const record = nextRecord(START, NOW, [['put', 'settings', { key: 'long', value: text }]])
    expect(await before.take(record)).toBe('kept')
    expect(before.isLong()).toBe(true)
    await before.rewrite(null, false)
    folder.restart()
    const opened: string[] = []
    const open: Folder['open'] = (name) => {
      opened.push(name)
      return folder.open(name)
    }
    return { folder: { ...folder, open }, opened }
  }

  it('that has been begun anew is not begun anew at the next start, however much is in it', async () => {
    const { folder } = await aLongJournal()
    const again = await openLedger(folder)
    expect(again.head()?.n).toBe(1)
    expect(again.isLong()).toBe(false)
  })

  it('that is whole is read alone; the file before it is opened only when it is not', async () => {
    const { folder, opened } = await aLongJournal()
    await openLedger(folder)
    expect(opened).toEqual(['journal-2'])
    const bytes = folder.files.get('journal-2') ?? new Uint8Array()
    folder.files.set('journal-2', bytes.subarray(0, bytes.length / 2))
    folder.restart()
    opened.length = 0
    const again = await openLedger(folder)
    expect(opened).toEqual(['journal-2', 'journal-1'])
    expect(again.head()?.n).toBe(1)
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
