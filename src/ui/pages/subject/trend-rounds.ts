/** The rounds of a series with the figures a trend is drawn from, and where its ruler changes. */
import { byVersion } from '../../../engine/by-version.ts'
import type { LevelStep, Questionnaire } from '../../../engine/questionnaire.ts'
import type { Words } from '../../../i18n/index.ts'
import { type Run, rulerRuns } from '../../../report/geometry/ruler-runs.ts'
import type { AssessmentRow } from '../../../storage/store.ts'
import type { Summary } from '../../../storage/summary.ts'

/** `own`: each round under its own version, as it was published; `newest`: all as the newest version reads them. */
export type Reading = 'own' | 'newest'

export type TrendRound = {
  readonly id: string
  readonly row: AssessmentRow
  readonly date: string
  /** its date, with a count where a date repeats */
  readonly name: string
  /** the version whose ruler gave the figures */
  readonly ruler: string
  readonly figures: Summary
  /** the ladder that gave the levels, and the newest version's, which they are drawn on */
  readonly ladder: Ladder
  readonly newestLadder: Ladder
}

type Ladder = readonly LevelStep[]

/** A level of a node: in words, and where it stands in the newest version's ladder, found by id; null where that lacks it. */
export type Level = { readonly title: string; readonly step: number | null; readonly provisional: boolean }

/** One part of what is followed: the whole (null) or a domain. */
export type TrendNode = { readonly domain: string | null; readonly title: string; readonly name: string }

/** The versions the rounds were answered under, the oldest first. */
export const versionsOf = (rows: readonly AssessmentRow[]): readonly string[] =>
  [...new Set(rows.map(({ questionnaire }) => questionnaire.version))].sort(byVersion)

export type Spoken = ReadonlyMap<string, Questionnaire>

type Given = {
  readonly rows: readonly AssessmentRow[]
  readonly figures: ReadonlyMap<string, Summary>
  readonly reading: Reading
  /** the questionnaire's versions in the interface's language */
  readonly documents: Spoken
}

/** Rows that have no figures yet are left out. */
export function trendRounds({ rows, figures, reading, documents }: Given, words: Words): readonly TrendRound[] {
  const newest = versionsOf(rows).at(-1) ?? ''
  const names = namesOf(rows, words)
  return rows.flatMap((row, at) => {
    const own = figures.get(row.id)
    if (!own) return []
    const ruler = reading === 'newest' ? newest : row.questionnaire.version
    return [
      {
        id: row.id,
        row,
        date: row.date,
        name: names[at] ?? '',
        ruler,
        figures: own,
        ladder: stepsOf(documents.get(ruler)),
        newestLadder: stepsOf(documents.get(newest)),
      },
    ]
  })
}

export const stepsOf = (document: Questionnaire | undefined) => document?.scoring?.levels?.steps ?? []

function namesOf(rows: readonly AssessmentRow[], { m, f }: Words): readonly string[] {
  const dates = rows.map(({ date }) => date)
  return dates.map((date, at) => {
    const same = dates.filter((other) => other === date).length
    const before = dates.slice(0, at).filter((other) => other === date).length
    return same > 1 ? m.compare.again(f.date(date), before + 1) : f.date(date)
  })
}

/** Where one ruler holds; a line is drawn inside a run and never from one to the next. */
export const runsOf = (rounds: readonly TrendRound[]): readonly Run[] => rulerRuns(rounds.map(({ ruler }) => ruler))

/** The places before which the questionnaire's version changes, whatever ruler is laid on, with the version that comes. */
export function versionChanges(rounds: readonly TrendRound[]): readonly { readonly at: number; readonly to: string }[] {
  return rounds.flatMap(({ row }, at) => {
    const before = rounds[at - 1]?.row.questionnaire.version
    const { version } = row.questionnaire
    return before === undefined || before === version ? [] : [{ at, to: version }]
  })
}

/** The whole and every domain any version has: the newest version's in its order, then what only older ones had. */
export function nodesOf(documents: Spoken, reading: Reading, { m }: Words): readonly TrendNode[] {
  const newestFirst = [...documents.keys()].sort(byVersion).reverse()
  const read = reading === 'newest' ? newestFirst.slice(0, 1) : newestFirst
  const domains = new Map<string, TrendNode>()
  for (const version of read)
    for (const { id, title, short } of documents.get(version)?.domains ?? [])
      if (!domains.has(id)) domains.set(id, { domain: id, title, name: short ?? title })
  const whole = m.terms.overall
  return [{ domain: null, title: whole, name: whole }, ...domains.values()]
}

/** The index of a node in a round; null where nothing of it counts, or where it is not asked. */
export const indexOf = ({ figures }: TrendRound, { domain }: TrendNode): number | null =>
  domain === null ? figures.index : (figures.domains[domain] ?? null)

/** How much of a node is answered in a round; null where it is not known. */
export const answeredOf = ({ figures }: TrendRound, { domain }: TrendNode): number | null =>
  domain === null ? figures.completeness : (figures.answered?.[domain] ?? null)

/** The level of a node in a round; null where it has none, and where nothing of it counts. */
export function levelOf(round: TrendRound, node: TrendNode): Level | null {
  const { figures, ladder, newestLadder } = round
  const { domain } = node
  if (indexOf(round, node) === null) return null
  const own = domain === null ? figures : figures.levels?.[domain]
  const level = ladder[own?.step ?? -1]
  if (!own || !level) return null
  const step = newestLadder.findIndex(({ id }) => id === level.id)
  return { title: level.title, step: step < 0 ? null : step, provisional: own.provisional }
}

/** The whole, wherever no other node is meant. */
export const WHOLE: TrendNode = { domain: null, title: '', name: '' }
