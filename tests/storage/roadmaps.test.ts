import { describe, expect, it } from 'vitest'
import type { Roadmap } from '../../src/engine/roadmap.ts'
import { renameSubject } from '../../src/storage/rename-subject.ts'
import { changeRoadmap, listRoadmaps, loadRoadmap } from '../../src/storage/roadmaps.ts'
import { aStore, okValue } from './samples.ts'

const noted = (text: string) => (before: Roadmap) => ({
  ...before,
  annotations: [...before.annotations, { id: text, date: '2026-01-31', text }],
})

describe('roadmaps in the store', () => {
  it('are empty until something is written on them', async () => {
    const store = await aStore()
    expect(okValue(await loadRoadmap(store, 'Harbour', 'quick'))).toEqual({
      subject: 'Harbour',
      questionnaire: 'quick',
      goals: [],
      actions: [],
      annotations: [],
    })
    expect(okValue(await listRoadmaps(store))).toEqual([])
  })

  it('keep what two changes at once add', async () => {
    const store = await aStore()
    await Promise.all(['a', 'b'].map((text) => changeRoadmap(store, 'Harbour', 'quick', noted(text))))
    const { annotations } = okValue(await loadRoadmap(store, 'Harbour', 'quick'))
    expect(annotations.map(({ text }) => text).sort()).toEqual(['a', 'b'])
  })

  it('a change gives back what undoes it, and an emptied roadmap leaves nothing behind', async () => {
    const store = await aStore()
    const before = okValue(await changeRoadmap(store, 'Harbour', 'quick', noted('a')))
    okValue(await changeRoadmap(store, 'Harbour', 'quick', () => before))
    expect(okValue(await listRoadmaps(store))).toEqual([])
  })

  it('go along when their subject gets another name, and join what is there', async () => {
    const store = await aStore()
    okValue(await changeRoadmap(store, 'Harbour', 'quick', noted('a')))
    okValue(await changeRoadmap(store, 'Harbour', 'long', noted('b')))
    okValue(await changeRoadmap(store, 'Harbour North', 'quick', noted('c')))
    okValue(await changeRoadmap(store, 'Port', 'quick', noted('a')))
    okValue(await changeRoadmap(store, 'Port', 'quick', noted('d')))
    okValue(await renameSubject(store, 'Harbour', 'Port'))
    const kept = okValue(await listRoadmaps(store)).map(({ subject, questionnaire, annotations }) => [
      subject,
      questionnaire,
      annotations.map(({ text }) => text),
    ])
    expect(kept).toEqual([
      ['Harbour North', 'quick', ['c']],
      ['Port', 'long', ['b']],
      ['Port', 'quick', ['a', 'd']],
    ])
    okValue(await renameSubject(store, 'Port', 'Port'))
    expect(okValue(await listRoadmaps(store))).toHaveLength(3)
  })
})
