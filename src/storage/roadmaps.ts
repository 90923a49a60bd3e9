import { emptyRoadmap } from '../engine/empty-roadmap.ts'
import type { Roadmap } from '../engine/roadmap.ts'
import type { Outcome } from './outcome.ts'
import type { Store } from './store.ts'
import { done, read, write } from './transact.ts'

/** The roadmap of a subject on a questionnaire; an empty one where none was kept. */
export function loadRoadmap(store: Store, subject: string, questionnaire: string): Promise<Outcome<Roadmap>> {
  return read(store, ['roadmaps'], async (transaction) =>
    done(
      (await transaction.objectStore('roadmaps').get([subject, questionnaire])) ?? emptyRoadmap(subject, questionnaire),
    ),
  )
}

/** Every roadmap that says something. */
export function listRoadmaps(store: Store): Promise<Outcome<readonly Roadmap[]>> {
  return read(store, ['roadmaps'], async (transaction) => done(await transaction.objectStore('roadmaps').getAll()))
}

const saysNothing = ({ goals, actions, annotations }: Roadmap) =>
  goals.length + actions.length + annotations.length === 0

/**
 * Changes the roadmap of a subject on a questionnaire as it stands in the store, so that two tabs do not overwrite each other's
 * lines; returns it as it was before, which undoes the change. One that says nothing any more is taken away.
 */
export async function changeRoadmap(
  store: Store,
  subject: string,
  questionnaire: string,
  change: (before: Roadmap) => Roadmap,
): Promise<Outcome<Roadmap>> {
  const outcome = await write(store, ['roadmaps'], async (transaction) => {
    const rows = transaction.objectStore('roadmaps')
    const before = (await rows.get([subject, questionnaire])) ?? emptyRoadmap(subject, questionnaire)
    const after = change(before)
    if (saysNothing(after)) await rows.delete([subject, questionnaire])
    else await rows.put({ ...after, subject, questionnaire })
    return done(before)
  })
  if (outcome.ok) store.announce({ kind: 'roadmap', subject, questionnaire })
  return outcome
}

const both = <T extends { readonly id: string }>(one: readonly T[], two: readonly T[]): readonly T[] => [
  ...one,
  ...two.filter(({ id }) => !one.some((own) => own.id === id)),
]

type RoadmapTable = {
  readonly get: (key: [string, string]) => Promise<Roadmap | undefined>
  readonly getAll: (range: IDBKeyRange) => Promise<readonly Roadmap[]>
  readonly put: (row: Roadmap) => Promise<unknown>
  readonly delete: (key: [string, string]) => Promise<unknown>
}

/**
 * Gives the roadmaps of a subject to another name within a transaction, as when the subject is renamed, and returns the
 * questionnaires they are on. Where that name has one for the same questionnaire already, the two become one; what stands in
 * both is kept once.
 */
export async function moveRoadmaps(rows: RoadmapTable, from: string, to: string): Promise<readonly string[]> {
  if (from === to) return []
  const own = await rows.getAll(IDBKeyRange.bound([from], [from, []]))
  for (const row of own) {
    const { questionnaire } = row
    const there = (await rows.get([to, questionnaire])) ?? emptyRoadmap(to, questionnaire)
    await rows.put({
      ...there,
      goals: [...both(there.goals, row.goals)],
      actions: [...both(there.actions, row.actions)],
      annotations: [...both(there.annotations, row.annotations)],
    })
    await rows.delete([from, questionnaire])
  }
  return own.map(({ questionnaire }) => questionnaire)
}
