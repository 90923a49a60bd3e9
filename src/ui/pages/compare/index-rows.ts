/** The rows of the table of numbers: overall, layers, domains; one cell per round and the change between two of them. */
import type { LevelResult, NodeResult, Result } from '../../../engine/result.ts'
import type { Words } from '../../../i18n/index.ts'
import { levelText } from '../../../report/level-text.ts'
import { type Change, changeOf } from './change.ts'
import type { Sorting } from './choices.ts'
import type { Round } from './round.ts'

export type IndexCell = {
  readonly roundId: string
  /** 0…1; null when nothing is scored there */
  readonly index: number | null
  /** the level in words; null where there is none */
  readonly level: string | null
  /** the round's questionnaire version does not have it */
  readonly absent: boolean
}

export type IndexRow = {
  readonly id: string
  readonly kind: 'overall' | 'group' | 'domain'
  readonly title: string
  readonly cells: readonly IndexCell[]
  readonly change: Change
}

export type Titled = { readonly id: string; readonly title: string; readonly short?: string | undefined }

/** What any of the rounds has, in the order of the newest; what only older versions had comes last. */
export function union<T extends { readonly id: string }>(
  rounds: readonly Round[],
  list: (round: Round) => readonly T[],
): readonly T[] {
  const found = new Map<string, T>()
  for (const round of rounds.toReversed()) for (const one of list(round)) if (!found.has(one.id)) found.set(one.id, one)
  return [...found.values()]
}

export const domainsOf = (rounds: readonly Round[]) => union(rounds, ({ spoken }) => spoken.domains)

/** The change is between `base` and the newest round. */
export function indexRows(rounds: readonly Round[], base: Round, words: Words): readonly IndexRow[] {
  const newest = rounds.at(-1) ?? base
  const row = (kind: IndexRow['kind'], of: Titled, pick: (round: Round) => IndexCell): IndexRow => ({
    id: of.id,
    kind,
    title: of.title,
    cells: rounds.map(pick),
    change: changeOf(pick(base).index, pick(newest).index),
  })
  const nodes = (kind: 'group' | 'domain', all: readonly Titled[], of: (result: Result) => Result['domains']) =>
    all.map((one) => row(kind, one, (round) => nodeCell(round, of(round.result)[one.id], words)))
  return [
    row('overall', { id: 'overall', title: words.m.terms.overall }, (round) => overallCell(round, words)),
    ...nodes(
      'group',
      union(rounds, ({ spoken }) => spoken.groups ?? []),
      (result) => result.groups,
    ),
    ...nodes('domain', domainsOf(rounds), (result) => result.domains),
  ]
}

/** A cell stays empty where there is no level to speak of. */
const levelIn = ({ spoken }: Round, words: Words, level: LevelResult | null) =>
  level === null || level.step === null ? null : levelText(spoken, words, level)

function overallCell(round: Round, words: Words): IndexCell {
  const { headline, overall } = round.result
  return { roundId: round.id, index: overall.index, level: levelIn(round, words, headline), absent: false }
}

function nodeCell(round: Round, node: NodeResult | undefined, words: Words): IndexCell {
  const level = levelIn(round, words, node?.level ?? null)
  return { roundId: round.id, index: node?.index ?? null, level, absent: node === undefined }
}

/** Sorted by the change, or by a round's index, among their own kind; what is unknown comes last either way. */
export function sortedRows(rows: readonly IndexRow[], sorting: Sorting | null): readonly IndexRow[] {
  if (!sorting) return rows
  const amountOf = ({ change, cells }: IndexRow): number | null => {
    if (sorting.by === 'change') return change.kind === 'moved' ? change.delta : null
    return cells.find(({ roundId }) => roundId === sorting.by)?.index ?? null
  }
  const turn = sorting.way === 'ascending' ? 1 : -1
  const byValue = (a: IndexRow, b: IndexRow) => {
    const [one, two] = [amountOf(a), amountOf(b)]
    if (one === null || two === null) return one === two ? 0 : one === null ? 1 : -1
    return turn * (one - two)
  }
  const kinds = ['overall', 'group', 'domain'] as const
  return kinds.flatMap((kind) => rows.filter((row) => row.kind === kind).toSorted(byValue))
}
