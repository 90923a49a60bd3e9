import { ORIGIN } from './chain-hash.ts'
import { contentOf, type Head, type Line, lineOf, linesFrom } from './record.ts'
import { applyAll, type Rows, type StampedRow } from './rows.ts'

/** The version of the journal's format; a file of a higher one is left alone. 2: the tables `files` and `roadmaps`. */
export const JOURNAL_VERSION = 2

/** Changes that should be between these two numbers are not there; the times are those of the changes around them. */
export type Gap = {
  readonly after: number
  readonly before: number
  readonly from: string | null
  readonly to: string | null
}

/** What a journal file says. */
export type Reading = {
  /** a newer Mizan wrote it: nothing else in here means anything */
  readonly newer: boolean
  /** false when the file has no beginning or not all of it: writing it was cut off, or it is damaged */
  readonly begun: boolean
  readonly head: Head
  readonly rows: Rows
  /** number of each change since the file's beginning → its hash; the beginning's own included */
  readonly chain: Map<number, string>
  readonly gaps: readonly Gap[]
  /** damaged: the end holds at least one full line that is not as it was written; torn: only a write that was cut off */
  readonly tail: 'clean' | 'torn' | 'damaged'
  /** the byte after its beginning; 0 when that is not whole */
  readonly begin: number
  /** the byte after the last good line: where writing goes on */
  readonly end: number
  /** time of the last change; null when the file holds no change of its own */
  readonly at: string | null
}

type Beginning = {
  readonly version: number
  readonly line: string
  readonly n: number
  readonly hash: string
  readonly lines: number
}
type Portion = { readonly rows: readonly (readonly [StampedRow['table'], object])[] }

/** Bytes of JSON in one line of a beginning, about: a damaged byte costs no more than this. */
const PORTION = 16_384

function portionsOf(rows: Rows): readonly Portion[] {
  const portions: Portion[] = []
  let current: (readonly [StampedRow['table'], object])[] = []
  let size = 0
  for (const { table, row } of rows.values()) {
    size += JSON.stringify(row).length
    current.push([table, row])
    if (size < PORTION) continue
    portions.push({ rows: current })
    current = []
    size = 0
  }
  return current.length > 0 ? [...portions, { rows: current }] : portions
}

/** The text of a new file that begins with all rows as they are at `head`. */
export function beginningOf(head: Head, rows: Rows): string {
  const portions = portionsOf(rows)
  const beginning: Beginning = { version: JOURNAL_VERSION, ...head, lines: portions.length }
  let written = lineOf(ORIGIN, JSON.stringify(beginning))
  let previous = written.slice(0, 16)
  for (const portion of portions) {
    const line = lineOf(previous, JSON.stringify(portion))
    previous = line.slice(0, 16)
    written += line
  }
  return written
}

const NOTHING: Reading = {
  newer: false,
  begun: false,
  head: { line: '', n: 0, hash: ORIGIN },
  rows: new Map(),
  chain: new Map(),
  gaps: [],
  tail: 'damaged',
  begin: 0,
  end: 0,
  at: null,
}

function beginningFrom(line: Line | null | undefined): Beginning | null {
  if (!line || line.previous !== ORIGIN) return null
  const beginning: Partial<Beginning> = JSON.parse(line.text)
  const { version, line: id, n, hash, lines } = beginning
  if (version === undefined || id === undefined || n === undefined || hash === undefined || lines === undefined)
    return null
  return { version, line: id, n, hash, lines }
}

const isPortion = (line: Line | null | undefined): line is Line => line?.text.startsWith('{"rows":') === true
const isChange = (line: Line | null): line is Line => line?.text.startsWith('{"n":') === true

/** Rows of the beginning, as many as are whole. */
function firstRows(lines: readonly (Line | null)[], n: number): Rows {
  const rows: Rows = new Map()
  for (const line of lines.filter(isPortion)) {
    const portion: Portion = JSON.parse(line.text)
    applyAll(
      rows,
      portion.rows.map(([table, row]) => ['put', table, row] as const),
      n,
    )
  }
  return rows
}

const isChained = (lines: readonly (Line | null)[]) =>
  lines.every((line, at) => line !== null && (at === 0 || (isPortion(line) && lines[at - 1]?.hash === line.previous)))

/** Reads what a journal file holds; finds torn ends, changed bytes and missing middles, and goes on behind them. */
export function readJournal(bytes: Uint8Array): Reading {
  const { lines, rest } = linesFrom(bytes)
  const beginning = beginningFrom(lines[0])
  if (beginning && beginning.version > JOURNAL_VERSION) return { ...NOTHING, newer: true }
  const first = beginning ? lines.slice(0, beginning.lines + 1) : []
  const begun = beginning !== null && first.length === beginning.lines + 1 && isChained(first)
  const start = beginning ?? NOTHING.head
  const walked = walk(lines.filter(isChange), firstRows(lines, start.n), start)
  const begin = begun ? (first.at(-1)?.end ?? 0) : 0
  const end = lines.findLast((line) => line !== null)?.end ?? 0
  const tail = lines.at(-1) === null ? 'damaged' : rest > 0 ? 'torn' : 'clean'
  return { newer: false, begun, ...walked, tail, begin, end }
}

function walk(lines: readonly Line[], rows: Rows, { line, n, hash }: Head) {
  let head: Head = { line, n, hash }
  let at: string | null = null
  let takeBack = () => {}
  const chain = new Map([[n, hash]])
  const gaps: Gap[] = []
  for (const one of lines) {
    const content = contentOf(one.text)
    if (replaces(head, chain, content.n, one.previous)) takeBack()
    else if (one.previous !== head.hash) {
      gaps.push({ after: head.n, before: content.n, from: at, to: content.at })
      chain.set(content.n - 1, one.previous)
    }
    takeBack = applyAll(rows, content.operations, content.n)
    head = { line: content.line, n: content.n, hash: one.hash }
    chain.set(head.n, head.hash)
    at = content.at
  }
  return { head, rows, chain, gaps, at }
}

/**
 * Whether a change takes the place of the last one: the database rolled that one back after the journal had it, so the
 * next has its number and its predecessor.
 */
export function replaces(head: Head, chain: ReadonlyMap<number, string>, n: number, previous: string): boolean {
  return n === head.n && previous !== head.hash && chain.get(n - 1) === previous
}

/** Whether all is there that was ever acknowledged, as far as the file itself can tell. */
export const isWhole = (reading: Reading): boolean =>
  reading.begun && reading.gaps.length === 0 && reading.tail !== 'damaged'
