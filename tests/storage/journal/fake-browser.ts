import { afterEach } from 'vitest'
import { createKeeper, type Keeper } from '../../../src/storage/journal/keeper.ts'
import type { BetweenKeepers, FromKeeper } from '../../../src/storage/journal/messages.ts'
import { openStore, type Store } from '../../../src/storage/store.ts'
import { okValue } from '../samples.ts'
import { aFolder, type FakeFolder } from './fake-folder.ts'

const opened: Store[] = []
afterEach(() => {
  for (const store of opened.splice(0)) store.close()
})

type PageSide = { onmessage: ((event: { readonly data: FromKeeper }) => void) | null; [member: string]: unknown }

/** A browser with one private folder: its tabs' workers hear each other, and one of them keeps the journal. */
export function aBrowser(folder: FakeFolder = aFolder()) {
  const keepers: Keeper[] = []
  let handedOver = () => {}
  /** Resolves when a tab has handed a change to whoever keeps the journal. */
  const handOver = () =>
    new Promise<void>((resolve) => {
      handedOver = resolve
    })
  const worker = (): Worker => {
    const side: PageSide = { onmessage: null, terminate() {} }
    const keeper = createKeeper({
      folder: async () => folder,
      post: (data) => queueMicrotask(() => side.onmessage?.({ data: structuredClone(data) })),
      tell(message: BetweenKeepers) {
        if (message.kind === 'append') handedOver()
        for (const other of keepers) if (other !== keeper) queueMicrotask(() => other.fromOtherTab(message))
      },
      later: (work) => setTimeout(work, 5),
    })
    side['postMessage'] = (message: Parameters<Keeper['fromPage']>[0]) => queueMicrotask(() => keeper.fromPage(message))
    keepers.push(keeper)
    if (keepers.length === 1) void keeper.own()
    return standsFor(side)
  }
  const open = async (name: string) => {
    const store = okValue(await openStore({ name, journal: worker }))
    opened.push(store)
    return store
  }
  return { folder, keepers, open, worker, handOver }
}

/** The page only ever uses these members of a worker. */
const standsFor = (side: PageSide): Worker => Reflect.apply(Object, null, [side])

/** The database is gone, as after the browser has wiped it. */
export const removed = (name: string) =>
  new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => resolve()
  })

/** Every byte of the journal's files, as text. */
export const writtenIn = (folder: FakeFolder): string =>
  [...folder.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('')
