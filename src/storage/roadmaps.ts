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
