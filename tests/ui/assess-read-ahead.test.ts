import { describe, expect, it } from 'vitest'
import { score } from '../../src/engine/score.ts'
import { saveAnswer } from '../../src/storage/assessments.ts'
import { summarize } from '../../src/storage/summary.ts'
import { createAssessment } from '../../src/storage/whole-assessments.ts'
import { forgetAhead, readAhead, takeOrRead } from '../../src/ui/session/read-ahead.ts'
import { anAssessment, aQuestionnaire } from '../builders.ts'
import { aStore, okValue } from '../storage/samples.ts'

const questionnaire = aQuestionnaire()
const assessment = anAssessment()
const stamp = { updatedAt: '2026-02-02T00:00:00.000Z', summary: summarize(score(questionnaire, assessment)) }

async function aStoreWithOne() {
  const store = await aStore()
  okValue(await createAssessment(store, assessment, questionnaire, stamp.summary))
  const answers = async () => okValue(await takeOrRead(store, assessment.id)).assessment.answers
  const change = async () => okValue(await saveAnswer(store, assessment.id, 'A-1', { state: 'not-sure' }, stamp))
  return { store, answers, change }
}

describe('reading ahead', () => {
  it('hands over what was read, once', async () => {
    const { store, answers, change } = await aStoreWithOne()
    readAhead(store, `#/assess/${assessment.id}/A-1`)
    await change()
    expect(await answers()).not.toHaveProperty('A-1')
    expect(await answers()).toHaveProperty('A-1')
  })

  it('reads again what may have changed meanwhile', async () => {
    const { store, answers, change } = await aStoreWithOne()
    readAhead(store, `#/assess/${assessment.id}`)
    await change()
    forgetAhead()
    expect(await answers()).toHaveProperty('A-1')
  })

  it('reads again what could not be read', async () => {
    const store = await aStore()
    readAhead(store, `#/assess/${assessment.id}`)
    okValue(await createAssessment(store, assessment, questionnaire, stamp.summary))
    expect(await takeOrRead(store, assessment.id)).toMatchObject({ ok: true })
  })

  it('leaves other addresses and other assessments alone', async () => {
    const { store, answers } = await aStoreWithOne()
    readAhead(store, '#/results/other')
    readAhead(store, '#/assess/other')
    expect(await answers()).toEqual(assessment.answers)
  })
})
