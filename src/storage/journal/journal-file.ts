import { beginningOf, isWhole, type Reading, readJournal } from './read-journal.ts'
import type { Head } from './record.ts'
import { type Rows, union } from './rows.ts'

/** The part of a FileSystemSyncAccessHandle that is needed. */
export type SyncFile = {
  readonly read: (into: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number
  readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly getSize: () => number
  readonly close: () => void
}

/** The folder that holds the journal's files and nothing else. */
export type Folder = {
  readonly names: () => Promise<readonly string[]>
  /** opens a file for this one owner, making it when it is not there */
  readonly open: (name: string) => Promise<SyncFile>
  readonly remove: (name: string) => Promise<void>
}

/** An open journal file. `end` is where the next line goes. */
export type OpenFile = { readonly file: SyncFile; readonly generation: number; readonly end: number }
export type OpenJournal = { readonly open: OpenFile | null; readonly reading: Reading | null }

const NAME = /^journal-(\d+)$/
const nameOf = (generation: number) => `journal-${generation}`

/** The generations that are there, newest first. */
async function generations(folder: Folder): Promise<readonly number[]> {
  const found = (await folder.names()).flatMap((name) => NAME.exec(name)?.[1] ?? [])
  return found.map(Number).sort((a, b) => b - a)
}

function bytesOf(file: SyncFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.getSize())
  const read = file.read(bytes, { at: 0 })
  return bytes.subarray(0, read)
}

/** Writes at a place and cuts the rest off. Throws when the disk did not take all of it; what was there before stays. */
function writeAt(file: SyncFile, at: number, text: string): number {
  const bytes = new TextEncoder().encode(text)
  try {
    const written = file.write(bytes, { at })
    if (written !== bytes.length) throw new DOMException('not everything was written', 'QuotaExceededError')
    if (file.getSize() > at + bytes.length) file.truncate(at + bytes.length)
    file.flush()
  } catch (error) {
    file.truncate(at)
    throw error
  }
  return at + bytes.length
}

/** Appends a line; it is on the disk when this returns. Throws when it is not, and nothing has changed then. */
export function append({ file, generation, end }: OpenFile, line: string): OpenFile {
  return { file, generation, end: writeAt(file, end, line) }
}

type Found = { readonly generation: number; readonly file: SyncFile; readonly reading: Reading }

/** What a damaged file has, with what the file before it has: it was kept for this. */
function together(best: Reading, others: readonly Reading[]): Reading {
  const rows = others.reduce((all, { rows }) => union(rows, all), best.rows)
  return { ...best, rows }
}

/**
 * Opens the newest file whose beginning is whole: a file is written in full before the one before it is let go, so an
 * unfinished one means that writing it was cut off. Files before a whole one are not read. Nothing is changed. Reading is
 * null when there is no file at all.
 */
export async function openJournal(folder: Folder): Promise<OpenJournal> {
  const found: Found[] = []
  for (const generation of await generations(folder)) {
    const file = await folder.open(nameOf(generation))
    const reading = readJournal(bytesOf(file))
    found.push({ generation, file, reading })
    if (reading.newer || isWhole(reading)) break
  }
  const best = found.find(({ reading }) => reading.newer || reading.begun) ?? found[0]
  if (!best) return { open: null, reading: null }
  for (const { file } of found.filter((one) => one !== best)) file.close()
  const knewMore = found.some(
    ({ generation, reading }) => generation > best.generation && reading.head.n > best.reading.head.n,
  )
  const others = found.filter((one) => one !== best).map(({ reading }) => reading)
  const reading =
    isWhole(best.reading) && !knewMore
      ? best.reading
      : { ...together(best.reading, others), begun: best.reading.begun && !knewMore }
  return { open: { file: best.file, generation: best.generation, end: reading.end }, reading }
}

/**
 * Writes a new file that begins with these rows, reads it back, and only then goes over to it. The file before is kept
 * as a last resort, older ones are removed; with `forgetful` that one too. Throws when the new file did not come out as
 * it should, and the journal is as before then.
 */
export async function rewrite(
  folder: Folder,
  old: OpenFile | null,
  contents: { readonly head: Head; readonly rows: Rows; readonly forgetful: boolean },
): Promise<{ readonly open: OpenFile; readonly reading: Reading }> {
  const { head, rows, forgetful } = contents
  const before = await generations(folder)
  const generation = (before[0] ?? 0) + 1
  const file = await folder.open(nameOf(generation))
  try {
    writeAt(file, 0, beginningOf(head, rows))
    const reading = readJournal(bytesOf(file))
    const good = isWhole(reading) && reading.head.hash === head.hash && reading.rows.size === rows.size
    if (!good) throw new DOMException('the new file does not read as it was written', 'DataError')
    old?.file.close()
    const kept = forgetful || !old ? [] : [old.generation]
    await Promise.all(before.filter((one) => !kept.includes(one)).map((one) => folder.remove(nameOf(one))))
    return { open: { file, generation, end: reading.end }, reading }
  } catch (error) {
    file.close()
    await folder.remove(nameOf(generation))
    throw error
  }
}
