import { newestRevisions } from '../../../engine/newest-revisions.ts'
import type { AssessmentRow } from '../../../storage/store.ts'

/** The rounds of one subject with one questionnaire, oldest first; `current` are those that no newer revision replaces. */
export type Series = {
  readonly questionnaire: AssessmentRow['questionnaire']
  readonly rounds: readonly AssessmentRow[]
  readonly current: readonly AssessmentRow[]
}

export type Subject = {
  readonly key: string
  readonly name: string
  /** the oldest of its assessments, the last to be taken away: what a link to the subject is made of */
  readonly address: string
  readonly series: readonly Series[]
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

/** Rows (newest first) by subject, the one with the newest round first; within it by questionnaire. */
export function bySubject(rows: readonly AssessmentRow[]): readonly Subject[] {
  return [...grouped(rows, (row) => row.subject)].map(([name, own]) => ({
    key: name,
    name,
    address: own.at(-1)?.id ?? '',
    series: [...grouped(own, (row) => row.questionnaire.id)].flatMap(([, rounds]) => {
      const newest = rounds[0]
      if (!newest) return []
      const oldestFirst = rounds.toReversed()
      return [{ questionnaire: newest.questionnaire, rounds: oldestFirst, current: newestRevisions(oldestFirst) }]
    }),
  }))
}
