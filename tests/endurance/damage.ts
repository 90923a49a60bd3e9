/** What can happen to the files in which a browser keeps its stores. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** `at` is a place in the file, 0…1. */
type Change = (path: string, at: number) => void

const flip =
  (count: number): Change =>
  (path, at) => {
    const bytes = readFileSync(path)
    const start = Math.min(bytes.length - count, Math.floor(at * bytes.length))
    for (let n = 0; n < count; n++) bytes[start + n] = (bytes[start + n] ?? 0) ^ 0xff
    writeFileSync(path, bytes)
  }
const cutOff: Change = (path, at) => truncateSync(path, Math.floor(at * readFileSync(path).length))
const remove: Change = (path) => rmSync(path, { recursive: true })
const cutOut: Change = (path, at) => {
  const bytes = readFileSync(path)
  const start = Math.floor(at * bytes.length * 0.8)
  writeFileSync(path, Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + Math.ceil(bytes.length / 10))]))
}
const empty: Change = (path) => writeFileSync(path, '')
const zero: Change = (path, at) => {
  const bytes = readFileSync(path)
  bytes.fill(0, Math.floor(at * bytes.length))
  writeFileSync(path, bytes)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const oneOf = (files: readonly string[], what: string): string => {
  const [found] = files
  if (found === undefined) throw new Error(`The profile has no ${what}.`)
  return found
}

const databaseFolder = (profile: string) =>
  oneOf(
    readdirSync(join(profile, 'Default/IndexedDB'))
      .filter((name) => name.endsWith('.leveldb'))
      .map((name) => join(profile, 'Default/IndexedDB', name)),
    'IndexedDB',
  )
const inDatabase = (name: RegExp) => (profile: string) =>
  oneOf(
    filesIn(databaseFolder(profile))
      .filter((path) => name.test(basename(path)))
      .sort((a, b) => readFileSync(b).length - readFileSync(a).length),
    String(name),
  )

const JOURNAL = /^[0-9a-f]{16} 0{16} \{"version"/
/** The journal as the browser keeps it, under a name of its own. */
export const journalFile = (profile: string): string =>
  oneOf(
    filesIn(join(profile, 'Default/File System')).filter((path) =>
      JOURNAL.test(readFileSync(path).subarray(0, 64).toString('latin1')),
    ),
    'journal',
  )

const log = inDatabase(/\.log$/)
const manifest = inDatabase(/^MANIFEST/)
const current = inDatabase(/^CURRENT$/)

export type Kind = {
  readonly name: string
  readonly store: 'database' | 'journal' | 'both'
  readonly damage: (profile: string, at: number) => void
}

const on = (name: string, store: Kind['store'], where: (profile: string) => string, change: Change): Kind => ({
  name,
  store,
  damage: (profile, at) => change(where(profile), at),
})

/** Nine kinds for each store. */
export const KINDS: readonly Kind[] = [
  on('one byte of the log changed', 'database', log, flip(1)),
  on('eight bytes of the log changed', 'database', log, flip(8)),
  on('the log cut off', 'database', log, cutOff),
  on('the log removed', 'database', log, remove),
  on('the manifest changed', 'database', manifest, flip(1)),
  on('the manifest removed', 'database', manifest, remove),
  on('CURRENT emptied', 'database', current, empty),
  on('CURRENT removed', 'database', current, remove),
  on('everything removed', 'database', databaseFolder, remove),
  on('one byte changed', 'journal', journalFile, flip(1)),
  on('eight bytes changed', 'journal', journalFile, flip(8)),
  on('cut off', 'journal', journalFile, cutOff),
  on('a part cut out', 'journal', journalFile, cutOut),
  on('zeros from a place on', 'journal', journalFile, zero),
  on('emptied', 'journal', journalFile, empty),
  on('removed', 'journal', journalFile, remove),
  on('its folder removed', 'journal', (profile) => join(profile, 'Default/File System/000'), remove),
  on('the whole file system removed', 'journal', (profile) => join(profile, 'Default/File System'), remove),
]

/** Two stores at once: what one lost the other cannot give back. */
export const BOTH: readonly Kind[] = [
  {
    name: 'the log removed and a byte of the journal changed',
    store: 'both',
    damage(profile, at) {
      remove(log(profile), at)
      flip(1)(journalFile(profile), at)
    },
  },
  {
    name: 'one byte of the log changed and a part of the journal cut out',
    store: 'both',
    damage(profile, at) {
      flip(1)(log(profile), at)
      cutOut(journalFile(profile), at)
    },
  },
]

/** Takes the database away, to see whether the journal alone has everything. */
export const removeDatabase = (profile: string): void => remove(log(profile), 0)
