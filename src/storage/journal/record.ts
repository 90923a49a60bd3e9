import type { StoreName } from '../store.ts'
import { chainHash } from './chain-hash.ts'

/** A key as the database has it: one id, or the ids of a compound key. */
export type RowKey = string | [string, string]
/** One row written, one taken away, or a whole table emptied. */
export type Operation =
  | readonly ['put', StoreName, object]
  | readonly ['delete', StoreName, RowKey]
  | readonly ['clear', StoreName]

/** Where a store stands: `n` changes since the beginning of the line of changes `line`, and the hash of the last one. */
export type Head = { readonly line: string; readonly n: number; readonly hash: string }

/** One committed transaction: it follows the change whose hash is `previous`. `text` is JSON of n, line, at, operations. */
export type JournalRecord = Head & { readonly previous: string; readonly text: string }

type Content = {
  readonly n: number
  readonly line: string
  readonly at: string
  readonly operations: readonly Operation[]
}

/** The record of a change that follows `before`, made at an ISO instant. */
export function nextRecord(before: Head, at: string, operations: readonly Operation[]): JournalRecord {
  const content: Content = { n: before.n + 1, line: before.line, at, operations }
  const text = JSON.stringify(content)
  return { line: content.line, n: content.n, hash: chainHash(before.hash, text), previous: before.hash, text }
}

/** What a record changed. Throws on a text that no `nextRecord` has written; check its hash first. */
export function contentOf(text: string): Content {
  return JSON.parse(text)
}

/** One line of the journal: its hash, the hash it follows, its JSON. */
export const lineOf = (previous: string, text: string): string => `${chainHash(previous, text)} ${previous} ${text}\n`

export type Line = {
  readonly hash: string
  readonly previous: string
  readonly text: string
  /** the byte after its line feed */
  readonly end: number
}

const SHAPE = /^([0-9a-f]{16}) ([0-9a-f]{16}) (\{.*\})$/s
const LINE_FEED = 10

function lineFrom(written: string, end: number): Line | null {
  const [, hash = '', previous = '', text = ''] = SHAPE.exec(written) ?? []
  return hash !== '' && chainHash(previous, text) === hash ? { hash, previous, text, end } : null
}

/**
 * The lines of a file, in order; null for each whose hash does not fit. `rest` counts the bytes after the last line
 * feed: a write that was cut off.
 */
export function linesFrom(bytes: Uint8Array): { readonly lines: readonly (Line | null)[]; readonly rest: number } {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const lines: (Line | null)[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(lineFrom(decoder.decode(bytes.subarray(start, end)), end + 1))
    start = end + 1
  }
  return { lines, rest: bytes.length - start }
}
