import { describe, expect, it } from 'vitest'
import { type Change, openChannel } from '../../src/storage/channel.ts'
import { createAssessment } from '../../src/storage/whole-assessments.ts'
import { anAssessment, aQuestionnaire, aStore, newName, okValue, summary } from './samples.ts'

describe('the channel between tabs', () => {
  it('another tab hears of a change; the tab that made it does not', async () => {
    const name = newName()
    const own: Change[] = []
    const heard = new Promise<Change>((resolve) => {
      aStore({ name, onChange: resolve })
    })
    const store = await aStore({ name, onChange: (change) => own.push(change) })
    okValue(await createAssessment(store, anAssessment('a'), aQuestionnaire(), summary))
    expect(await heard).toEqual({ kind: 'assessment', id: 'a' })
    expect(own).toEqual([])
  })

  it('a refused write tells nobody', async () => {
    const name = newName()
    const heard: Change[] = []
    await aStore({ name, onChange: (change) => heard.push(change) })
    const store = await aStore({ name })
    const told = new Promise<void>((resolve) => {
      aStore({ name, onChange: () => resolve() })
    })
    const assessment = anAssessment('a')
    okValue(await createAssessment(store, assessment, aQuestionnaire(), summary))
    await createAssessment(store, assessment, aQuestionnaire(), summary)
    store.announce({ kind: 'settings' })
    await told
    await new Promise<void>((resolve) => {
      const last = openChannel(name, () => {
        last.close()
        resolve()
      })
      store.announce({ kind: 'erased' })
    })
    expect(heard.filter((change) => change.kind === 'assessment')).toHaveLength(1)
  })

  it('announcing after closing does nothing', () => {
    const channel = openChannel(newName())
    channel.close()
    expect(() => channel.announce({ kind: 'settings' })).not.toThrow()
  })
})
