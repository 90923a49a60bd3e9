/** What holds for a plain store holds for a sealed one: the same tests, each store sealed before its first row. */
import { describe, expect, it } from 'vitest'
import { turnOn } from '../../../src/storage/vault/vault.ts'
import { createAssessment } from '../../../src/storage/whole-assessments.ts'
import { anAssessment, answered, aQuestionnaire, aStore, okValue, prepareStores, summary } from '../samples.ts'
import { aVault, dumpOf } from './samples.ts'

prepareStores(async (store) => {
  const made = await aVault()
  if (store.keyring.state() === 'locked') store.keyring.become(made.vault.id, made.seal)
  else okValue(await turnOn(store, made))
})

describe('with every store sealed', () => {
  it('rows are sealed indeed', async () => {
    const store = await aStore()
    okValue(await createAssessment(store, anAssessment('a', { Q1: answered('yes') }), aQuestionnaire(), summary))
    const { assessments, answers, questionnaires } = await dumpOf(store)
    for (const row of [assessments, answers, questionnaires].flatMap((rows) => rows ?? []))
      expect(row).toHaveProperty('envelope')
  })
})

await import('../assessments.test.ts')
await import('../move-to-version.test.ts')
await import('../questionnaires.test.ts')
await import('../roadmaps.test.ts')
await import('../seals.test.ts')
await import('../../ui/backup-restore.test.ts')
