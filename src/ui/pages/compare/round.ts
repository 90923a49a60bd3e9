/** The rounds a comparison is about, in the order of time, each with a name that no other has. */
import { inTime } from '../../../engine/in-time.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Words } from '../../../i18n/index.ts'
import type { Scored } from '../../use-opened.ts'

export type Round = Scored & {
  readonly id: string
  /** its date, with the subject where there are several, and a count where a date repeats */
  readonly name: string
  /** its own questionnaire version in the interface's language */
  readonly spoken: Questionnaire
}

type Spoken = Scored & { readonly spoken: Questionnaire }

/** Oldest first; rounds of one date in the order they were made. */
export function roundsOf(scored: readonly Spoken[], { m, f }: Words): readonly Round[] {
  const ordered = scored.toSorted((a, b) => inTime(a.assessment, b.assessment))
  const several = new Set(ordered.map(({ assessment }) => assessment.subject)).size > 1
  const plain = ordered.map(({ assessment: { subject, date } }) =>
    several ? m.compare.roundOf(subject, f.date(date)) : f.date(date),
  )
  return ordered.map((one, at) => ({ ...one, id: one.assessment.id, name: numbered(plain, at, m.compare.again) }))
}

function numbered(names: readonly string[], at: number, again: (name: string, n: number) => string): string {
  const name = names[at] ?? ''
  const before = names.slice(0, at).filter((other) => other === name).length
  return names.filter((other) => other === name).length > 1 ? again(name, before + 1) : name
}

/** The ids in a link: separated by commas, each once. */
export const idsIn = (text: string | undefined): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((id) => id !== '')),
]

/** Different questionnaires among the rounds: their titles; empty when all answer the same one. */
export function differentTitles(rounds: readonly Round[]): readonly string[] {
  const titles = new Map(rounds.map(({ spoken }) => [spoken.id, spoken.title]))
  return titles.size > 1 ? [...titles.values()] : []
}

/** The versions the rounds answer, oldest round first; empty when there is only one. */
export function differentVersions(rounds: readonly Round[]): readonly string[] {
  const versions = new Set(rounds.map(({ questionnaire }) => questionnaire.version))
  return versions.size > 1 ? [...versions] : []
}
