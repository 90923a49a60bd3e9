import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '../../src/engine/assessment.ts'
import { score } from '../../src/engine/score.ts'
import { loadAssessment, saveAnswer, updateAssessment } from '../../src/storage/assessments.ts'
import type { Store } from '../../src/storage/store.ts'
import { summarize } from '../../src/storage/summary.ts'
import { createAssessment, deleteAssessment } from '../../src/storage/whole-assessments.ts'
import { changedAnswers, merged, oneAtATime } from '../../src/ui/session/follow.ts'
import { openSession } from '../../src/ui/session/open-session.ts'
import { tellOfOtherTab } from '../../src/ui/session/other-tabs.ts'
import type { Session, SessionState } from '../../src/ui/session/session.ts'
import { anAssessment, answersFrom, aQuestionnaire } from '../builders.ts'
import { aStore, failAtCommit, healDisk, okValue } from '../storage/samples.ts'

const questionnaire = aQuestionnaire({
  classification: {
    id: 'threat',
    title: 'Threat',
    facts: [
      {
        id: 'host',
        text: 'Host?',
        options: [
          { id: 'low', label: 'Low', points: 0 },
          { id: 'high', label: 'High', points: 1 },
        ],
      },
    ],
    categories: [
      { id: 'calm', title: 'Calm', from: 0 },
      { id: 'hot', title: 'Hot', from: 1 },
    ],
  },
})
const two: Answer = { state: 'answered', value: '2' }
const four: Answer = { state: 'answered', value: '4' }

async function stored(assessment: Assessment): Promise<Store> {
  const store = await aStore()
  okValue(await createAssessment(store, assessment, questionnaire, summarize(score(questionnaire, assessment))))
  return store
}

async function anOpenSession(assessment = anAssessment()) {
  const store = await stored(assessment)
  const session = openSession(store, okValue(await loadAssessment(store, assessment.id)))
  const onDisk = async () => okValue(await loadAssessment(store, assessment.id))
  const shown: string[] = []
  session.onShown((ids) => shown.push(...ids))
  const stamp = () => ({ updatedAt: '2026-02-02T00:00:00.000Z', summary: summarize(session.store.getState().result) })
  return { store, session, onDisk, shown, now: session.store.getState, stamp }
}

/** Another tab announces a change; resolves when this one shows what was waited for. */
function heard(session: Session, shows: (state: SessionState) => boolean): Promise<void> {
  const done = new Promise<void>((resolve) => {
    session.store.subscribe((state) => shows(state) && resolve())
  })
  tellOfOtherTab({ kind: 'assessment', id: 'assessment-1' })
  return done
}
const renamed = ({ assessment }: SessionState) => assessment.subject === 'Renamed'

describe('an open assessment', () => {
  it('scores, saves and undoes answers, and tells the form only of what it did not do itself', async () => {
    const { session, onDisk, shown, now } = await anOpenSession()
    session.answer('q1', two)
    session.answer('q2', four)
    expect(now().result.overall.index).toBe(0.75)
    expect(shown).toEqual([])
    expect(session.undo()).toMatchObject({ id: 'q2', after: undefined })
    expect(shown).toEqual(['q2'])
    expect(now().result.overall.index).toBe(0.5)
    session.redo()
    session.put('q3', two)
    expect(shown).toEqual(['q2', 'q2', 'q3'])
    await session.settle()
    expect((await onDisk()).assessment.answers).toEqual({ q1: two, q2: four, q3: two })
  })

  it('classification facts are saved in turn with answers, undone and redone like them', async () => {
    const { session, onDisk, now } = await anOpenSession()
    session.classify('host', 'high')
    session.answer('q1', two)
    expect(now().result.category).toBe('hot')
    expect(now().save.state).toBe('saving')
    await session.settle()
    expect((await onDisk()).assessment).toMatchObject({ classification: { host: 'high' }, answers: { q1: two } })
    session.undo()
    expect(session.undo()).toMatchObject({ kind: 'fact', after: undefined })
    expect(now().result.category).toBeNull()
    session.redo()
    await session.settle()
    expect((await onDisk()).assessment.classification).toEqual({ host: 'high' })
    expect(now().save.state).toBe('saved')
  })

  it('a fact that could not be saved is "failed" until it was tried again', async () => {
    const { session, onDisk, now } = await anOpenSession()
    failAtCommit('QuotaExceededError')
    session.classify('host', 'low')
    await session.settle()
    expect(now().save).toEqual({ state: 'failed', reason: 'full' })
    healDisk()
    session.retry()
    await session.settle()
    expect(now().save.state).toBe('saved')
    expect((await onDisk()).assessment.classification).toEqual({ host: 'low' })
  })

  it('a final assessment takes no answer and shows the form what stands', async () => {
    const { session, shown, now } = await anOpenSession(anAssessment({ q1: 2 }, { status: 'final' }))
    session.answer('q1', four)
    expect(now().assessment.answers['q1']).toEqual(two)
    expect(shown).toEqual(['q1'])
    expect(now().history.past).toEqual([])
  })
})

describe('following another tab', () => {
  it('shows what it wrote, scores it, and no longer offers to undo its work', async () => {
    const { store, session, shown, now, stamp } = await anOpenSession()
    session.answer('q1', two)
    session.answer('q2', two)
    await session.settle()
    okValue(await saveAnswer(store, 'assessment-1', 'q1', four, stamp()))
    okValue(await updateAssessment(store, 'assessment-1', { subject: 'Renamed' }))
    await heard(session, renamed)
    expect(now().assessment.answers['q1']).toEqual(four)
    expect(now().result.overall.index).toBe(0.75)
    expect(shown).toEqual(['q1'])
    expect(now().history.past.map(({ edit }) => edit.id)).toEqual(['q2'])
  })

  it('never shows an older answer over one that is not on disk yet', async () => {
    const { store, session, now, stamp } = await anOpenSession(anAssessment({ q1: 0 }))
    okValue(await updateAssessment(store, 'assessment-1', { subject: 'Renamed', ...stamp() }))
    failAtCommit('QuotaExceededError')
    session.answer('q1', four)
    await session.settle()
    await heard(session, renamed)
    expect(now().assessment.answers['q1']).toEqual(four)
    expect(now().save.state).toBe('failed')
  })

  it('says so when the assessment was deleted there, and stops listening once closed', async () => {
    const { store, session, now } = await anOpenSession()
    okValue(await deleteAssessment(store, 'assessment-1'))
    await heard(session, ({ save }) => save.state === 'failed')
    expect(now().save).toEqual({ state: 'failed', reason: 'missing' })
    await session.close()
    const before = now()
    tellOfOtherTab({ kind: 'assessment', id: 'assessment-1' })
    // Reads are answered in order: had it listened, its own would be through before this one.
    await loadAssessment(store, 'assessment-1')
    expect(now()).toBe(before)
  })

  it('keeps this tab’s own answers where both changed', () => {
    const shown = answersFrom({ q1: 1, q2: 1 })
    const other = answersFrom({ q1: 2, q2: 2, q3: 2 })
    expect(changedAnswers(shown, other, new Set(['q1']))).toEqual(['q2', 'q3'])
    expect(merged(shown, other, new Set(['q1']))).toEqual(answersFrom({ q1: 1, q2: 2, q3: 2 }))
    expect(merged({}, other, new Set(['q1']))).toEqual(answersFrom({ q2: 2, q3: 2 }))
  })

  it('reads once more for any number of announcements during a reading', async () => {
    let runs = 0
    let finish = () => {}
    const follow = oneAtATime(() => {
      runs += 1
      return new Promise((resolve) => {
        finish = resolve
      })
    })
    const done = [follow(), follow(), follow()]
    expect(runs).toBe(1)
    finish()
    await Promise.resolve()
    await Promise.resolve()
    expect(runs).toBe(2)
    finish()
    await Promise.all(done)
    expect(runs).toBe(2)
  })
})
