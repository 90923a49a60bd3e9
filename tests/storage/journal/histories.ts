/** Random lives of a store: changes one after the other, each with the rows as they are after it. */
import fc from 'fast-check'
import { ORIGIN } from '../../../src/storage/journal/chain-hash.ts'
import { beginningOf } from '../../../src/storage/journal/read-journal.ts'
import {
  type Head,
  type JournalRecord,
  lineOf,
  nextRecord,
  type Operation,
} from '../../../src/storage/journal/record.ts'
import { applyAll, type Dump, type Rows, TABLES } from '../../../src/storage/journal/rows.ts'

export const NOW = '2026-02-01T10:00:00.000Z'
export const START: Head = { line: 'L', n: 0, hash: ORIGIN }

const text = fc.string({ unit: 'binary', maxLength: 12 })
const id = fc.constantFrom('a', 'b', 'c')
export const anOperation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(id, id, text)
      .map(
        ([assessmentId, questionId, note]): Operation => [
          'put',
          'answers',
          { assessmentId, questionId, answer: { note } },
        ],
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(id, text).map(([key, subject]): Operation => ['put', 'assessments', { id: key, subject }]),
  },
  { weight: 1, arbitrary: fc.tuple(id, id).map(([one, two]): Operation => ['delete', 'answers', [one, two]]) },
  { weight: 1, arbitrary: id.map((key): Operation => ['delete', 'assessments', key]) },
)
export const someChanges = (least = 1, most = 12) =>
  fc.array(fc.array(anOperation, { minLength: 1, maxLength: 3 }), { minLength: least, maxLength: most })

/** A moment: where a store stands and every row it has then. */
export type Moment = { readonly head: Head; readonly rows: Rows }
export type Life = { readonly records: readonly JournalRecord[]; readonly moments: readonly Moment[] }

/** Every record of a life and every moment of it, the beginning included. */
export function lifeOf(
  changes: readonly (readonly Operation[])[],
  start: Moment = { head: START, rows: new Map() },
): Life {
  const records: JournalRecord[] = []
  const moments: Moment[] = [start]
  let { head, rows } = start
  for (const operations of changes) {
    const record = nextRecord(head, NOW, operations)
    rows = new Map(rows)
    applyAll(rows, operations, record.n)
    const { line, n, hash } = record
    head = { line, n, hash }
    records.push(record)
    moments.push({ head, rows })
  }
  return { records, moments }
}

/** The file of a life that began with nothing. */
export const fileOf = ({ records, moments }: Life): string =>
  beginningOf(moments[0]?.head ?? START, moments[0]?.rows ?? new Map()) +
  records.map(({ previous, text: json }) => lineOf(previous, json)).join('')

export const bytesOf = (written: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(written)

/** Rows to compare: without their stamps, in the order of their keys. */
export const plain = (rows: Rows): unknown =>
  [...rows].map(([place, { row }]) => [place, JSON.stringify(row)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))

export const dumpOf = ({ head, rows }: Moment): Dump => ({
  head,
  tables: TABLES.map((table) => ({
    table,
    rows: [...rows.values()].filter((one) => one.table === table).map(({ row }) => row),
  })),
})
