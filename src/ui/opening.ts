/**
 * What the first page waits for besides the program: its words, the two stores, and the assessment that the address names.
 * It is a small script of its own and begins while the program is still on its way and being read.
 */
import { type FirstWords, loadFirstWords } from '../i18n/index.ts'
import type { Outcome } from '../storage/outcome.ts'
import { openStore, type Store, type StoreOptions } from '../storage/store.ts'
import { keptPreferences } from './kept-preferences.ts'
import { markRoot } from './root-attributes.ts'
import { forgetAhead, haveReadAhead, readAhead } from './session/read-ahead.ts'
import { startJournalWorker } from './start-journal-worker.ts'

/** What the program does while the stores are opened and afterwards. */
type Program = Required<Pick<StoreOptions, 'onReadable' | 'onUnequal' | 'onChange' | 'onVersionChange'>>

let arrive: (program: Program) => void = () => {}
const arrived = new Promise<Program>((resolve) => {
  arrive = resolve
})

/** To be called once, when the program is there; what happened before is told then. */
export const follow = (program: Program): void => arrive(program)

/** Every other page has something to read before the lists. */
const isLibrary = (hash: string) => /^#?\/?$/.test(hash)

async function open(): Promise<Outcome<Store>> {
  const opened = await openStore({
    journal: startJournalWorker,
    onVersionChange: () => void arrived.then((program) => program.onVersionChange()),
    onReadable: async (store) => {
      readAhead(store, location.hash)
      if (isLibrary(location.hash)) await (await arrived).onReadable(store)
    },
    onUnequal: () => {
      forgetAhead()
      void arrived.then((program) => program.onUnequal())
    },
    onChange: (change) => {
      forgetAhead()
      void arrived.then((program) => program.onChange(change))
    },
  })
  await haveReadAhead()
  return opened
}

/** Null in a frame: a page around this one could lay itself over it; hosts that send no headers cannot refuse that for us. */
export const stores: Promise<Outcome<Store>> | null = window.top === window.self ? open() : null

const { language, digits, theme } = keptPreferences()
// The page is empty still; with its own ground it does not flash.
markRoot(language, theme)
/** The words of the first page in the language of this browser. */
export const firstWords: Promise<FirstWords> = loadFirstWords(language, digits)
