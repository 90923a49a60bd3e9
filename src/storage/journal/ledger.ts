import { chainHash, ORIGIN } from './chain-hash.ts'
import { append, type Folder, type OpenFile, openJournal, rewrite } from './journal-file.ts'
import { type DatabaseReading, type Plan, planHealing } from './plan-healing.ts'
import { isWhole, type Reading, replaces } from './read-journal.ts'
import { contentOf, type Head, type JournalRecord, lineOf } from './record.ts'
import { applyAll, type Dump, type Rows, rowsOf, TABLES, union } from './rows.ts'

/** The journal as the one worker has it that keeps it: its open file and everything the file says. */
export type Ledger = {
  readonly plan: (database: DatabaseReading) => Plan
  /** Appends a change. `kept`: it is on disk; `strange`: it does not follow what is there. Throws when the disk refuses. */
  readonly take: (record: JournalRecord) => Promise<'kept' | 'strange'>
  readonly dump: () => Dump
  /** What is here together with what the dump has. */
  readonly with: (dump: Dump) => Dump
  /** Begins a new file with the dump; null: with what is here. */
  readonly rewrite: (dump: Dump | null, forgetful: boolean) => Promise<void>
  /** Begins a new file with what both have and these changes on top; it counts one change more than either. */
  readonly merge: (dump: Dump, records: readonly JournalRecord[]) => Promise<Dump>
  /** Whether the file has grown so much that it should begin anew. */
  readonly isLong: () => boolean
  readonly head: () => Head | null
}

const SPARE_BYTES = 1_048_576

function dumpOf(head: Head | null, rows: Rows): Dump {
  const all = [...rows.values()]
  return {
    head,
    tables: TABLES.map((table) => ({ table, rows: all.filter((one) => one.table === table).map(({ row }) => row) })),
  }
}

function headAfter(heads: readonly (Head | null)[]): Head {
  const known = heads.filter((head) => head !== null)
  const n = Math.max(0, ...known.map((head) => head.n)) + 1
  const hash = known.reduce((sum, head) => chainHash(sum, head.hash), ORIGIN)
  return { line: known[0]?.line ?? hash, n, hash }
}

type Inside = { open: OpenFile | null; reading: Reading | null; takeBack: () => void }

/** Appends a record that follows, to the file and to what is known of it. */
function follow(inside: Inside, open: OpenFile, reading: Reading, record: JournalRecord): void {
  const { n, line, hash, previous, text } = record
  const replacing = replaces(reading.head, reading.chain, n, previous)
  inside.open = append(open, lineOf(previous, text))
  if (replacing) inside.takeBack()
  const { operations, at } = contentOf(text)
  inside.takeBack = applyAll(reading.rows, operations, n)
  reading.chain.set(n, hash)
  inside.reading = { ...reading, head: { line, n, hash }, at, end: inside.open.end }
}

const follows = ({ head, chain }: Reading, { line, n, previous }: JournalRecord) =>
  line === head.line && ((n === head.n + 1 && previous === head.hash) || replaces(head, chain, n, previous))

/** Opens the journal of a folder; nothing in it is changed before a `take`, a `rewrite` or a `merge`. */
export async function openLedger(folder: Folder): Promise<Ledger> {
  const inside: Inside = { ...(await openJournal(folder)), takeBack() {} }
  const head = () => inside.reading?.head ?? null
  const rows = (): Rows => inside.reading?.rows ?? new Map()

  const renew = async (contents: { readonly head: Head; readonly rows: Rows }, forgetful = false) => {
    const { open, reading } = await rewrite(folder, inside.open, { ...contents, forgetful })
    Object.assign(inside, { open, reading, takeBack() {} })
  }
  const take: Ledger['take'] = async (record) => {
    if (!inside.reading && record.n === 1)
      await renew({ head: { line: record.line, n: 0, hash: record.previous }, rows: new Map() })
    const { open, reading } = inside
    if (!open || !reading || !isWhole(reading)) return 'strange'
    if (record.line === reading.head.line && reading.chain.get(record.n) === record.hash) return 'kept'
    if (!follows(reading, record)) return 'strange'
    follow(inside, open, reading, record)
    return 'kept'
  }
  const together = (dump: Dump) => union(rows(), rowsOf(dump))
  return {
    plan: (database) => planHealing(inside.reading, database),
    take,
    dump: () => dumpOf(head(), rows()),
    with: (dump) => dumpOf(null, together(dump)),
    async rewrite(dump, forgetful) {
      const contents = dump ? { head: dump.head, rows: rowsOf(dump) } : { head: head(), rows: rows() }
      if (contents.head) await renew({ head: contents.head, rows: contents.rows }, forgetful)
    },
    async merge(dump, records) {
      const all = together(dump)
      const next = headAfter([head(), dump.head])
      for (const { text } of records) applyAll(all, contentOf(text).operations, next.n)
      await renew({ head: next, rows: all })
      return dumpOf(next, all)
    },
    isLong: () => (inside.open?.end ?? 0) > SPARE_BYTES + 2 * (inside.reading?.begin ?? 0),
    head,
  }
}
